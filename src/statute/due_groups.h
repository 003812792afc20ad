// How due days are laid out for somebody at work: what is late, what is today's, and what this and the
// next week of work bring. Days without work at the start of a week belong to the week before them, so that
// what must be done before a holiday stands in front of it.
#pragma once

#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <vector>

#include "base/day.h"
#include "statute/calendar.h"
#include "statute/lamp.h"

namespace minqiao {

enum class DueGroup { late, today, this_week, next_week, later };
BOOST_DESCRIBE_ENUM(DueGroup, late, today, this_week, next_week, later)

// Days from one, before another; without a bound there is none on that side.
struct DaySpan {
    std::optional<CivilDay> from;
    std::optional<CivilDay> before;
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

struct DueGroupDays {
    DueGroup group = DueGroup::late;
    DaySpan days;
};

// Every day stands in one of them.
std::array<DueGroupDays, 5> due_groups(CivilDay today, const Calendar& calendar);

struct LampDays {
    Lamp lamp = Lamp::late;
    DaySpan days;
};

// Which due days have which lamp today.
std::array<LampDays, 3> lamp_days(CivilDay today, const Calendar& calendar, const LampThreshold& threshold);

struct WorkedDay {
    CivilDay on;
    DaySpan days;  // with those after it on which nobody works
};

// The next so many worked days, today with them.
std::vector<WorkedDay> worked_days(CivilDay today, int count, const Calendar& calendar);

}  // namespace minqiao
