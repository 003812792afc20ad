// Changes of categories in a store: their written form, what is refused, and an office loaded after them.
#include "desk/classifying.h"

#include <gtest/gtest.h>

#include "desk/category_acts.h"
#include "desk/desk.h"
#include "desk/founded_county_test.h"
#include "json/decode.h"

namespace minqiao {
namespace {

using enum CategoryChangeKind;

constexpr const char* land = "land";

class ClassifyingTest : public FoundedCountyTest {
protected:
    static Office office(Transaction& tx) {
        return *load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
    }
    // The code it got, or what is wrong with it.
    std::string enter(CategoryChangeKind kind, const char* category, std::optional<std::string> name = {},
                      int days_from_now = 0) {
        CategoryChangeAsked asked{kind,        {}, {}, std::move(name), {}, today.plus_days(days_from_now),
                                  "局务会决定"};
        (kind == added ? asked.parent : asked.category) = category;
        return enter(asked);
    }
    std::string enter(const CategoryChangeAsked& asked) {
        std::string text;
        keep([&](Transaction& tx) {
            const auto entered = enter_category_change(tx, office(tx), county().officer("admin")->id, now(),
                                                       asked, chance_here());
            text = entered ? entered->category : "";
            if (!entered)
                for (const FieldFault& fault : entered.error().fields)
                    text += (text.empty() ? "" : " ") + fault.name + ":" + fault.code;
        });
        return text;
    }
    Moment now() const { return {start_of(today).plus_seconds(3600)}; }
    // The faults of a registration with this category.
    std::string registered(const std::string& category) {
        const auto asked = json::decode<PetitionAsked>(
            R"({"channel":"letter","petitioners":[{"name":"温小满"}],"subject":"路灯不亮","text":"坏了。",)"
            R"("category":")" +
            category + "\"}");
        std::string text;
        keep([&](Transaction& tx) {
            const Desk desk(std::make_shared<const Office>(office(tx)), chance_here(),
                            [](RefusalCode, Language) { return "sentence"; });
            const auto made = desk.register_petition(tx, {*county().officer("clerk"), "clerk", Language::zh},
                                                     now(), *asked);
            text = made ? "" : made.error().fields.front().name + ":" + made.error().fields.front().code;
        });
        return text;
    }

