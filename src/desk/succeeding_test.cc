// A change of organs in a store: its written form, what is tried and entered, and an office loaded after it.
#include "desk/succeeding.h"

#include <gtest/gtest.h>

#include "desk/desk.h"
#include "desk/founded_county_test.h"
#include "desk/organ_acts.h"
#include "json/decode.h"

namespace minqiao {
namespace {

OrganId organ_id(const char* key) {
    return county().organ(key)->id;
}

OrganChange merged(const char* organ, const char* into) {
    return {OrganChangeKind::merged, organ_id(organ), {{organ_id(into), {}}}, CivilDay(2026, 9, 1), "改革"};
}

class SucceedingTest : public FoundedCountyTest {
protected:
    static Office office(Transaction& tx) {
        return *load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
    }
    // What is wrong with it; nothing when it was entered.
    std::string enter(const OrganChange& change) {
        std::string text;
        keep([&](Transaction& tx) {
            const auto entered =
                enter_change(tx, office(tx), *county().officer("admin"),
                             {start_of(CivilDay(2026, 9, 1)).plus_seconds(3600)}, change, chance_here());
            text = entered ? ""
                           : entered.error().fields.front().name + ":" + entered.error().fields.front().code;
        });
        return text;
    }
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, SucceedingTest, both_databases, name_of_database);

// What accuses these organs, registered before the change.
std::string accusation_of(const std::vector<const char*>& organs) {
    std::string accused;
    for (const char* organ : organs)
        accused += (accused.empty() ? "" : ",") + (R"({"organ_id":")" + organ_id(organ).text() + R"("})");
    return R"({"channel":"letter","petitioners":[{"name":"柳小满","phone":"13800138000"}],"subject":"反映问题",)"
           R"("text":"在工程招标中收受好处。","kind":"accusation","complained_of":[)" +
           accused + "]}";
}

TEST(OrganAct, IsReadAsItWasWritten) {
    OrganAct act{merged("housing", "land"), county().officer("admin")->id};
    act.change.successors.push_back({organ_id("labour"), {"land"}});
    EXPECT_EQ(read_organ_act(write_organ_act(act)), act);
    act.change.successors.clear();
    EXPECT_EQ(read_organ_act(write_organ_act(act)), std::nullopt);
    EXPECT_EQ(read_organ_act("{}"), std::nullopt);
}

TEST_P(SucceedingTest, MakesTheOrgansFromTheirActs) {
    std::string before;
    store->read_and_wait([&](Transaction& tx) { before = office(tx).version; });
    EXPECT_EQ(enter(merged("housing", "land")), "");
    EXPECT_EQ(enter(merged("office", "city.office")), "");
    EXPECT_EQ(enter(merged("housing", "land")), "organ_id:ended");
    store->read_and_wait([&](Transaction& tx) {
        const Office loaded = office(tx);
        EXPECT_NE(loaded.version, before);
        EXPECT_EQ(loaded.organs.find(organ_id("housing"))->successor_ids,
                  std::vector<OrganId>{organ_id("land")});
        EXPECT_EQ(loaded.organ_id, organ_id("city.office"));
        const auto listed = list_changes(tx, loaded);
        ASSERT_EQ(listed.size(), 2U);
        EXPECT_EQ(listed[0].n, 2);
        EXPECT_EQ(listed[1].change, merged("housing", "land"));
    });
}

// Whoever keeps an accusation goes to one that it accuses, and no other is known here.
TEST_P(SucceedingTest, LeavesNoMatterThatNobodySees) {
    keep([&](Transaction& tx) {
        const Desk desk(std::make_shared<Office>(office(tx)), chance_here(),
                        [](RefusalCode, Language) { return ""; });
        const auto petition = json::decode<PetitionAsked>(
            std::string_view(accusation_of({"discipline", "office", "city.office"})));
        ASSERT_TRUE(petition);
        const Moment before{start_of(CivilDay(2026, 8, 3)).plus_seconds(9 * 3600)};
        const Caller clerk{*county().officer("clerk"), "clerk", Language::zh};
        ASSERT_TRUE(desk.register_petition(tx, clerk, before, *petition));
    });
    EXPECT_EQ(enter(merged("city.discipline", "discipline")), "successors:nobody_left");
    EXPECT_EQ(enter(merged("city.discipline", "city.office")), "successors:nobody_left");
    store->read_and_wait([&](Transaction& tx) { EXPECT_TRUE(list_changes(tx, office(tx)).empty()); });
    EXPECT_EQ(enter(merged("housing", "land")), "");
}

}  // namespace
}  // namespace minqiao
