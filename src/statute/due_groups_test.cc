#include "statute/due_groups.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

DaySpan days_of(DueGroup group, CivilDay today) {
    for (const DueGroupDays& found : due_groups(today, calendar_on_disk()))
        if (found.group == group) return found.days;
    return {};
}

TEST(GroupsOfDueDays, FollowOneAnotherWithoutAGap) {
    for (int day = 0; day < 366; ++day) {
        const auto groups = due_groups(CivilDay(2026, 1, 1).plus_days(day), calendar_on_disk());
        EXPECT_FALSE(groups.front().days.from);
        EXPECT_FALSE(groups.back().days.before);
        for (std::size_t place = 1; place < groups.size(); ++place)
            EXPECT_EQ(groups[place].days.from, groups[place - 1].days.before);
    }
}

TEST(GroupsOfDueDays, BeginAWeekOnMonday) {
    const CivilDay wednesday(2026, 7, 29);
    EXPECT_EQ(days_of(DueGroup::this_week, wednesday),
              (DaySpan{CivilDay(2026, 7, 30), CivilDay(2026, 8, 3)}));
    EXPECT_EQ(days_of(DueGroup::next_week, wednesday),
              (DaySpan{CivilDay(2026, 8, 3), CivilDay(2026, 8, 10)}));
}

TEST(GroupsOfDueDays, PutAHolidayInFrontOfTheWeekAfterIt) {
    const CivilDay tuesday(2026, 9, 29);
    EXPECT_EQ(days_of(DueGroup::this_week, tuesday), (DaySpan{CivilDay(2026, 9, 30), CivilDay(2026, 10, 8)}));
    EXPECT_EQ(days_of(DueGroup::next_week, tuesday),
              (DaySpan{CivilDay(2026, 10, 8), CivilDay(2026, 10, 12)}));
}

TEST(DaysOfALamp, AreThoseOnWhichItIsLit) {
    const CivilDay today(2026, 9, 29);
    const auto threshold = statute_on_disk().lamp_threshold();
    for (const LampDays& found : lamp_days(today, calendar_on_disk(), threshold)) {
        for (int ahead = -40; ahead < 40; ++ahead) {
            const CivilDay due = today.plus_days(ahead);
            const bool is_within = (!found.days.from || *found.days.from <= due) &&
                                   (!found.days.before || due < *found.days.before);
            EXPECT_EQ(is_within, lamp(due, today, calendar_on_disk(), threshold) == found.lamp);
        }
    }
}

TEST(NextWorkedDays, TakeTheDaysWithoutWorkAfterThem) {
    const auto days = worked_days(CivilDay(2026, 9, 29), 5, calendar_on_disk());
    ASSERT_EQ(days.size(), 5U);
    EXPECT_EQ(days[1].on, CivilDay(2026, 9, 30));
    EXPECT_EQ(days[1].days, (DaySpan{CivilDay(2026, 9, 30), CivilDay(2026, 10, 8)}));
    // 10 October is a Saturday that is worked.
    EXPECT_EQ(days[4].on, CivilDay(2026, 10, 10));
    EXPECT_EQ(days[4].days, (DaySpan{CivilDay(2026, 10, 10), CivilDay(2026, 10, 12)}));
}

TEST(NextWorkedDays, BeginTodayEvenWhenNobodyWorks) {
    const auto days = worked_days(CivilDay(2026, 10, 4), 1, calendar_on_disk());
    EXPECT_EQ(days[0].on, CivilDay(2026, 10, 8));
    EXPECT_EQ(days[0].days, (DaySpan{CivilDay(2026, 10, 4), CivilDay(2026, 10, 9)}));
}

}  // namespace
}  // namespace minqiao
