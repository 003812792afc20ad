#include "statute/category_changes.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

using enum CategoryChangeKind;

std::vector<Category> of_the_law() {
    return {{"land", {"土地", "Land"}, {{"land.fields", {"承包地", "Fields"}, {}}}},
            {"roads", {"道路", "Roads"}, {}}};
}

CategoryChange change(CategoryChangeKind kind, const char* category, int month,
                      std::optional<std::string> name = {}) {
    return {kind, category, std::move(name), {}, CivilDay(2026, month, 1), "局务会决定"};
}

// land 土地 [land.fields 承包地], the withdrawn with a minus.
std::string told(const std::vector<Category>& categories) {
    std::string text;
    for (const Category& each : categories) {
        text += (text.empty() ? "" : " ") + std::string(each.withdrawn_on ? "-" : "") + each.name.zh;
        if (!each.children.empty()) text += "[" + told(each.children) + "]";
    }
    return text;
}

TEST(CategoryChanges, AreAppliedInTheOrderOfTheirDays) {
    const CategoryChanges changes({change(renamed, "land", 9, "自然资源"), change(renamed, "land", 3, "国土"),
                                   change(added, "roads.own1", 5, "村道"),
                                   change(withdrawn, "land.fields", 4), change(restored, "land.fields", 8)});
    const auto on = [&](int month) {
        return told(changes.applied_to(of_the_law(), CivilDay(2026, month, 1)));
    };
    EXPECT_EQ(on(2), "土地[承包地] 道路");
    EXPECT_EQ(on(3), "国土[承包地] 道路");
    EXPECT_EQ(on(5), "国土[-承包地] 道路[村道]");
    EXPECT_EQ(on(9), "自然资源[承包地] 道路[村道]");
    EXPECT_FALSE(changes.adds("roads.own1", CivilDay(2026, 4, 30)));
    EXPECT_TRUE(changes.adds("roads.own1", CivilDay(2026, 5, 1)));
    EXPECT_EQ(changes.count_added_under("roads"), 1);
    EXPECT_EQ(changes.count_added_under("land"), 0);
}

TEST(CategoryChanges, WithdrawWhatStandsUnderAWithdrawnOne) {
    const CategoryChanges changes(
        {change(withdrawn, "land.fields", 6), change(withdrawn, "land", 4), change(restored, "land", 8)});
    const auto since = [&](const char* category, int month) {
        return changes.withdrawn_on(category, CivilDay(2026, month, 1));
    };
    EXPECT_EQ(since("land.fields", 3), std::nullopt);
    EXPECT_EQ(since("land.fields", 5), CivilDay(2026, 4, 1));
    EXPECT_EQ(since("land.fields", 7), CivilDay(2026, 4, 1));
    EXPECT_EQ(since("land.fields", 8), CivilDay(2026, 6, 1));
    EXPECT_EQ(since("land", 8), std::nullopt);
    EXPECT_EQ(since("roads", 8), std::nullopt);
}

TEST(CategoryChanges, WithoutAnEnglishNameShowTheChineseOne) {
    CategoryChange both = change(added, "roads.own2", 5, "桥梁");
    both.name_en = "Bridges";
    const CategoryChanges changes(
        {change(added, "roads.own1", 5, "村道"), both, change(renamed, "gone.x", 5, "无")});
    const auto categories = changes.applied_to(of_the_law(), CivilDay(2026, 5, 1));
    EXPECT_EQ(category_in(categories, "roads.own1")->name.in(Language::en), "村道");
    EXPECT_EQ(category_in(categories, "roads.own2")->name.in(Language::en), "Bridges");
    EXPECT_EQ(category_in(categories, "gone.x"), nullptr);
}

}  // namespace
}  // namespace minqiao
