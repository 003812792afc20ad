// Who has a matter open at this moment. It is told by the pages themselves, forgotten when they fall silent,
// and kept in no store: whoever looked at what is no lasting knowledge of this program.
#pragma once

#include <boost/describe.hpp>
#include <mutex>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "organ/officer.h"

namespace minqiao::http {

struct PresentOfficer {
    OfficerId id;
    std::string name;
    Role role = Role::handler;
    OrganId organ_id;
    std::string organ_name;
    bool is_writing = false;  // has a form open there
};
BOOST_DESCRIBE_STRUCT(PresentOfficer, (), (id, name, role, organ_id, organ_name, is_writing))

class Presence {
public:
    // Notes that an officer is there, and answers the others who are. Whoever says nothing for a minute has
    // left.
    std::vector<PresentOfficer> note(MatterId matter, const PresentOfficer& officer, Instant at);
    void leave(MatterId matter, OfficerId officer);

private:
    struct Seat {
        MatterId matter;
        PresentOfficer officer;
        Instant at;
    };
    std::mutex mutex_;
    std::vector<Seat> seats_;
};

}  // namespace minqiao::http
