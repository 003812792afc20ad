// A matter (信访事项): what is asked for or reported, as its acts have made it. Nothing here is ever
// set but by evolve; the state is computed from it (matter/state.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "matter/duty.h"
#include "matter/petition.h"

namespace minqiao {

// What the rules and the lists need to know of a petition; its texts stay with its registration.
struct PetitionBrief {
    PetitionId id;
    MatterId home_id;       // the matter in whose record it was registered
    int home_act = 0;       // and by which act
    int subject_place = 0;  // of its subject among that act's texts
    std::string number;
    CivilDay received_on;
    Channel channel = Channel::letter;
    Level raised_at = Level::county;
    std::optional<FromAboveKind> from_above;
    std::optional<std::string> place;
    int headcount = 1;
    int requests = 1;
    bool anonymous = false;
    bool confidential = false;
    friend bool operator==(const PetitionBrief&, const PetitionBrief&) = default;
};
BOOST_DESCRIBE_STRUCT(PetitionBrief, (),
                      (id, home_id, home_act, subject_place, number, received_on, channel, raised_at,
                       from_above, place, headcount, requests, anonymous, confidential))

// One step down (or sideways) by referral or assignment.
struct Passing {
    OrganId from;
    OrganId to;
    CivilDay on;
    int act = 0;
    bool is_assignment = false;
    friend bool operator==(const Passing&, const Passing&) = default;
};

struct PendingObjection {
    OrganId by;
    CivilDay on;
    int act = 0;
    friend bool operator==(const PendingObjection&, const PendingObjection&) = default;
};

struct PendingExtension {
    int days = 0;
    OfficerId by;
    friend bool operator==(const PendingExtension&, const PendingExtension&) = default;
};

struct Proposal {
    int act = 0;
    OfficerId by;
    int requests = 0;  // how many the matter had when it was written
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

// A written answer that stands: who gave it, and when it reached the petitioner.
struct Answered {
    int act = 0;
    OrganId by;
    OfficerId proposed_by;
    OfficerId issued_by;
    CivilDay on;
    std::optional<CivilDay> served_on;
    bool imported = false;
    friend bool operator==(const Answered&, const Answered&) = default;
};

enum class RemedyResult { upheld, revoked, changed, redo_ordered };
BOOST_DESCRIBE_ENUM(RemedyResult, upheld, revoked, changed, redo_ordered)

// One remedy, reexamination (复查) or final review (复核), from its request on.
struct RemedyStage {
    OrganId organ;
    CivilDay requested_on;
    int requested_by_act = 0;
    bool is_accepted = false;
    bool is_declined = false;
    std::optional<RemedyResult> result;
    std::optional<Answered> decision;

    bool is_pending() const { return !is_declined && !result; }
    friend bool operator==(const RemedyStage&, const RemedyStage&) = default;
};

struct Matter {
    MatterId id;
    std::string number;
    int n = 0;  // number of the last act
    CivilDay last_on;
    std::string regulation;  // under which it began; an old matter keeps it
    CivilDay received_on;

    std::vector<PetitionBrief> petitions;
    std::vector<ComplainedOf> complained_of;

    std::optional<Kind> kind;
    std::optional<std::string> category;
    std::optional<int> branch;
    bool is_screened = false;

    OrganId office;  // where it was registered
    OrganId with;    // where it lies now
    bool received_by_petition_office = true;
    std::optional<OfficerId> registered_by;
    Instant registered_at;
    std::optional<OrganId> custody;  // the discipline body that keeps an accusation
    std::vector<Passing> passings;
    std::optional<PendingObjection> objection;

    bool is_accepted = false;
    bool is_declined = false;
    bool is_led_away = false;
    std::optional<PendingExtension> extension_request;
    bool is_extended = false;
    std::vector<Proposal> proposals;
    std::optional<Answered> opinion;
    bool has_rated_office = false;
    bool has_rated_organ = false;

    std::optional<RemedyStage> reexamination;
    std::optional<RemedyStage> final_review;

    bool is_closed = false;
    bool is_concluded = false;
    bool is_archived = false;
    std::optional<MatterId> joined_into;

    std::vector<Duty> duties;

    bool is_accusation() const { return kind == Kind::accusation; }
    int requests() const {
        int count = 0;
        for (const PetitionBrief& petition : petitions) count += petition.requests;
        return count;
    }
    friend bool operator==(const Matter&, const Matter&) = default;
};

}  // namespace minqiao
