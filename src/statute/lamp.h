// The lamp of an open duty: how much time is left.
#pragma once

#include <boost/describe.hpp>

#include "base/day.h"
#include "statute/calendar.h"
#include "statute/regulation.h"

namespace minqiao {

enum class Lamp { on_time, due_soon, late };
BOOST_DESCRIBE_ENUM(Lamp, on_time, due_soon, late)

// Due soon when so many days or fewer are left after today.
struct LampThreshold {
    int days = 0;
    Unit unit = Unit::working_day;
};
BOOST_DESCRIBE_STRUCT(LampThreshold, (), (days, unit))

Lamp lamp(CivilDay due_on, CivilDay today, const Calendar& calendar, const LampThreshold& threshold);

}  // namespace minqiao
