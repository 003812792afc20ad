// Days that move because a notice or a setting was entered, and days that stay.
#include <gtest/gtest.h>

#include "matter/steps_test.h"

namespace minqiao {
namespace {

ReckoningEntry notice(CivilDay on, bool is_off, std::string title = "关于调休的补充通知") {
    return {HolidayNotice{on.year(), {{on, "中秋节", is_off}}}, std::move(title), {}};
}

ReckoningEntry setting(std::string_view name, std::string value, std::string_view from) {
    return {Setting{std::string(name), std::move(value), day(from)}, "提速", {}};
}

std::vector<SumLine> lines_of(const Due& due, std::string_view what) {
    std::vector<SumLine> found;
    for (const SumLine& line : due.sum)
        if (line.what == what) found.push_back(line);
    return found;
}

Due due(const Steps& steps, std::size_t place = 0) {
    return due_of(steps.matter().duties.at(place), steps.matter(), steps.office.place());
}

TEST(Redating, TellsWhichNoticeMovedTheDay) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_TRUE(lines_of(due(steps), "redated").empty());
    steps.on("2026-09-07");
    steps.office.enter(notice({2026, 9, 16}, true));
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-17");
    const auto moved = lines_of(due(steps), "redated");
    ASSERT_EQ(moved.size(), 1U);
    EXPECT_EQ(moved[0].name, "关于调休的补充通知");
    EXPECT_EQ(moved[0].on, day("2026-09-17"));
    EXPECT_EQ(moved[0].days, 1);
    EXPECT_EQ(moved[0].decided_on, day("2026-09-07"));
    EXPECT_EQ(due(steps).sum.back().what, "due");
    // A notice about other days says nothing; one that takes it back is told too.
    steps.office.enter(notice({2026, 9, 14}, true));
    EXPECT_EQ(lines_of(due(steps), "redated").size(), 1U);
    steps.office.enter(notice({2026, 9, 16}, false));
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_EQ(lines_of(due(steps), "redated").size(), 2U);
    // A matter that begins later was never counted otherwise.
    steps.took_in();
    EXPECT_TRUE(lines_of(due(steps), "redated").empty());
}

TEST(Redating, LeavesADutyThatHasEnded) {
    Steps steps;
    steps.took_in().screened();
    steps.on("2026-09-02").referred();
    steps.office.enter(notice({2026, 9, 16}, true));
    EXPECT_EQ(due(steps).due_on, day("2026-09-16"));
    EXPECT_TRUE(lines_of(due(steps), "redated").empty());
    EXPECT_EQ(due_as_known(steps.matter().duties[0], steps.matter(), steps.office.place(),
                           steps.office.place().reckonings.now())
                  .due_on,
              day("2026-09-17"));
}

TEST(Redating, MovesThePetitionersDayWithItsReason) {
    Steps steps;
    steps.accepted().answered().served();
    const auto last_day = [&] {
        return last_day_of(*opening_of(steps.matter(), steps.office.place()), steps.matter(),
                           steps.office.place());
    };
    EXPECT_EQ(last_day().due_on, day("2026-10-08"));  // the thirtieth day is 1 October
    steps.on("2026-09-08");
    steps.office.enter(notice({2026, 10, 8}, true));
    EXPECT_EQ(last_day().due_on, day("2026-10-09"));
    EXPECT_EQ(lines_of(last_day(), "redated").size(), 1U);
}

// How an office counts for itself is no reason to shorten what is the petitioner's; longer it may be.
TEST(Redating, NeverShortensThePetitionersDaysByASetting) {
    Steps steps;
    steps.office.enter(setting("counting.rolls_last_day", "no", "2026-09-01"));
    steps.accepted();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-10-31");  // a Saturday
    steps.answered().served();
    const auto last_day = [&] {
        return last_day_of(*opening_of(steps.matter(), steps.office.place()), steps.matter(),
                           steps.office.place());
    };
    EXPECT_EQ(last_day().due_on, day("2026-10-08"));  // the thirtieth day is 1 October
    steps.office.enter(setting("counting.day_means", "working_day", "2026-09-01"));
    EXPECT_GT(last_day().due_on, day("2026-10-08"));
}

TEST(OwnTerm, HoldsForTermsThatBeginFromItsDayOn) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    steps.office.enter(setting("clock.K5", "45", "2026-09-02"));
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    steps.on("2026-09-02").accepted();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-02 2026-10-19");
    EXPECT_EQ(lines_of(due(steps, steps.matter().duties.size() - 1), "own_term").size(), 1U);
}

TEST(OwnTerm, TakesNoRightAway) {
    Steps steps;
    steps.office.enter(setting("clock.K5", "10", "2026-09-01"));
    steps.office.enter(setting("clock.K6", "20", "2026-09-01"));
    steps.accepted();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-09-11");
    steps.on("2026-10-12");
    // Late by the office's own ten days, but the sixty of Art. 34 still run and may be extended.
    EXPECT_EQ(steps.give("handler.housing", RequestExtension{21, Content("要鉴定。")}),
              "invalid_fields regulation_2022.34 days:out_of_range");
    EXPECT_EQ(steps.give("handler.housing", RequestExtension{20, Content("要鉴定。")}), "done");
}

TEST(CountingSetting, IsReadByTheDayTheTermBegins) {
    Steps steps;
    steps.took_in();
    steps.office.enter(setting(setting_day_means, "working_day", "2026-09-02"));
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    steps.on("2026-09-02").took_in();
    // Sunday 20 September is worked.
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-02 2026-09-22");
}

TEST(LocalDivision, CountsByItsOwnRegulation) {
    Steps steps("2022-04-20", "330106");
    steps.took_in();
    EXPECT_EQ(steps.matter().regulation, "zhejiang_2016_upon_regulation_2005");
    // 24 April is a Sunday that is worked.
    EXPECT_EQ(steps.duties(), "pass_on office K1 2022-04-20 2022-04-26");
    steps.on("2022-05-05").took_in();
    EXPECT_EQ(steps.matter().regulation, "regulation_2022");
    steps.office.enter(setting(setting_local_regulation, "yes", "2022-05-05"));
    steps.took_in();
    EXPECT_EQ(steps.matter().regulation, "zhejiang_2016_upon_regulation_2022");
}

TEST(LocalDivision, AllowsASmallGroupThreeRepresentatives) {
    Steps steps("2022-04-20", "330106");
    Petition petition = plain_petition();
    for (int more = 0; more < 3; ++more) petition.petitioners.push_back(petition.petitioners[0]);
    petition.headcount = 10;
    petition.representatives = {0, 1, 2, 3};
    EXPECT_EQ(steps.take_in("clerk", petition), "invalid_fields zhejiang_2016.15 representatives:too_many");
    petition.headcount = 11;
    EXPECT_EQ(steps.take_in("clerk", petition), "done");
}

}  // namespace
}  // namespace minqiao
