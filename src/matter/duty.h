// A duty (期限): one organ must do one thing by one day. It holds its start and its clock, never the
// day itself: the day is computed with the calendar known at the moment asked about.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/id.h"

namespace minqiao {

enum class DutyKind {
    pass_on,               // K1: refer, assign or otherwise deal with what was registered
    tell_petitioner,       // K2, K3: say that it was received, by which way and procedure it goes
    issue_opinion,         // K5
    decide_reexamination,  // K8
    decide_final_review,   // K10
    report_result,         // K11
    assist,                // write the part that the leading organ asked for
};
BOOST_DESCRIBE_ENUM(DutyKind, pass_on, tell_petitioner, issue_opinion, decide_reexamination,
                    decide_final_review, report_result, assist)

struct AddedDays {
    int days = 0;
    CivilDay on;
    int act = 0;            // the extension that added them, or the hearing
    bool is_pause = false;  // a hearing, whose time is not counted
    friend bool operator==(const AddedDays&, const AddedDays&) = default;
};

struct Duty {
    DutyKind kind = DutyKind::pass_on;
    OrganId holder;
    std::string clock;  // id of a clock in the matter's regulation
    CivilDay start_on;
    int opened_by = 0;                // act
    Instant opened_at;                // when that act was recorded
    std::optional<CivilDay> set_for;  // the day the sender set (K11)
    std::optional<OrganId> asked_by;  // who set it
    std::vector<AddedDays> added;
    std::vector<PetitionId>
        told_of;                  // whose new requests the petitioner is to be told of; else of the matter
    std::optional<int> ended_by;  // act
    std::optional<CivilDay> ended_on;
    std::optional<Instant> ended_at;  // its day is the one known then

    bool is_open() const { return !ended_by; }
    friend bool operator==(const Duty&, const Duty&) = default;
};

}  // namespace minqiao
