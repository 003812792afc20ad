// The administrator changes what matters may be about here: adds a sub-category of the office's own, renames
// or withdraws one. Each is an act; matters keep the code they have, and pages show today's name of it.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/problem.h"

namespace minqiao {

struct CategoryChangeAsked {
    CategoryChangeKind kind = CategoryChangeKind::renamed;
    std::optional<std::string> category;  // the one that is changed
    std::optional<std::string> parent;    // of an added one, which gets its code here
    std::optional<std::string> name;
    std::optional<std::string> name_en;
    CivilDay in_force_from;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(CategoryChangeAsked, (), (kind, category, parent, name, name_en, in_force_from, reason))

struct CategoryChangeEntered {
    int n = 0;  // its number among the changes of categories
    std::string category;
};
BOOST_DESCRIBE_STRUCT(CategoryChangeEntered, (), (n, category))

struct CategoryChangeItem {
    static constexpr std::string_view json_spread = "change";
    int n = 0;
    OfficerId officer_id;
    Instant recorded_at;
    CategoryChange change;
};
BOOST_DESCRIBE_STRUCT(CategoryChangeItem, (), (n, officer_id, recorded_at, change))

Result<CategoryChangeEntered, Problem> enter_category_change(Transaction& tx, const Office& office,
                                                             OfficerId officer, const Moment& now,
                                                             const CategoryChangeAsked& asked,
                                                             const Chance& chance);
// Newest first.
std::vector<CategoryChangeItem> list_category_changes(Transaction& tx, const Office& office);

// How many matters are about it or about what stands under it. Whoever has a list of matters is told of those
// in it; an administrator, who reads none, of all but accusations.
struct CategoryCount {
    std::string category;
    std::int64_t matters = 0;
};
BOOST_DESCRIBE_STRUCT(CategoryCount, (), (category, matters))

std::vector<CategoryCount> count_categories(Transaction& tx, const Caller& caller, const Moment& now);

}  // namespace minqiao
