#include "statute/due.h"

#include <gtest/gtest.h>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const CountingRule usual;

Term term_of(const char* clock_id, const char* regulation = "regulation_2022") {
    const auto* clock = statute_on_disk().regulation(regulation)->clock(clock_id);
    return {clock->days.value(), clock->unit, clock->article};
}

Due due_after(CivilDay start, const char* clock_id, const std::vector<ExtraDays>& extra = {}) {
    return due_on({"acceptance", start}, term_of(clock_id), extra, calendar_on_disk(), usual);
}

// The keys of a sum in a row, with the day of the month each stands on.
std::string outline(const Due& due) {
    std::string text;
    for (const auto& line : due.sum)
        text += (text.empty() ? "" : " ") + line.what + "@" + line.on.text().substr(5);
    return text;
}

TEST(DueDay, DoesNotCountTheFirstDay) {
    EXPECT_EQ(due_after(CivilDay(2026, 3, 2), "K1").due_on, CivilDay(2026, 3, 17));
}

TEST(DueDay, OfSixtyDaysIsCountedByTheCalendar) {
    // 29 days to the end of May, 30 of June, and the 1st of July, a Wednesday.
    EXPECT_EQ(due_after(CivilDay(2026, 5, 2), "K5").due_on, CivilDay(2026, 7, 1));
}

TEST(DueDay, OnASaturdayRollsToMonday) {
    const auto due = due_after(CivilDay(2026, 7, 3), "K1");
    EXPECT_EQ(due.due_on, CivilDay(2026, 7, 20));
    EXPECT_EQ(outline(due),
              "start@07-03 term@07-18 skipped_weekend@07-18 skipped_weekend@07-19 rolled@07-20 due@07-20");
}

TEST(DueDay, OnASundayRollsToMonday) {
    EXPECT_EQ(due_after(CivilDay(2026, 7, 4), "K1").due_on, CivilDay(2026, 7, 20));
}

TEST(DueDay, OnTheFirstOfNationalDayRollsOverTheWholeHoliday) {
    const auto due = due_after(CivilDay(2026, 8, 2), "K5");
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 8));
    EXPECT_EQ(outline(due),
              "start@08-02 term@10-01 skipped_holiday@10-01 skipped_holiday@10-02 skipped_holiday@10-03 "
              "skipped_holiday@10-04 skipped_holiday@10-05 skipped_holiday@10-06 skipped_holiday@10-07 "
              "rolled@10-08 due@10-08");
    EXPECT_EQ(due.sum[2].name, "国庆节");
    EXPECT_EQ(due.sum[9].days, 7);
}

TEST(DueDay, BeforeAHolidayStays) {
    const auto due = due_after(CivilDay(2026, 9, 15), "K1");
    EXPECT_EQ(due.due_on, CivilDay(2026, 9, 30));
    EXPECT_EQ(outline(due), "start@09-15 term@09-30 due@09-30");
}

TEST(DueDay, OnMidAutumnRollsToMonday) {
    const auto due = due_after(CivilDay(2026, 7, 27), "K5");
    EXPECT_EQ(due.due_on, CivilDay(2026, 9, 28));
    EXPECT_EQ(due.sum[1].name, "中秋节");
}

TEST(DueDay, OnAMadeUpSaturdayIsNotRolled) {
    const auto due = due_after(CivilDay(2026, 9, 25), "K1");
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 10));
    EXPECT_EQ(outline(due), "start@09-25 term@10-10 worked_weekend@10-10 due@10-10");
}

TEST(DueDay, OnAMadeUpSundayIsNotRolled) {
    EXPECT_EQ(due_after(CivilDay(2026, 9, 5), "K1").due_on, CivilDay(2026, 9, 20));
}

TEST(DueDay, RollsOntoAMadeUpDay) {
    // 3 January 2026 is a holiday and a Saturday; Sunday the 4th is worked.
    EXPECT_EQ(due_after(CivilDay(2025, 12, 19), "K1").due_on, CivilDay(2026, 1, 4));
}

TEST(DueDay, CrossesAYearsEnd) {
    // 31 December 2022 belongs to the holiday of the new year.
    const auto due = due_after(CivilDay(2022, 12, 16), "K1");
    EXPECT_EQ(due.due_on, CivilDay(2023, 1, 3));
    EXPECT_FALSE(due.is_provisional);
}

TEST(DueDay, CountsALeapDay) {
    EXPECT_EQ(due_after(CivilDay(2024, 1, 31), "K7").due_on, CivilDay(2024, 3, 1));
    EXPECT_EQ(due_after(CivilDay(2023, 1, 31), "K7").due_on, CivilDay(2023, 3, 2));
    EXPECT_EQ(due_after(CivilDay(2024, 2, 14), "K1").due_on, CivilDay(2024, 2, 29));
}

