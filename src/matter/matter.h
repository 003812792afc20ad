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
#include "organ/officer.h"

namespace minqiao {

// What the rules and the lists need to know of a petition; its texts stay with its registration.
struct PetitionBrief {
    static constexpr std::string_view json_defaults[] = {"people"};
    PetitionId id;
    MatterId home_id;       // the matter in whose record it was registered
    int home_act = 0;       // and by which act
    int subject_place = 0;  // of its subject among that act's texts
    std::string number;
    CivilDay received_on;
    Channel channel = Channel::letter;
    Level raised_at = Level::county;
    std::optional<FromAboveKind> from_above;
    std::optional<std::string> place;            // where it arose
    std::optional<std::string> household_place;  // where the petitioner is registered
    std::optional<std::string> residence_place;
    int headcount = 1;
    int requests = 1;  // that it brings; 0 when a repeat asks again for the same
    int people = 1;    // petitioners listed by name
    bool anonymous = false;
    bool confidential = false;
    std::optional<bool> is_joint_letter{};  // absent in older records
    friend bool operator==(const PetitionBrief&, const PetitionBrief&) = default;
};
BOOST_DESCRIBE_STRUCT(PetitionBrief, (),
                      (id, home_id, home_act, subject_place, number, received_on, channel, raised_at,
                       from_above, place, household_place, residence_place, headcount, requests, people,
                       anonymous, confidential, is_joint_letter))

// One step down (or sideways) by referral or assignment.
struct Passing {
    OrganId from;
    OrganId to;
    CivilDay on;
    int act = 0;
    bool is_assignment = false;
    bool is_objection_rejected = false;
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

// A completion report, and what it was asked with; until it is agreed to, it waits for the examination of
// whoever asked for it.
struct Reported {
    OrganId by;
    OrganId to;
    std::string clock;
    CivilDay asked_on;
    std::optional<CivilDay> set_for;
    bool is_agreed = false;
    friend bool operator==(const Reported&, const Reported&) = default;
};

// An organ that was asked for a part of the answer.
struct Assistant {
    OrganId organ;
    int asked_by_act = 0;
    std::optional<int> wrote;  // the act that holds its part
    friend bool operator==(const Assistant&, const Assistant&) = default;
};

struct PendingHearing {
    OrganId by;
    int act = 0;
    CivilDay appointed_on;
    CivilDay held_on;
    friend bool operator==(const PendingHearing&, const PendingHearing&) = default;
};

struct PendingVoiding {
    int act = 0;
    OfficerId by;
    friend bool operator==(const PendingVoiding&, const PendingVoiding&) = default;
};

// Somebody asked who the petitioners of a petition are, and once a second person has agreed, may be told
// until the end of a day.
struct AskedUnsealing {
    int act = 0;
    PetitionId petition;
    OfficerId by;
    OrganId organ;
    Role role = Role::handler;
    CivilDay on;
    std::optional<CivilDay> agreed_on, until_on;
    bool is_waiting() const { return !agreed_on; }
    friend bool operator==(const AskedUnsealing&, const AskedUnsealing&) = default;
};

struct Proposal {
    int act = 0;
    OfficerId by;
    int requests = 0;  // how many the matter had when it was written
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

// One petitioner of one petition: an index into its petitioners.
struct Person {
    static constexpr std::string_view json_defaults[] = {"petitioner"};
    PetitionId petition_id;
    int petitioner = 0;
    friend bool operator==(const Person&, const Person&) = default;
};
BOOST_DESCRIBE_STRUCT(Person, (), (petition_id, petitioner))

struct Reached {
    Person person;
    CivilDay on;
    friend bool operator==(const Reached&, const Reached&) = default;
};

// A written answer that stands: who gave it, and when it reached the petitioner. Where it is served on each
// person apart, it is served once it has reached all, and the days for a remedy run from the last of them.
struct Answered {
    int act = 0;
    OrganId by;
    OfficerId proposed_by;
    OfficerId issued_by;
    CivilDay on;
    std::optional<CivilDay> served_on;
    std::vector<Reached> reached;
    Instant served_at;  // when that was recorded
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

enum class HandlingProcedure { ordinary, simplified };
BOOST_DESCRIBE_ENUM(HandlingProcedure, ordinary, simplified)

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
    bool is_meant_simplified = false;  // by the screening; whoever takes it up decides

    OrganId office;  // where it was registered
    OrganId with;    // where it lies now
    bool received_by_petition_office = true;
    std::optional<OfficerId> registered_by;
    Instant registered_at;
    std::optional<OrganId>
        custody;  // who keeps it in place of the office: an accusation, or one about the office
    std::vector<Passing> passings;
    std::optional<PendingObjection> objection;
    std::vector<OrganId> objectors;  // who said that it is not theirs
    bool is_jurisdiction_decided = false;
    std::optional<OrganId> guided_to;
    std::vector<OrganId> reported_to;  // as urgent
    int enquiries = 0;                 // how often somebody asked how it stands

    bool is_accepted = false;
    bool is_simplified = false;
    bool is_declined = false;
    bool is_led_away = false;
    bool is_settled = false;  // by mediation or settlement
    bool is_told = false;     // the petitioner, by a notice, how it stands
    std::vector<Assistant> assistants;
    std::vector<Reported> reports;
    bool is_returned = false;  // a report was, for redoing, and nothing has been reported since
    std::optional<PendingExtension> extension_request;
    bool is_extended = false;
    std::vector<Proposal> proposals;
    std::optional<Answered> opinion;
    bool has_rated_office = false;
    bool has_rated_organ = false;

    std::optional<RemedyStage> reexamination;
    std::optional<RemedyStage> final_review;
    std::optional<PendingHearing> hearing;

    std::vector<OfficerId> recused;
    std::vector<PetitionId> unanswered;  // with requests that came during a reexamination
    std::optional<PendingVoiding> voiding;
    std::vector<AskedUnsealing> unsealings;  // waiting or agreed to; a refusal takes one out
    bool is_voided = false;
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
