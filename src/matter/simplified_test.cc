#include "matter/steps_test.h"

namespace minqiao {
namespace {

const Screen meant_simplified{Kind::appeal, std::string(Steps::category), 6, HandlingProcedure::simplified};

// Tuesday 1 September: one working day a level, three for the acceptance.
TEST(Simplified, GivesEachPetitionOfficeOneWorkingDayAndTheOrganThree) {
    Steps steps;
    steps.took_in().did("sorter", meant_simplified);
    EXPECT_EQ(steps.duties(), "pass_on office K15 2026-09-01 2026-09-02");
    steps.later(1).referred("neighbour.office");
    EXPECT_EQ(steps.duties(), "tell_petitioner neighbour.office K15 2026-09-02 2026-09-03");
    steps.later(1).referred("housing", "sorter.other");
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K13 2026-09-03 2026-09-08");
    steps.did("handler.housing", Accept{HandlingProcedure::simplified});
    EXPECT_EQ(steps.duties(), "issue_opinion housing K14 2026-09-03 2026-09-17");
}

TEST(Simplified, LeavesTheChoiceToWhoeverTakesTheMatterUp) {
    Steps steps;
    steps.took_in().did("sorter", meant_simplified).referred();
    steps.did("handler.housing", Accept{});
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    Steps own;
    own.took_in().screened().referred();
    EXPECT_EQ(own.give("handler.housing", meant_simplified),
              "invalid_fields simplified_handling_measure.4 procedure:not_allowed");
}

TEST(Simplified, ScreenedAnewAsOrdinaryHasItsFirstClockFromItsFirstDay) {
    Steps steps;
    steps.took_in().did("sorter", meant_simplified).later(3).screened();
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.give("sorter", meant_simplified), "simplified_too_late simplified_handling_measure.7");
    steps.referred();
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-04 2026-09-20");
    Steps passed;
    passed.took_in().did("sorter", meant_simplified).referred("neighbour.office");
    passed.screened(6, "sorter.other");
    EXPECT_EQ(passed.duties(), "tell_petitioner neighbour.office K3 2026-09-01 2026-09-16");
}

TEST(Simplified, IsNotMeantForWhatASuperiorAssignsNorForAGroupNorForAnotherBranch) {
    Steps steps;
    steps.took_in().did("sorter", meant_simplified);
    steps.did("sorter", Assign{organ_id("housing"), day("2026-09-30"), {}});
    EXPECT_EQ(steps.duties(),
              "tell_petitioner housing K3 2026-09-01 2026-09-16; "
              "report_result housing K11 2026-09-01 2026-09-30");
    Petition group = plain_petition();
    group.headcount = 6;
    Screen elsewhere = meant_simplified;
    elsewhere.branch = 1;
    const std::string unfit = "simplified_does_not_fit simplified_handling_measure.5";
    EXPECT_EQ(Steps().took_in("clerk", group).give("sorter", meant_simplified), unfit);
    EXPECT_EQ(Steps().took_in().give("sorter", elsewhere), unfit);
}

// A second petition makes it a repeat: what was meant no longer shortens the receiver's time.
TEST(Simplified, IsForgottenWhenThePetitionIsNoLongerTheOnlyOne) {
    Steps steps;
    steps.took_in().did("sorter", meant_simplified);
    steps.took_in("clerk", plain_petition(), steps.id).referred();
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
}

TEST(Simplified, IsUnknownToTheOldRegulation) {
    Steps steps("2021-03-01");
    EXPECT_EQ(
        steps.took_in().give(
            "sorter", Screen{Kind::appeal, std::string(Steps::category), {}, HandlingProcedure::simplified}),
        "invalid_fields regulation_2005.22 procedure:not_available");
}

}  // namespace
}  // namespace minqiao
