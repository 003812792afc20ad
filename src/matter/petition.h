// A petition (信访件): one letter, visit, call or online form as it arrived. Never edited; what was
// typed wrongly is put right by a correction beside it.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "organ/organ.h"
#include "petitioner/petitioner.h"

namespace minqiao {

enum class Channel { letter, email, fax, phone, visit, online };
BOOST_DESCRIBE_ENUM(Channel, letter, email, fax, phone, visit, online)

// Arts. 29, 30 and 31 of the regulation of 2022.
enum class Kind { suggestion, accusation, appeal };
BOOST_DESCRIBE_ENUM(Kind, suggestion, accusation, appeal)

enum class FromAboveKind { referral, assignment, online, inspection_group, circulated };
BOOST_DESCRIBE_ENUM(FromAboveKind, referral, assignment, online, inspection_group, circulated)

// What a higher organ sent down with its own number.
struct FromAbove {
    std::string organ_name;
    std::string number;
    FromAboveKind kind = FromAboveKind::referral;
    CivilDay assigned_on;
    std::optional<CivilDay> due_on;
    friend bool operator==(const FromAbove&, const FromAbove&) = default;
};
BOOST_DESCRIBE_STRUCT(FromAbove, (), (organ_name, number, kind, assigned_on, due_on))

// Whom the petition names: an organ, a person, or both; ids where they are known to the store.
struct ComplainedOf {
    std::optional<OrganId> organ_id;
    std::optional<Content> organ_name;
    std::optional<Identity> person_name;
    std::optional<OfficerId> officer_id;
    friend bool operator==(const ComplainedOf&, const ComplainedOf&) = default;
};
BOOST_DESCRIBE_STRUCT(ComplainedOf, (), (organ_id, organ_name, person_name, officer_id))

struct Petition {
    PetitionId id;
    std::string number;
    Channel channel = Channel::letter;
    CivilDay received_on;
    Level raised_at = Level::county;
    int headcount = 1;
    bool anonymous = false;
    bool confidential = false;
    std::vector<Petitioner> petitioners;
    std::optional<Petitioner> represented;
    std::vector<int> representatives;  // indexes into petitioners
    Content subject;
    Content text;
    std::vector<Content> requests;
    std::optional<Kind> kind;  // as the petitioner put it; the office decides at screening
    std::optional<std::string> category;
    std::vector<ComplainedOf> complained_of;
    std::optional<std::string> place;
    std::optional<std::string> household_place;
    std::optional<std::string> residence_place;
    bool joint_letter = false;
    std::optional<FromAbove> from_above;
    std::optional<std::string> language;
    std::vector<FileId> file_ids;
    std::vector<std::string> unverified;  // field paths registered as given
    bool imported = false;
    friend bool operator==(const Petition&, const Petition&) = default;
};
BOOST_DESCRIBE_STRUCT(Petition, (),
                      (id, number, channel, received_on, raised_at, headcount, anonymous, confidential,
                       petitioners, represented, representatives, subject, text, requests, kind, category,
                       complained_of, place, household_place, residence_place, joint_letter, from_above,
                       language, file_ids, unverified, imported))

}  // namespace minqiao
