// The workbench as it is shown: what an officer must do and by when.
#pragma once

#include "desk/view.h"
#include "statute/due_groups.h"

namespace minqiao {

// How many matters a filter keeps; with these days of the duty, where it asks for any.
struct WorkbenchCount {
    std::optional<CivilDay> due_from;
    std::optional<CivilDay> due_before;
    std::int64_t count = 0;
    bool count_is_exact = true;
};
BOOST_DESCRIBE_STRUCT(WorkbenchCount, (), (due_from, due_before, count, count_is_exact))

// A matter with the duty for which it stands there.
struct WorkbenchRow {
    MatterItem matter;
    DutyKind kind = DutyKind::pass_on;
    OrganId holder;
    std::string clock;
    std::string article;
    CivilDay opened_on;
    CivilDay due_on;
    Lamp lamp = Lamp::on_time;
};
BOOST_DESCRIBE_STRUCT(WorkbenchRow, (), (matter, kind, holder, clock, article, opened_on, due_on, lamp))

// The first rows, and how many there are.
struct WorkbenchRows {
    std::optional<CivilDay> due_from;
    std::optional<CivilDay> due_before;
    std::int64_t count = 0;
    bool count_is_exact = true;
    std::vector<WorkbenchRow> items;
};
BOOST_DESCRIBE_STRUCT(WorkbenchRows, (), (due_from, due_before, count, count_is_exact, items))

struct WorkbenchGroup {
    DueGroup group = DueGroup::late;
    WorkbenchRows rows;
};
BOOST_DESCRIBE_STRUCT(WorkbenchGroup, (), (group, rows))

struct WorkbenchLamp {
    Lamp lamp = Lamp::late;
    WorkbenchCount matters;
};
BOOST_DESCRIBE_STRUCT(WorkbenchLamp, (), (lamp, matters))

struct WorkbenchDay {
    CivilDay on;
    Lamp lamp = Lamp::on_time;
    WorkbenchCount matters;
};
BOOST_DESCRIBE_STRUCT(WorkbenchDay, (), (on, lamp, matters))

struct WorkbenchPage {
    CivilDay today;
    WorkbenchCount mine;
    std::vector<WorkbenchGroup> groups;  // of mine, by due day
    WorkbenchRows arrived;               // newest first
    WorkbenchRows others;
    std::vector<WorkbenchLamp> organ;  // matters that lie with the officer's organ
    std::vector<WorkbenchDay> days;    // of mine, the next worked days
};
BOOST_DESCRIBE_STRUCT(WorkbenchPage, (), (today, mine, groups, arrived, others, organ, days))

}  // namespace minqiao
