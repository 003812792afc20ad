// What an office itself has changed about the categories of the law's files: sub-categories of its own, other
// names, and what is no longer chosen. Each is known by the acts in their order and in force from a day on.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "statute/statute.h"

namespace minqiao {

enum class CategoryChangeKind {
    added,      // 新增: a sub-category of the office's own
    renamed,    // 改名
    withdrawn,  // 停用: it stands where it was chosen, and is chosen no more
    restored,   // 恢复
};
BOOST_DESCRIBE_ENUM(CategoryChangeKind, added, renamed, withdrawn, restored)

struct CategoryChange {
    CategoryChangeKind kind = CategoryChangeKind::renamed;
    std::string category;  // its code; an added one begins with that of the category it stands under
    std::optional<std::string> name{};
    std::optional<std::string> name_en{};  // without one, English pages show the Chinese name
    CivilDay in_force_from;
    std::string reason;

    bool names() const { return kind == CategoryChangeKind::added || kind == CategoryChangeKind::renamed; }
    friend bool operator==(const CategoryChange&, const CategoryChange&) = default;
};
BOOST_DESCRIBE_STRUCT(CategoryChange, (), (kind, category, name, name_en, in_force_from, reason))

// The code of the category of the first level: land of land.own1, and of land itself.
std::string_view first_level(std::string_view category);

class CategoryChanges {
public:
    CategoryChanges() = default;
    // In the order in which they were recorded.
    explicit CategoryChanges(std::vector<CategoryChange> changes);

    // The categories of the law's files as they stand here on a day, those that are withdrawn among them.
    std::vector<Category> applied_to(std::vector<Category> of_the_law, CivilDay day) const;
    bool adds(std::string_view category, CivilDay day) const;
    // Since when neither it nor what it stands under was chosen; nothing while it is chosen.
    std::optional<CivilDay> withdrawn_on(std::string_view category, CivilDay day) const;
    // Of the office's own, under a category of the first level, whenever they begin.
    int count_added_under(std::string_view category) const;
    // In the order of their days.
    const std::vector<CategoryChange>& all() const { return changes_; }

private:
    std::vector<CategoryChange> changes_;
};

}  // namespace minqiao
