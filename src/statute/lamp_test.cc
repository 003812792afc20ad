#include "statute/lamp.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

Lamp lamp_of(CivilDay due, CivilDay today) {
    return lamp(due, today, calendar_on_disk(), statute_on_disk().lamp_threshold());
}

TEST(LampOfADuty, IsDueSoonWithFiveWorkingDaysLeft) {
    EXPECT_EQ(lamp_of(CivilDay(2026, 8, 3), CivilDay(2026, 7, 27)), Lamp::due_soon);
}

TEST(LampOfADuty, IsOnTimeWithSixWorkingDaysLeft) {
    EXPECT_EQ(lamp_of(CivilDay(2026, 8, 4), CivilDay(2026, 7, 27)), Lamp::on_time);
}

TEST(LampOfADuty, IsDueSoonOnTheDayItself) {
    EXPECT_EQ(lamp_of(CivilDay(2026, 7, 27), CivilDay(2026, 7, 27)), Lamp::due_soon);
}

TEST(LampOfADuty, IsLateFromTheNextDayOn) {
    EXPECT_EQ(lamp_of(CivilDay(2026, 7, 27), CivilDay(2026, 7, 28)), Lamp::late);
    // Even when that day is not worked.
    EXPECT_EQ(lamp_of(CivilDay(2026, 9, 30), CivilDay(2026, 10, 1)), Lamp::late);
}

TEST(LampOfADuty, CountsElevenDaysBeforeALongHolidayAsFourOfWork) {
    EXPECT_EQ(lamp_of(CivilDay(2026, 10, 10), CivilDay(2026, 9, 29)), Lamp::due_soon);
}

TEST(LampOfADuty, CountsCalendarDaysWhereTheOfficeSaysSo) {
    const auto by_calendar = [](CivilDay due) {
        return lamp(due, CivilDay(2026, 9, 29), calendar_on_disk(), {5, Unit::day});
    };
    EXPECT_EQ(by_calendar(CivilDay(2026, 10, 4)), Lamp::due_soon);
    EXPECT_EQ(by_calendar(CivilDay(2026, 10, 5)), Lamp::on_time);
}

}  // namespace
}  // namespace minqiao