TEST(DueDay, MayBeginOnAHoliday) {
    EXPECT_EQ(due_after(CivilDay(2026, 10, 1), "K1").due_on, CivilDay(2026, 10, 16));
}

TEST(DueDay, StaysOnARestDayWhereTheOfficeDoesNotRoll) {
    CountingRule strict;
    strict.rolls_last_day = false;
    const auto due =
        due_on({"acceptance", CivilDay(2026, 8, 2)}, term_of("K5"), {}, calendar_on_disk(), strict);
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 1));
    EXPECT_EQ(outline(due), "start@08-02 term@10-01 not_rolled@10-01 due@10-01");
}

TEST(DueDay, MayMeanWorkingDaysWhereTheOfficeSaysSo) {
    CountingRule working;
    working.day_means = Unit::working_day;
    const auto due =
        due_on({"acceptance", CivilDay(2026, 3, 2)}, term_of("K1"), {}, calendar_on_disk(), working);
    EXPECT_EQ(due.due_on, CivilDay(2026, 3, 23));
    EXPECT_EQ(due.sum.back().days, 21);
}

TEST(Extension, IsAddedToTheTermBeforeAnyRolling) {
    // Sixty days end on Mid-Autumn, 25 September; fifteen more on Saturday 10 October, a worked day.
    const auto due =
        due_after(CivilDay(2026, 7, 27), "K5", {{15, "regulation_2022.34", CivilDay(2026, 9, 22)}});
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 10));
    EXPECT_EQ(outline(due), "start@07-27 term@09-25 extension@10-10 worked_weekend@10-10 due@10-10");
}

TEST(Extension, KeepsTheDayOnWhichItWasApproved) {
    const auto due =
        due_after(CivilDay(2026, 7, 27), "K5", {{15, "regulation_2022.34", CivilDay(2026, 9, 22)}});
    EXPECT_EQ(due.sum[2].decided_on, CivilDay(2026, 9, 22));
    EXPECT_EQ(due.sum[2].days, 15);
    EXPECT_EQ(due.sum[2].article, "regulation_2022.34");
}

TEST(Extension, OfFullLengthMakesNinetyDaysInAll) {
    const auto due =
        due_after(CivilDay(2026, 4, 1), "K5", {{30, "regulation_2022.34", CivilDay(2026, 5, 20)}});
    EXPECT_EQ(due.due_on, CivilDay(2026, 6, 30));
    EXPECT_EQ(due.sum.back().days, 90);
}

TEST(Extensions, AddUp) {
    const auto due = due_after(CivilDay(2026, 4, 1), "K5",
                               {{10, "a", CivilDay(2026, 5, 20)}, {5, "a", CivilDay(2026, 6, 1)}});
    EXPECT_EQ(due.due_on, CivilDay(2026, 6, 15));
}

TEST(WorkingDayTerm, CountsFiveDaysOfAnOrdinaryWeek) {
    const auto due = due_after(CivilDay(2026, 7, 27), "K4");
    EXPECT_EQ(due.due_on, CivilDay(2026, 8, 3));
    EXPECT_EQ(outline(due), "start@07-27 skipped_weekend@08-01 skipped_weekend@08-02 term@08-03 due@08-03");
}

TEST(WorkingDayTerm, SkipsNationalDayAndCountsTheMadeUpSaturday) {
    // 30 September, then 8, 9, 10 (worked Saturday) and 12 October.
    const auto due = due_after(CivilDay(2026, 9, 29), "K4");
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 12));
    EXPECT_EQ(outline(due),
              "start@09-29 skipped_holiday@10-01 skipped_holiday@10-02 skipped_holiday@10-03 "
              "skipped_holiday@10-04 skipped_holiday@10-05 skipped_holiday@10-06 skipped_holiday@10-07 "
              "worked_weekend@10-10 skipped_weekend@10-11 term@10-12 due@10-12");
}

TEST(WorkingDayTerm, NamesEachSkippedDay) {
    const auto due = due_after(CivilDay(2026, 9, 29), "K4");
    EXPECT_EQ(due.sum[1].name, "国庆节");
    EXPECT_EQ(due.sum[8].name, "补班");
    EXPECT_EQ(due.sum[9].name, "周日");
}

TEST(WorkingDayTerm, MayEndOnAMadeUpSaturday) {
    // 9 and 10 October; the Saturday is worked.
    const auto due = due_on({"referral_received", CivilDay(2026, 10, 8)}, {2, Unit::working_day, "a"}, {},
                            calendar_on_disk(), usual);
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 10));
    EXPECT_EQ(outline(due), "start@10-08 worked_weekend@10-10 term@10-10 due@10-10");
}

