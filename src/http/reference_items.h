// Reference data as the interface shows it: one line each, its words in the caller's language.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "desk/view.h"
#include "http/divisions.h"
#include "http/typed.h"
#include "organ/organ.h"
#include "statute/calendar.h"
#include "statute/regulation.h"

namespace minqiao {
BOOST_DESCRIBE_ENUM(DayKind, worked, weekend, holiday, worked_weekend)
}

namespace minqiao::http {

template <class Item>
struct Items {
    std::vector<Item> items;
    BOOST_DESCRIBE_CLASS(Items, (), (items), (), ())
};

struct CategoryItem {
    std::string id;
    std::string name;
    std::optional<CivilDay> withdrawn_on;  // since when it is not chosen any more
    std::vector<CategoryItem> children;
};
BOOST_DESCRIBE_STRUCT(CategoryItem, (), (id, name, withdrawn_on, children))

struct ClockItem {
    std::string id;
    std::string name;
    std::string regulation;
    Length length = Length::fixed;
    std::optional<int> days;
    Unit unit = Unit::day;
    std::string starts_with;
    std::string ends_with;
    std::optional<std::string> moved_by;
    std::optional<std::string> paper;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(ClockItem, (),
                      (id, name, regulation, length, days, unit, starts_with, ends_with, moved_by, paper,
                       article, in_force_from, source, verified))

struct GroundItem {
    std::string id;
    std::string name;
    std::string regulation;
    GroundFor ground_for = GroundFor::closure;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(GroundItem, (),
                      (id, name, regulation, ground_for, article, in_force_from, source, verified))

struct KindItem {
    std::string id;  // suggestion, accusation, appeal
    std::string name;
    std::string path;  // how it is handled
    std::string regulation;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(KindItem, (), (id, name, path, regulation, article, in_force_from, source, verified))

struct BranchItem {
    int number = 0;  // 1 to 6
    std::string name;
    Procedure procedure = Procedure::petition;
    std::string regulation;
    std::string article;
    CivilDay in_force_from;
    std::string source;
    Verified verified = Verified::no;
};
BOOST_DESCRIBE_STRUCT(BranchItem, (),
                      (number, name, procedure, regulation, article, in_force_from, source, verified))

struct CalendarItem {
    CivilDay id;
    std::string name;  // 国庆节, 补班, else the day of the week
    DayKind kind = DayKind::worked;
    bool is_worked = false;
};
BOOST_DESCRIBE_STRUCT(CalendarItem, (), (id, name, kind, is_worked))

}  // namespace minqiao::http