    CivilDay today{2026, 9, 1};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, ClassifyingTest, both_databases, name_of_database);

TEST(CategoryAct, IsReadAsItWasWritten) {
    CategoryAct act{{added, "land.own1", "宅基地", "Homesteads", CivilDay(2026, 9, 1), "局务会决定"},
                    county().officer("admin")->id};
    EXPECT_EQ(read_category_act(write_category_act(act)), act);
    act.change.name.reset();
    EXPECT_EQ(read_category_act(write_category_act(act)), std::nullopt) << "an added one has a name";
    act.change = {withdrawn, land, {}, {}, CivilDay(2026, 9, 1), "局务会决定"};
    EXPECT_EQ(read_category_act(write_category_act(act)), act);
    EXPECT_EQ(read_category_act("{}"), std::nullopt);
}

TEST_P(ClassifyingTest, MakesTheCategoriesFromTheirActs) {
    EXPECT_EQ(enter(added, land, "宅基地审批"), "land.own1");
    EXPECT_EQ(enter(added, land, "滩涂"), "land.own2");
    EXPECT_EQ(enter(renamed, "land.own1", "宅基地申请"), "land.own1");
    EXPECT_EQ(enter(withdrawn, "land.own2", {}, 3), "land.own2");
    store->read_and_wait([&](Transaction& tx) {
        const Office loaded = office(tx);
        const auto categories = loaded.categories(today.plus_days(3));
        EXPECT_EQ(category_in(categories, "land.own1")->name.zh, "宅基地申请");
        EXPECT_EQ(category_in(categories, "land.own2")->withdrawn_on, today.plus_days(3));
        const auto listed = list_category_changes(tx, loaded);
        ASSERT_EQ(listed.size(), 4U);
        EXPECT_EQ(listed[0].n, 4);
        EXPECT_EQ(listed[3].change.category, "land.own1");
    });
}

TEST_P(ClassifyingTest, LetsNobodyChooseAWithdrawnOneFromItsDayOn) {
    EXPECT_EQ(registered("land.own1"), "category:unknown");
    EXPECT_EQ(enter(added, land, "滩涂"), "land.own1");
    EXPECT_EQ(registered("land.own1"), "");
    EXPECT_EQ(enter(withdrawn, land, {}, 1), land);
    EXPECT_EQ(registered("land.own1"), "");
    today = today.plus_days(1);
    EXPECT_EQ(registered("land.own1"), "category:withdrawn");
    EXPECT_EQ(registered(land), "category:withdrawn");
    EXPECT_EQ(enter(restored, land), land);
    EXPECT_EQ(registered("land.own1"), "");
}

TEST_P(ClassifyingTest, RefusesWhatDoesNotFit) {
    EXPECT_EQ(enter(added, "nowhere", "滩涂"), "parent:unknown");
    EXPECT_EQ(enter(added, land), "name:required");
    EXPECT_EQ(enter(renamed, "nowhere", "滩涂"), "category:unknown");
    EXPECT_EQ(enter(restored, land), "category:not_withdrawn");
    EXPECT_EQ(enter(withdrawn, land, "滩涂"), "name:not_allowed");
    EXPECT_EQ(enter(withdrawn, land, {}, -1), "in_force_from:before_today");
    EXPECT_EQ(enter(added, land, "滩涂"), "land.own1");
    EXPECT_EQ(enter(added, land, "滩涂"), "name:duplicate");
    EXPECT_EQ(enter(added, "land.own1", "滩涂的边"), "parent:not_allowed");
    EXPECT_EQ(enter(renamed, "land.own1", "滩涂"), "land.own1") << "beside itself there is no other";
    EXPECT_EQ(enter(withdrawn, land), land);
    EXPECT_EQ(enter(withdrawn, land), "category:withdrawn");
    EXPECT_EQ(enter(withdrawn, "land.own1"), "category:withdrawn");
    EXPECT_EQ(enter(renamed, land, "土地"), "category:withdrawn");
    EXPECT_EQ(enter({added, land, land, "村道", "Roads\n", today, ""}),
              "parent:withdrawn category:not_allowed name_en:bad_char reason:required");
}

TEST_P(ClassifyingTest, LeavesOneThatIsOffered) {
    const auto& all = statute_on_disk().classification().categories;
    for (const Category& each : all) {
        if (&each == &all.front() || &each == &all.back()) continue;
        EXPECT_EQ(enter(withdrawn, each.id.c_str()), each.id);
    }
    EXPECT_EQ(enter(withdrawn, all.back().id.c_str(), {}, 10), all.back().id);
    EXPECT_EQ(enter(withdrawn, all.front().id.c_str(), {}, 5), "category:last_one");
}

TEST_P(ClassifyingTest, CountsWhatTheCallerMayBeToldOf) {
    const std::string below = statute_on_disk().category(land)->children.front().id;
    EXPECT_EQ(registered(below), "");
    EXPECT_EQ(registered(land), "");
    const auto told = [&](const char* account) {
        std::string text;
        store->read_and_wait([&](Transaction& tx) {
            text.clear();
            for (const CategoryCount& each :
                 count_categories(tx, {*county().officer(account), account, Language::zh}, now()))
                text += each.category + " " + std::to_string(each.matters) + ";";
        });
        return text;
    };
    EXPECT_EQ(told("admin"), "land 2;" + below + " 1;");
    EXPECT_EQ(told("clerk"), told("admin"));
    EXPECT_EQ(told("leader"), "");
}

}  // namespace
}  // namespace minqiao
