#include "statute/category_changes.h"

#include <algorithm>

namespace minqiao {

namespace {

void apply(Category& category, const CategoryChange& change) {
    if (change.name) category.name = {*change.name, change.name_en.value_or(*change.name)};
    if (change.kind == CategoryChangeKind::withdrawn) category.withdrawn_on = change.in_force_from;
    if (change.kind == CategoryChangeKind::restored) category.withdrawn_on.reset();
}

void apply(std::vector<Category>& categories, const CategoryChange& change) {
    const auto above = std::ranges::find(categories, first_level(change.category), &Category::id);
    if (above == categories.end()) return;  // a release of the law's files no longer has it
    if (change.kind == CategoryChangeKind::added) above->children.push_back({change.category, {}, {}});
    if (above->id == change.category) return apply(*above, change);
    const auto below = std::ranges::find(above->children, change.category, &Category::id);
    if (below != above->children.end()) apply(*below, change);
}

}  // namespace

std::string_view first_level(std::string_view category) {
    return category.substr(0, category.find('.'));
}

CategoryChanges::CategoryChanges(std::vector<CategoryChange> changes) {
    // Of one day, the one that was recorded later comes after.
    for (CategoryChange& change : changes) {
        const auto after =
            std::ranges::upper_bound(changes_, change.in_force_from, {}, &CategoryChange::in_force_from);
        changes_.insert(after, std::move(change));
    }
}

std::vector<Category> CategoryChanges::applied_to(std::vector<Category> of_the_law, CivilDay day) const {
    for (const CategoryChange& change : changes_)
        if (change.in_force_from <= day) apply(of_the_law, change);
    return of_the_law;
}

bool CategoryChanges::adds(std::string_view category, CivilDay day) const {
    return std::ranges::any_of(changes_, [&](const CategoryChange& change) {
        return change.kind == CategoryChangeKind::added && change.category == category &&
               change.in_force_from <= day;
    });
}

std::optional<CivilDay> CategoryChanges::withdrawn_on(std::string_view category, CivilDay day) const {
    std::optional<CivilDay> own, above;
    for (const CategoryChange& change : changes_) {
        if (change.in_force_from > day) break;
        std::optional<CivilDay> since;
        if (change.kind == CategoryChangeKind::withdrawn) since = change.in_force_from;
        if (!since && change.kind != CategoryChangeKind::restored) continue;
        if (change.category == category) own = since;
        if (change.category == first_level(category)) above = since;
    }
    if (own && above) return std::min(*own, *above);
    return own ? own : above;
}

int CategoryChanges::count_added_under(std::string_view category) const {
    return int(std::ranges::count_if(changes_, [&](const CategoryChange& change) {
        return change.kind == CategoryChangeKind::added && first_level(change.category) == category;
    }));
}

}  // namespace minqiao
