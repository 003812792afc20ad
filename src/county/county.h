// An invented county with its organs and officers: the one place that stories, tests and the
// demonstration store share. Every name is made up, and the division codes begin with 38, which
// GB/T 2260 gives to no province. Ids follow from the keys, so they are the same everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "organ/officer.h"
#include "organ/organ.h"

namespace minqiao {

struct CountyOrgan {
    std::string key;  // housing
    Organ organ;
};

struct CountyOfficer {
    std::string account;  // handler.housing
    Officer officer;
};

struct County {
    std::vector<CountyOrgan> organs;  // parents before children
    std::vector<CountyOfficer> officers;

    // Null when there is none of that key or account.
    const Organ* organ(std::string_view key) const;
    const Officer* officer(std::string_view account) const;
    // The key of an organ, for messages; empty when it is none of the county's.
    std::string key_of(OrganId id) const;

    OrganTree tree() const;
    std::vector<Officer> all_officers() const;
};

const County& county();

// The ids of what a county calls so, whether it is there or not.
OrganId organ_id_in_county(std::string_view key);
OfficerId officer_id_in_county(std::string_view account);

}  // namespace minqiao
