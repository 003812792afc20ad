#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Acceptance, OfBranchSixBeginsSixtyDays) {
    Steps steps;
    steps.took_in().screened().referred().on("2026-09-10");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-10 2026-11-09");
    EXPECT_EQ(
        steps.ended_duties(),
        "pass_on office by referral on 2026-09-01; tell_petitioner housing by acceptance on 2026-09-10");
    EXPECT_EQ(steps.state(), "accepted");
}

// Art. 34: the sixty days belong to branch (6) only.
TEST(Acceptance, OfBranchFiveBeginsNoSixtyDays) {
    Steps steps;
    steps.took_in().screened(5).referred();
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "done");
    EXPECT_EQ(steps.duties(), "");
}

TEST(Acceptance, OfASuggestionBeginsNoSixtyDays) {
    Steps steps;
    steps.took_in().did("sorter", Screen{Kind::suggestion, Steps::category, {}}).referred();
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "done");
    EXPECT_EQ(steps.duties(), "");
}

TEST(Acceptance, OfTheFirstFourBranchesIsRefusedForAnotherProcedure) {
    for (int branch = 1; branch <= 4; ++branch) {
        Steps steps;
        steps.took_in().screened(branch).referred();
        EXPECT_EQ(steps.give("handler.housing", Accept{}), "leads_elsewhere regulation_2022.31") << branch;
    }
}

// The old regulation gave sixty days to every matter (Art. 33).
TEST(Acceptance, UnderTheOldRegulationBeginsSixtyDaysForEveryKind) {
    for (const Kind kind : {Kind::suggestion, Kind::appeal}) {
        Steps steps("2022-04-01");
        steps.took_in().did("sorter", Screen{kind, Steps::category, {}}).referred();
        steps.did("handler.housing", Accept{});
        EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2022-04-01 2022-05-31");
    }
}

TEST(Acceptance, AfterTheChangeOfLawKeepsTheOldRegulation) {
    Steps steps("2022-04-20");
    steps.took_in().screened(std::nullopt).referred().on("2022-05-06");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2022-05-06 2022-07-05");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "already_accepted regulation_2005.22");
}

TEST(Acceptance, ComesOnceAndAfterScreening) {
    Steps steps;
    steps.took_in("handler.housing");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "not_screened regulation_2022.31");
    steps.screened(6, "handler.housing").did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "already_accepted regulation_2022.23");
}

TEST(Acceptance, BelongsToTheOrganTheMatterLiesWith) {
    Steps steps;
    steps.took_in().screened().referred("housing");
    EXPECT_EQ(steps.give("handler.land", Accept{}), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("sorter", Accept{}), "outside_mandate regulation_2022.23");
}

TEST(Acceptance, WaitsForAPendingObjection) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", Object{Content("不属本局。")});
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "objection_is_pending regulation_2022.23");
}

TEST(Acceptance, DoesNotFollowADeclining) {
    Steps steps;
    steps.took_in().screened().referred().did(
        "handler.housing", DeclineToAccept{"already_being_handled", Content("市里正在办。")});
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "declined_already regulation_2022.23");
}

// Ten working days from Tuesday 1 September end on Tuesday the fifteenth.
TEST(Acceptance, BySimplifiedHandlingOpensTenWorkingDays) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", Accept{HandlingProcedure::simplified});
    EXPECT_EQ(steps.duties(), "issue_opinion housing K14 2026-09-01 2026-09-15");
}

TEST(Acceptance, BySimplifiedHandlingIsUnknownToTheOldRegulation) {
    Steps steps("2021-03-01");
    steps.took_in().did("sorter", Screen{Kind::appeal, Steps::category, {}}).referred();
    EXPECT_EQ(steps.give("handler.housing", Accept{HandlingProcedure::simplified}),
              "invalid_fields regulation_2005.22 procedure:not_available");
}

TEST(Acceptance, HappensOnADayOfTheMatter) {
    Steps steps;
    steps.took_in().screened().referred().later(5);
    EXPECT_EQ(steps.give("handler.housing", Accept{}, day("2026-08-31")),
              "invalid_fields on:before_last_act");
    EXPECT_EQ(steps.give("handler.housing", Accept{}, day("2026-09-07")), "invalid_fields on:in_the_future");
    EXPECT_EQ(steps.give("handler.housing", Accept{}, day("2026-09-03")), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-03 2026-11-02");
}

}  // namespace
}  // namespace minqiao
