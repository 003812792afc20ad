// A change of organs in a store: its written form, what is tried and entered, and an office loaded after it.
#include "desk/succeeding.h"

#include <gtest/gtest.h>

#include "base/digest.h"
#include "county/county.h"
#include "desk/organ_acts.h"
#include "docket/docket.h"
#include "finding/tables.h"
#include "statute/on_disk_test.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

OrganId organ_id(const char* key) {
    return county().organ(key)->id;
}

OrganChange merged(const char* organ, const char* into) {
    return {OrganChangeKind::merged, organ_id(organ), {{organ_id(into), {}}}, CivilDay(2026, 9, 1), "改革"};
}

class SucceedingTest : public StoreContract {
protected:
    void SetUp() override {
        OfficeFounding founding;
        founding.jurisdiction = county().organ("office")->division;
        founding.organ_id = organ_id("office");
        for (const CountyOrgan& each : county().organs) founding.organs.push_back(each.organ);
        founding.officers = county().all_officers();
        founding.notices = notices_on_disk();
        keep([&](Transaction& tx) {
            found_office(tx, founding, Instant(1000), next_bytes(founding_random_bytes));
            create_all(tx, docket_tables());
            create_all(tx, finding_tables());
        });
    }

    std::string next_bytes(std::size_t count) {
        std::string bytes;
        for (; bytes.size() < count; ++chance) bytes += bytes_of(sha256(std::to_string(chance)));
        return bytes.substr(0, count);
    }
    static Office office(Transaction& tx) {
        return *load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
    }
    // What is wrong with it; nothing when it was entered.
    std::string enter(const OrganChange& change) {
        std::string text;
        keep([&](Transaction& tx) {
            const auto entered = enter_change(tx, office(tx), *county().officer("admin"),
                                              {start_of(CivilDay(2026, 9, 1)).plus_seconds(3600)}, change,
                                              [this](std::size_t bytes) { return next_bytes(bytes); });
            text = entered ? ""
                           : entered.error().fields.front().name + ":" + entered.error().fields.front().code;
        });
        return text;
    }

    int chance = 0;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, SucceedingTest, both_databases, name_of_database);

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

}  // namespace
}  // namespace minqiao
