#include "intake/day_time.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

std::string read(std::string_view text, std::optional<CivilDay> zero = {}) {
    const auto found = read_day_time(text, zero);
    if (!found) return "none";
    return found->on.text() + (found->second ? " " + std::to_string(*found->second) : "");
}

TEST(DayTime, IsReadInTheUsualForms) {
    EXPECT_EQ(read("2019-08-05"), "2019-08-05");
    EXPECT_EQ(read("2019-08-05T10:20:30"), "2019-08-05 37230");
    EXPECT_EQ(read("2019/8/5 9:05"), "2019-08-05 32700");
    EXPECT_EQ(read(" 2019.8.5\r"), "2019-08-05");
    EXPECT_EQ(read("2019年8月5日"), "2019-08-05");
    EXPECT_EQ(read("2019年8月5日 09:05"), "2019-08-05 32700");
}

TEST(DayTime, IsRefusedWhenTheCalendarHasNoSuchDay) {
    for (const char* text :
         {"2019-02-29", "2019-13-01", "2019-08-05T25:00:00", "2019-08", "5.8.2019", "", "yesterday",
          "2019-08-05x", "2019-08-05T10", "2019-8/5", "99999-01-01", "-1-1-1"})
        EXPECT_EQ(read(text), "none") << text;
}

TEST(DayTime, IsCountedInSpreadsheetsOnly) {
    EXPECT_EQ(read("43682"), "none");
    EXPECT_EQ(read("43682", CivilDay(1899, 12, 30)), "2019-08-05 0");
    EXPECT_EQ(read("43682.5", CivilDay(1899, 12, 30)), "2019-08-05 43200");
    EXPECT_EQ(read("-5", CivilDay(1899, 12, 30)), "none");
    EXPECT_EQ(read("1e300", CivilDay(1899, 12, 30)), "none");
}

TEST(DayTime, ComesBeforeAnotherOnlyWhenThatIsSure) {
    const DayTime morning{{2019, 8, 5}, 100}, evening{{2019, 8, 5}, 200}, someday{{2019, 8, 5}, {}};
    EXPECT_TRUE(is_before(morning, evening));
    EXPECT_FALSE(is_before(evening, morning));
    EXPECT_FALSE(is_before(someday, evening));
    EXPECT_TRUE(is_before({{2019, 8, 4}, {}}, someday));
}

}  // namespace
}  // namespace minqiao
