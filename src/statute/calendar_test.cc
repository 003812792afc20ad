#include "statute/calendar.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const Calendar& calendar = calendar_on_disk();

TEST(Calendar, RestsOnEveryDayOfTheNationalDayHolidayOf2026) {
    for (unsigned day = 1; day <= 7; ++day) {
        EXPECT_FALSE(calendar.is_worked(CivilDay(2026, 10, day)));
        EXPECT_EQ(calendar.name_of(CivilDay(2026, 10, day)), "国庆节");
    }
    EXPECT_TRUE(calendar.is_worked(CivilDay(2026, 10, 8)));
}

TEST(Calendar, WorksOnAMadeUpSaturday) {
    EXPECT_TRUE(calendar.is_worked(CivilDay(2026, 10, 10)));
    EXPECT_EQ(calendar.kind_of(CivilDay(2026, 10, 10)), DayKind::worked_weekend);
    EXPECT_EQ(calendar.name_of(CivilDay(2026, 10, 10)), "补班");
}

TEST(Calendar, WorksOnAMadeUpSunday) {
    EXPECT_TRUE(calendar.is_worked(CivilDay(2026, 9, 20)));
    EXPECT_FALSE(calendar.is_worked(CivilDay(2026, 9, 19)));
}

TEST(Calendar, FollowsTheWeekOnDaysThatNoNoticeNames) {
    EXPECT_TRUE(calendar.is_worked(CivilDay(2026, 7, 24)));
    EXPECT_FALSE(calendar.is_worked(CivilDay(2026, 7, 25)));
    EXPECT_FALSE(calendar.is_worked(CivilDay(2026, 7, 26)));
}

TEST(Calendar, NamesOrdinaryDaysByTheWeek) {
    EXPECT_EQ(calendar.name_of(CivilDay(2026, 7, 27)), "周一");
    EXPECT_EQ(calendar.name_of(CivilDay(2026, 7, 25)), "周六");
    EXPECT_EQ(calendar.name_of(CivilDay(2026, 7, 26)), "周日");
}

TEST(Calendar, CallsAHolidayOnAWeekendAHoliday) {
    EXPECT_EQ(calendar.kind_of(CivilDay(2026, 10, 3)), DayKind::holiday);
}

TEST(Calendar, HasTheDaysAYearsNoticeNamesInTheDecemberBefore) {
    EXPECT_TRUE(calendar.is_worked(CivilDay(2006, 12, 30)));
    EXPECT_FALSE(calendar.is_worked(CivilDay(2018, 12, 31)));
    EXPECT_FALSE(calendar.is_worked(CivilDay(2022, 12, 31)));
}

TEST(Calendar, KnowsForWhichYearsItHasANotice) {
    EXPECT_FALSE(calendar.has_notice_for(2006));
    for (int year = 2007; year <= 2026; ++year) EXPECT_TRUE(calendar.has_notice_for(year)) << year;
    EXPECT_FALSE(calendar.has_notice_for(2027));
}

TEST(Calendar, TakesAWorkedDayAsItsOwnNextWorkedDay) {
    EXPECT_EQ(calendar.next_worked(CivilDay(2026, 9, 30)), CivilDay(2026, 9, 30));
}

TEST(Calendar, GoesOverAWholeHolidayToTheNextWorkedDay) {
    EXPECT_EQ(calendar.next_worked(CivilDay(2026, 10, 1)), CivilDay(2026, 10, 8));
    EXPECT_EQ(calendar.next_worked(CivilDay(2026, 2, 14)), CivilDay(2026, 2, 14));
    EXPECT_EQ(calendar.next_worked(CivilDay(2026, 2, 15)), CivilDay(2026, 2, 24));
    EXPECT_EQ(calendar.next_worked(CivilDay(2022, 12, 31)), CivilDay(2023, 1, 3));
}

TEST(Calendar, ListsTheNamedDaysOfAYear) {
    const auto days = calendar.named_days_of(2022);
    EXPECT_EQ(days.front().on, CivilDay(2022, 1, 1));
    EXPECT_EQ(days.back().on, CivilDay(2022, 12, 31));
    EXPECT_TRUE(calendar.named_days_of(2030).empty());
}

TEST(Calendar, FollowsTheWeekWithoutAnyNotice) {
    const Calendar week;
    EXPECT_TRUE(week.is_worked(CivilDay(2026, 10, 1)));
    EXPECT_FALSE(week.is_worked(CivilDay(2026, 10, 10)));
}

TEST(Calendar, LetsALaterNoticeOverruleAnEarlierOne) {
    const HolidayNotice first{2020, {{CivilDay(2020, 1, 31), "春节", false}}};
    const HolidayNotice longer{2020, {{CivilDay(2020, 1, 31), "春节", true}}};
    EXPECT_FALSE(Calendar({first, longer}).is_worked(CivilDay(2020, 1, 31)));
    EXPECT_TRUE(Calendar({longer, first}).is_worked(CivilDay(2020, 1, 31)));
}

TEST(Calendar, DoesNotCallAPlainWorkingDayMadeUp) {
    const HolidayNotice notice{2026, {{CivilDay(2026, 7, 27), "周一上班", false}}};
    EXPECT_EQ(Calendar({notice}).kind_of(CivilDay(2026, 7, 27)), DayKind::worked);
}

TEST(WorkingDays, AreCountedAfterTheFirstDayUpToTheLast) {
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 7, 27), CivilDay(2026, 7, 31)), 4);
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 7, 27), CivilDay(2026, 7, 27)), 0);
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 7, 24), CivilDay(2026, 7, 27)), 1);
}

TEST(WorkingDays, LeaveOutHolidaysAndCountMadeUpDays) {
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 9, 29), CivilDay(2026, 10, 10)), 4);
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 9, 30), CivilDay(2026, 10, 7)), 0);
}

TEST(WorkingDays, AreNegativeBackwards) {
    EXPECT_EQ(calendar.working_days_between(CivilDay(2026, 10, 10), CivilDay(2026, 9, 29)), -4);
}

TEST(WorkingDays, CountedByWeeksEqualThoseCountedDayByDay) {
    const CivilDay from(2015, 8, 27);
    int counted = 0;
    for (CivilDay day = from; day < CivilDay(2027, 3, 1);) {
        day = day.plus_days(1);
        counted += calendar.is_worked(day) ? 1 : 0;
        ASSERT_EQ(calendar.working_days_between(from, day), counted) << day.text();
    }
}

TEST(WorkingDays, AreCountedAcrossTheFirstDaysOfTheCalendar) {
    const Calendar week;
    EXPECT_EQ(week.working_days_between(CivilDay(1899, 12, 25), CivilDay(1900, 1, 8)), 10);
}

}  // namespace
}  // namespace minqiao
