// What notices and settings do to the days of matters: which duties move, which become late or on time, for
// which organ. Matters are told by their number alone: whoever sets the calendar reads no petition.
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
    open,  // what is still to be done: what entering them does
    past,  // what has been done too, as if they had been known then
};
BOOST_DESCRIBE_ENUM(RedatingScope, open, past)

// What the entries would do to the office as it stands; nothing is stored.
Redating redating_of(Transaction& tx, const Office& office, const std::vector<ReckoningEntry>& tried,
                     RedatingScope scope, CivilDay today);

// What they do to open duties, and the working lists brought along.
Redating redate(Transaction& tx, const Office& office, const std::vector<ReckoningEntry>& entered,
                CivilDay today);

}  // namespace minqiao
