// By which day something must be done, and the sum that shows why: the start day (not counted), the
// term, each extension, every day skipped or rolled over, by name. Numbers of days come from a clock
// of a regulation, never from here.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "statute/calendar.h"
#include "statute/regulation.h"

namespace minqiao {

// The regulations say 日 without saying how to count; an office may choose.
struct CountingRule {
    Unit day_means = Unit::day;
    bool rolls_last_day = true;  // off weekends and holidays, onto the next worked day
};
BOOST_DESCRIBE_STRUCT(CountingRule, (), (day_means, rolls_last_day))

struct Start {
    std::string event;  // of words.json, such as acceptance
    CivilDay on;
};

struct Term {
    int days = 0;
    Unit unit = Unit::day;
    std::string article;
    std::optional<int> lawful_days{};  // where the office has set itself fewer
};

// An extension, or a pause that is not counted: counted on from the last day of the term before that is
// rolled, in the term's unit.
struct ExtraDays {
    int days = 0;
    std::string article;
    CivilDay on;  // the day it was approved, or the pause ended
    bool is_pause = false;
};

// `what` is one of: start, term, own_term, extension, pause, set_by_sender, skipped_weekend, skipped_holiday,
// worked_weekend, rolled, not_rolled, provisional, redated, due.
struct SumLine {
    CivilDay on;
    std::string what;
    std::string name;     // the start's event, the day's name, the lawful days, why it was re-dated
    std::string article;  // where the line rests on one
    int days = 0;
    Unit unit = Unit::day;               // what `days` counts
    std::optional<CivilDay> decided_on;  // of an extension; when the reason of a re-dating was entered
    friend bool operator==(const SumLine&, const SumLine&) = default;
};
BOOST_DESCRIBE_STRUCT(SumLine, (), (on, what, name, article, days, unit, decided_on))

struct Due {
    CivilDay due_on;
    bool is_provisional = false;  // it rests on a year whose holiday notice is not on file
    std::vector<SumLine> sum;
};
BOOST_DESCRIBE_STRUCT(Due, (), (due_on, is_provisional, sum))

Due due_on(const Start& start, const Term& term, const std::vector<ExtraDays>& extensions,
           const Calendar& calendar, const CountingRule& rule);

// A day that the sender of an assignment chose stands as it is; its sum says so.
Due due_as_set(const Start& start, CivilDay on, const std::string& article, const Calendar& calendar);

}  // namespace minqiao