TEST(WorkingDayTerm, CrossesNewYear) {
    // 30 and 31 December, 4 January (worked Sunday), 5 and 6 January.
    EXPECT_EQ(due_after(CivilDay(2025, 12, 29), "K4").due_on, CivilDay(2026, 1, 6));
}

TEST(WorkingDayTerm, OverSpringFestivalSkipsNineDays) {
    // 13 February, 14 February (worked Saturday), then 24, 25 and 26 February.
    EXPECT_EQ(due_after(CivilDay(2026, 2, 12), "K4").due_on, CivilDay(2026, 2, 26));
}

TEST(WorkingDayTerm, BeginsOnTheFirstWorkedDayAfterARestDay) {
    EXPECT_EQ(due_after(CivilDay(2026, 8, 1), "K4").due_on, CivilDay(2026, 8, 7));
}

TEST(Provisional, IsADayInAYearWithoutANotice) {
    const auto due = due_after(CivilDay(2026, 12, 21), "K1");
    EXPECT_EQ(due.due_on, CivilDay(2027, 1, 5));
    EXPECT_TRUE(due.is_provisional);
    EXPECT_EQ(outline(due), "start@12-21 term@01-05 provisional@01-05 due@01-05");
    EXPECT_EQ(due.sum[2].name, "2027");
}

TEST(Provisional, DayStillRollsOffTheWeekend) {
    EXPECT_EQ(due_after(CivilDay(2026, 12, 18), "K1").due_on, CivilDay(2027, 1, 4));
}

TEST(Provisional, IsACountOfWorkingDaysThatReachesIntoSuchAYear) {
    EXPECT_TRUE(due_after(CivilDay(2026, 12, 29), "K4").is_provisional);
    EXPECT_FALSE(due_after(CivilDay(2026, 12, 21), "K4").is_provisional);
}

TEST(Provisional, IsNotADayThatNoHolidayCanMove) {
    CountingRule strict;
    strict.rolls_last_day = false;
    const auto due =
        due_on({"acceptance", CivilDay(2026, 12, 21)}, term_of("K1"), {}, calendar_on_disk(), strict);
    EXPECT_FALSE(due.is_provisional);
}

TEST(Provisional, IsNotATermThatOnlyPassesThroughSuchAYear) {
    const auto due = due_after(CivilDay(2006, 11, 1), "K5", {{30, "a", CivilDay(2006, 12, 20)}});
    EXPECT_EQ(due.due_on, CivilDay(2007, 1, 30));
    EXPECT_FALSE(due.is_provisional);
}

TEST(Sum, BeginsWithTheEventAndEndsWithTheDueDay) {
    const auto due = due_after(CivilDay(2026, 5, 2), "K5");
    EXPECT_EQ(due.sum.front().name, "acceptance");
    EXPECT_EQ(due.sum.front().on, CivilDay(2026, 5, 2));
    EXPECT_EQ(due.sum.back().what, "due");
    EXPECT_EQ(due.sum.back().on, due.due_on);
    EXPECT_EQ(due.sum.back().days, 60);
}

TEST(Sum, GivesTheArticleOfTheTerm) {
    EXPECT_EQ(due_after(CivilDay(2026, 5, 2), "K5").sum[1].article, "regulation_2022.34");
    EXPECT_EQ(due_on({"acceptance", CivilDay(2021, 5, 2)}, term_of("K5", "regulation_2005"), {},
                     calendar_on_disk(), usual)
                  .sum[1]
                  .article,
              "regulation_2005.33");
}

TEST(DaySetByTheSender, StandsAsItIs) {
    const auto due = due_as_set({"assignment_received", CivilDay(2026, 9, 1)}, CivilDay(2026, 10, 3),
                                "regulation_2022.22", calendar_on_disk());
    EXPECT_EQ(due.due_on, CivilDay(2026, 10, 3));
    EXPECT_EQ(outline(due), "start@09-01 set_by_sender@10-03 due@10-03");
}

// For every start day of three years: the day is worked, and no worked day lies between the counted
// last day and it.
TEST(DueDay, IsTheFirstWorkedDayFromTheCountedLastDayOn) {
    for (CivilDay start(2023, 10, 1); start < CivilDay(2026, 10, 1); start = start.plus_days(1)) {
        const auto due = due_after(start, "K1");
        ASSERT_EQ(due.due_on, calendar_on_disk().next_worked(start.plus_days(15))) << start.text();
        const auto objection = due_after(start, "K4");
        ASSERT_EQ(calendar_on_disk().working_days_between(start, objection.due_on), 5) << start.text();
        ASSERT_TRUE(calendar_on_disk().is_worked(objection.due_on)) << start.text();
    }
}

}  // namespace
}  // namespace minqiao
