#include "desk/office.h"

#include <gtest/gtest.h>

#include "county/county.h"
#include "desk/calendar_acts.h"
#include "statute/on_disk_test.h"
#include "store/records.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

class OfficeTest : public StoreContract {
protected:
    OfficeFounding founding() const {
        OfficeFounding made;
        made.jurisdiction = "380121";
        made.organ_id = county().organ("office")->id;
        made.is_demonstration = true;
        for (const CountyOrgan& each : county().organs) made.organs.push_back(each.organ);
        made.officers = county().all_officers();
        made.notices = {{2024, {{{2024, 10, 1}, "国庆节", true}, {{2024, 9, 29}, "国庆节", false}}}};
        return made;
    }
    std::optional<Office> load() {
        std::optional<Office> office;
        store->read_and_wait([&](Transaction& tx) {
            office =
                load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
        });
        return office;
    }
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, OfficeTest, both_databases, name_of_database);

TEST_P(OfficeTest, IsThereOnceItWasFounded) {
    EXPECT_FALSE(load());
    const std::string chance = std::string(32, 'k') + std::string(16, 'i');
    ASSERT_FALSE(keep([&](Transaction& tx) { found_office(tx, founding(), Instant(1000), chance); }));
    const auto office = load();
    ASSERT_TRUE(office);
    EXPECT_EQ(office->jurisdiction, "380121");
    EXPECT_EQ(office->organ_id, county().organ("office")->id);
    EXPECT_EQ(office->level, Level::county);
    EXPECT_TRUE(office->is_demonstration);
    EXPECT_EQ(office->index_key, std::string(32, 'k'));
    EXPECT_EQ(office->organs.all().size(), county().organs.size());
    const Officer* clerk = county().officer("clerk");
    ASSERT_TRUE(office->officer(clerk->id));
    EXPECT_EQ(*office->officer(clerk->id), *clerk);
    EXPECT_EQ(office->officer(OfficerId{1, 1}), nullptr);
    EXPECT_FALSE(office->calendar().is_worked({2024, 10, 1}));
    EXPECT_TRUE(office->calendar().is_worked({2024, 9, 29}));
}

TEST_P(OfficeTest, KeepsItsCalendarAsActs) {
    const std::string chance(48, 'x');
    keep([&](Transaction& tx) { found_office(tx, founding(), Instant(1000), chance); });
    store->read_and_wait([&](Transaction& tx) {
        const auto key =
            find_subject(tx, SubjectKind::calendar, std::string("78787878787878787878787878787878"));
        ASSERT_TRUE(key);
        const auto records = read_records(tx, *key);
        ASSERT_EQ(records.size(), 1U);
        EXPECT_EQ(records[0].act, "holiday_notice");
        const auto act = read_calendar_act(records[0].written);
        ASSERT_TRUE(act);
        EXPECT_EQ(std::get<HolidayNotice>(act->what).year, 2024);
        EXPECT_TRUE(act->is_from_the_beginning);
        EXPECT_EQ(write_calendar_act(*act), records[0].written);
    });
    EXPECT_FALSE(read_calendar_act("{}"));
    EXPECT_FALSE(read_calendar_act(R"({"v":2,"act":"holiday_notice","year":2024,"days":[]})"));
    EXPECT_FALSE(read_calendar_act(R"({"v":3,"act":"holiday_notice","year":2024,"title":"t","days":[]})"));
}

}  // namespace
}  // namespace minqiao
