// A petition as outsiders hand it in: what they may say of it, with the defaults of the interface.
#pragma once

#include "matter/petition.h"

namespace minqiao {

struct PetitionAsked {
    static constexpr std::string_view json_defaults[] = {
        "anonymous",     "confidential", "petitioners", "representatives", "requests",
        "complained_of", "joint_letter", "file_ids",    "as_given",
    };
    Channel channel = Channel::letter;
    std::optional<CivilDay> received_on;  // default today
    std::optional<Level> raised_at;       // default the office's own level
    std::optional<int> headcount;         // default the number of petitioners, at least 1
    bool anonymous = false;
    bool confidential = false;
    std::vector<Petitioner> petitioners;
    std::optional<Petitioner> represented;
    std::vector<int> representatives;
    Content subject;
    Content text;
    std::vector<Content> requests;
    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::vector<ComplainedOf> complained_of;
    std::optional<std::string> place;
    std::optional<std::string> household_place;
    std::optional<std::string> residence_place;
    bool joint_letter = false;
    std::optional<FromAbove> from_above;
    std::optional<std::string> language;
    std::vector<FileId> file_ids;
    std::optional<MatterId> matter_id;  // join; absent: a new matter
    std::vector<std::string> as_given;
};
BOOST_DESCRIBE_STRUCT(PetitionAsked, (),
                      (channel, received_on, raised_at, headcount, anonymous, confidential, petitioners,
                       represented, representatives, subject, text, requests, kind, category, complained_of,
                       place, household_place, residence_place, joint_letter, from_above, language, file_ids,
                       matter_id, as_given))

// The petition this asks for, with the defaults filled in; id and number are given by the desk.
Petition petition_of(const PetitionAsked& asked, CivilDay today, Level own_level);

}  // namespace minqiao
