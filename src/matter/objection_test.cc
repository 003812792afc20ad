#include "matter/steps_test.h"

namespace minqiao {
namespace {

const Object objection{Content("物业维修资金不归本局管，见三定方案。")};

// Received on Wednesday 23 September 2026: 24, 28, 29 and 30 September are worked; the Mid-Autumn
// holiday (25 to 27 September) and the National Day holiday (1 to 7 October) are not; 8 October is the fifth.
TEST(Objection, CountsFiveWorkingDaysOverTwoHolidays) {
    Steps steps("2026-09-23");
    steps.took_in().screened().referred().on("2026-10-08");
    EXPECT_EQ(steps.give("handler.housing", objection), "done");
    Steps late("2026-09-23");
    late.took_in().screened().referred().on("2026-10-09");
    EXPECT_EQ(late.give("handler.housing", objection), "objection_too_late regulation_2022.23");
}

// Received on Wednesday 30 September: 8 and 9 October, the made-up Saturday 10 October, 12 and 13 October.
TEST(Objection, CountsAMadeUpSaturday) {
    Steps steps("2026-09-30");
    steps.took_in().screened().referred().on("2026-10-13");
    EXPECT_EQ(steps.standing("handler.housing", "object"), "may");
    steps.on("2026-10-14");
    EXPECT_EQ(steps.standing("handler.housing", "object"), "objection_too_late regulation_2022.23");
}

TEST(Objection, SaysWhy) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", Object{Content("\t ")}),
              "invalid_fields regulation_2022.23 reason:required");
}

TEST(Objection, StopsNoClockWhileItWaits) {
    Steps steps;
    steps.took_in().screened().referred().later(1).did("handler.housing", objection);
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.state(), "referred");
}

TEST(Objection, NeedsSomethingThatWasPassedOn) {
    Steps steps;
    steps.took_in("handler.housing");
    EXPECT_EQ(steps.give("handler.housing", objection), "nothing_to_object_to regulation_2022.23");
}

TEST(Objection, IsMadeOnce) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", objection);
    EXPECT_EQ(steps.give("handler.housing", objection), "objection_is_pending regulation_2022.23");
}

TEST(Objection, IsTooLateOnceTheOrganHasActed) {
    Steps accepted;
    accepted.accepted();
    EXPECT_EQ(accepted.give("handler.housing", objection), "already_accepted regulation_2022.23");
    Steps declined;
    declined.took_in().screened().referred().did(
        "handler.housing", DeclineToAccept{"already_being_handled", Content("正在办理。")});
    EXPECT_EQ(declined.give("handler.housing", objection), "declined_already regulation_2022.23");
    Steps led;
    led.took_in().screened(2).referred().did(
        "handler.housing", LeadIntoProcedure{Procedure::arbitration, "仲裁委", Content("可申请仲裁。")});
    EXPECT_EQ(led.give("handler.housing", objection), "led_away_already regulation_2022.23");
}

TEST(Objection, HasNoSetDaysUnderTheOldRegulation) {
    Steps steps("2022-04-01");
    steps.took_in().screened(std::nullopt).referred().later(40);
    EXPECT_EQ(steps.give("handler.housing", objection), "done");
}

TEST(ObjectionDecision, ThatAgreesReturnsTheMatterOnTheOfficesFirstClock) {
    Steps steps;
    steps.took_in().screened().later(2).referred().later(1).did("handler.housing", objection).later(1);
    EXPECT_EQ(steps.give("sorter", DecideObjection{ObjectionResult::agreed}), "done");
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.state(), "registered");
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("land")}), "done");
    // 20 September is a Sunday that is worked, so the last day stays there.
    EXPECT_EQ(steps.duties(), "tell_petitioner land K3 2026-09-05 2026-09-20");
}

TEST(ObjectionDecision, ThatAgreesLowerDownReturnsTheMatterToTheOrganBetween) {
    Steps steps;
    steps.took_in().screened().referred("housing").later(2).referred("housing.station", "handler.housing");
    steps.did("handler.station", objection);
    EXPECT_EQ(steps.give("sorter", DecideObjection{ObjectionResult::agreed}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("handler.housing", DecideObjection{ObjectionResult::agreed}), "done");
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
}

TEST(ObjectionDecision, ThatRejectsLeavesTheReceiverItsClock) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", objection).later(3);
    steps.did("sorter", DecideObjection{ObjectionResult::rejected});
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "done");
}

TEST(ObjectionDecision, NeedsAnObjection) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("sorter", DecideObjection{ObjectionResult::agreed}),
              "no_objection_is_pending regulation_2022.23");
}

TEST(ObjectionDecision, BelongsToTheSender) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", objection);
    EXPECT_EQ(steps.give("handler.housing", DecideObjection{ObjectionResult::agreed}),
              "outside_mandate regulation_2022.23");
}

TEST(ObjectionDecision, InASealedMatterBelongsToItsKeeperAndReturnsItThere) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    steps.did("discipline", Refer{organ_id("police")}).did("handler.police", objection);
    EXPECT_EQ(steps.give("sorter", DecideObjection{ObjectionResult::agreed}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("discipline", DecideObjection{ObjectionResult::agreed}), "done");
    EXPECT_EQ(steps.duties(), "pass_on discipline K1 2026-09-01 2026-09-16");
    EXPECT_FALSE(steps.sees("handler.police"));
}

}  // namespace
}  // namespace minqiao
