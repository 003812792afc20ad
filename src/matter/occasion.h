// The circumstances in which a command is given: who, where, when, under which law. Everything that
// a clock, a random source or another record would tell comes in here, so that decide stays pure.
#pragma once

#include <string>

#include "base/day.h"
#include "base/id.h"
#include "organ/officer.h"
#include "organ/organ.h"
#include "statute/calendar.h"
#include "statute/statute.h"

namespace minqiao {

struct Matter;

// Law, calendar and organs of the place; outlives every occasion that refers to it.
struct Jurisdiction {
    const Statute& statute;
    const Calendar& calendar;
    const OrganTree& organs;
    const std::vector<Officer>& officers;
};

struct Occasion {
    Officer officer;
    CivilDay on;     // the day it happened
    CivilDay today;  // the day it is recorded
    const Jurisdiction& jurisdiction;
    // The matter that a joining goes to; null otherwise.
    const Matter* other = nullptr;
    // Names for a matter that a separation begins.
    MatterId new_matter_id{};
    std::string new_matter_number{};
};

}  // namespace minqiao
