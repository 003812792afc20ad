// The day of a hearing in the working lists, from the appointment until nothing is to be heard.
#include "desk/desk_fixture_test.h"

namespace minqiao {
namespace {

class HeardTest : public DeskTest {
protected:
    void SetUp() override {
        DeskTest::SetUp();
        begin(lamp_petition);
        const std::string housing = county().organ("housing")->id.text();
        done("sorter",
             R"({"command":"screen","kind":"appeal","category":"urban_rural.property_service","branch":6})");
        done("sorter", R"({"command":"refer","to_organ_id":")" + housing + "\"}");
        done("handler.housing", R"({"command":"accept"})");
    }

    void done(const char* account, const std::string& command) {
        ASSERT_EQ(give(account, command), "") << command;
    }

    void appoint(const std::string& day) {
        done("handler.housing",
             R"({"command":"appoint_hearing","held_on":")" + day + R"(","place":"局二楼会议室"})");
    }

    // What the one row says of its hearing, and whether the filter of that day finds it.
    std::string row() {
        const auto items = list("head.office").items;
        if (items.size() != 1) return "not one row";
        if (!items[0].hearing_on) return found({}, {}) ? "a day, and not in the row" : "none";
        const CivilDay day = *items[0].hearing_on;
        const bool is_found = found(day, day) && found(day, {}) && found({}, day) &&
                              !found(day.plus_days(1), {}) && !found({}, day.plus_days(-1));
        return day.text() + (is_found ? "" : ", and not by the filter");
    }

    bool found(std::optional<CivilDay> from, std::optional<CivilDay> to) {
        MattersAsked asked;
        asked.hearing_from = from;
        asked.hearing_to = to ? *to : CivilDay{2099, 12, 31};
        return list("head.office", asked).count == 1;
    }
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, HeardTest, both_databases, name_of_database);

TEST_P(HeardTest, StandsInTheRowUntilItIsHeld) {
    EXPECT_EQ(row(), "none");
    appoint("2026-09-28");
    EXPECT_EQ(row(), "2026-09-28");
    today = CivilDay{2026, 9, 29};
    EXPECT_EQ(row(), "2026-09-28") << "nobody has been heard yet";
    done("handler.housing", R"({"command":"hold_hearing","text":"各方到场陈述。"})");
    EXPECT_EQ(row(), "none");
    appoint("2026-10-20");
    EXPECT_EQ(row(), "2026-10-20");
}

TEST_P(HeardTest, LeavesTheRowWithTheMatter) {
    appoint("2026-09-28");
    done("clerk", R"({"command":"withdraw","reason":"已经修好。"})");
    EXPECT_EQ(row(), "none");
}

TEST_P(HeardTest, IsToldToThoseWhoSeeTheMatter) {
    appoint("2026-09-28");
    MattersAsked asked;
    asked.hearing_from = today;
    EXPECT_EQ(list("handler.housing", asked).count, 1);
    EXPECT_EQ(list("handler.land", asked).count, 0);
    EXPECT_EQ(list("writer", asked).count, 0);
}

}  // namespace
}  // namespace minqiao
