// What a changed calendar or setting does to the days of matters: which duties move, which become late or
// on time, for which organ. Matters are told by their number alone: whoever sets the calendar reads no
// petition.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "desk/office.h"
#include "matter/duty.h"
#include "statute/lamp.h"
#include "store/subjects.h"

namespace minqiao {

struct RedatedDuty {
    SubjectKey key;
    int opened_by = 0;
    std::optional<std::string> number;  // nothing: of an accusation, which is sealed
    OrganId organ_id;
    DutyKind kind = DutyKind::pass_on;
    std::string clock;
    CivilDay was_due_on;
    CivilDay due_on;
    std::optional<CivilDay> ended_on;
    std::optional<Lamp> becomes;  // on_time or late, where that changes
};

struct Redating {
    std::vector<RedatedDuty> duties;  // in the order of matters and of their duties
    int windows = 0;                  // days up to which petitioners may ask for a remedy
};

enum class RedatingScope {
    open,  // what is still to be done: what entering the change does
    past,  // what has been done too, as if the change had been known then
};
BOOST_DESCRIBE_ENUM(RedatingScope, open, past)

// Nothing is stored. `changed` is the office's reckoning with the entries tried.
Redating redating_of(Transaction& tx, const Office& office, const Reckonings& changed, RedatingScope scope,
                     CivilDay today);

// Brings the working lists from one reckoning to the other.
void redate(Transaction& tx, const Office& office, const Reckonings& changed);

}  // namespace minqiao
