#include "demonstration/themes.h"

#include "base/assertion.h"
#include "demonstration/theme_tables.h"

namespace minqiao {
namespace {

std::vector<Theme> all_themes() {
    std::vector<Theme> all;
    for (const auto table : {themes_of_housing(), themes_of_supply(), themes_of_land(), themes_of_villages(),
                             themes_of_farming(), themes_of_work(), themes_of_enterprises(), themes_of_care(),
                             themes_of_relief(), themes_of_schools(), themes_of_roads(),
                             themes_of_surroundings(), themes_of_trade(), themes_of_service()})
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

std::vector<Theme> copied(std::span<const Theme> table) {
    return {table.begin(), table.end()};
}

}  // namespace

const std::vector<Theme>& themes() {
    static const std::vector<Theme> all = all_themes();
    return all;
}

const std::vector<Theme>& suggestions() {
    static const std::vector<Theme> all = copied(themes_of_suggestions());
    return all;
}

const std::vector<Theme>& accusations() {
    static const std::vector<Theme> all = copied(themes_of_accusations());
    return all;
}

const Theme& theme_of(std::string_view category) {
    for (const Theme& theme : themes()) {
        if (theme.category == category) return theme;
    }
    ASSERT_THAT(false, "there is a theme of this category");
}

bool fits(const Theme& theme, CivilDay day, int people) {
    const bool in_season = theme.months == 0 || (theme.months >> day.month() & 1U) != 0;
    const bool speaks = people == 1 ? theme.one != nullptr : theme.many != nullptr;
    return in_season && speaks && day.year() >= theme.from_year;
}

}  // namespace minqiao
