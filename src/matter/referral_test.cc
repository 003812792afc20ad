#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Referral, EndsTheOfficesDutyAndBeginsTheReceivers) {
    Steps steps;
    steps.took_in().screened().on("2026-09-03").referred("housing");
    EXPECT_EQ(steps.ended_duties(), "pass_on office by referral on 2026-09-03");
    // 18 September is a Friday.
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-03 2026-09-18");
    EXPECT_EQ(steps.state(), "referred");
}

TEST(Referral, IsRefusedBeforeScreening) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "not_screened regulation_2022.31");
}

TEST(Referral, IsRefusedBeforeRegistration) {
    Steps steps;
    EXPECT_NE(steps.give("sorter", Refer{organ_id("housing")}), "done");
}

TEST(Referral, BelongsToTheOrganTheMatterLiesWith) {
    Steps steps;
    steps.took_in().screened().referred("housing");
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("land")}), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("handler.land", Refer{organ_id("land")}), "outside_mandate regulation_2022.23");
}

TEST(Referral, BelongsToTheRolesThatSort) {
    Steps steps;
    steps.took_in().screened();
    for (const char* account : {"clerk", "archivist", "supervisor", "leader", "writer", "admin", "security",
                                "auditor", "reviewer.city"})
        EXPECT_EQ(steps.give(account, Refer{organ_id("housing")}), "outside_mandate regulation_2022.23")
            << account;
}

TEST(Referral, GoesToAnOrganOfTheStoreThatHasItNotYet) {
    Steps steps;
    steps.took_in().screened();
    EXPECT_EQ(steps.give("sorter", Refer{OrganId{9, 9}}), "invalid_fields to_organ_id:unknown");
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("office")}), "invalid_fields to_organ_id:same_organ");
}

TEST(Referral, GoesOnDownOneLevelAndTheClockBeginsThere) {
    Steps steps;
    steps.took_in()
        .screened()
        .referred("housing")
        .on("2026-09-02")
        .referred("housing.station", "handler.housing");
    EXPECT_EQ(steps.duties(), "tell_petitioner housing.station K3 2026-09-02 2026-09-17");
    EXPECT_EQ(steps.ended_duties(),
              "pass_on office by referral on 2026-09-01; tell_petitioner housing by referral on 2026-09-02");
}

TEST(Referral, EndsWhereTheOrganHasTakenTheMatterUp) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Refer{organ_id("land")}), "already_accepted regulation_2022.23");
    Steps led;
    led.took_in().screened(2).did(
        "sorter",
        LeadIntoProcedure{Procedure::arbitration, "青禾县劳动人事争议仲裁委员会", Content("可申请仲裁。")});
    EXPECT_EQ(led.give("sorter", Refer{organ_id("labour")}), "led_away_already regulation_2022.31");
    Steps declined;
    declined.took_in().screened().did("sorter",
                                      DeclineToAccept{"litigation_rights", Content("法院正在审理。")});
    EXPECT_EQ(declined.give("sorter", Refer{organ_id("housing")}), "declined_already regulation_2022.23");
}

TEST(Referral, WaitsForAPendingObjection) {
    Steps steps;
    steps.took_in().screened().referred("housing").did("handler.housing", Object{Content("不属本局。")});
    EXPECT_EQ(steps.give("handler.housing", Refer{organ_id("land")}),
              "objection_is_pending regulation_2022.23");
}

TEST(Referral, LeavesAClosedMatterAlone) {
    Steps steps;
    steps.took_in().screened().did("sorter", Withdraw{Content("已经修好。")});
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "matter_is_closed regulation_2022.36");
}

TEST(Referral, OfAnAccusationNeverReachesTheOrganComplainedOfNorOneBelowIt) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("housing")}),
              "conflict_of_interest regulation_2022.30");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("housing.station")}),
              "conflict_of_interest regulation_2022.30");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("police")}), "done");
}

TEST(Referral, OfAnAccusationNeverReachesTheOrganThatTheAccusedHeads) {
    Steps steps;
    steps.took_in("clerk", accusing({}, officer("head.housing").id));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("housing")}),
              "conflict_of_interest regulation_2022.30");
}

// For an appeal the organ may handle what its own officer did; that officer may not.
TEST(Referral, OfAnAppealMayReachTheOrganComplainedOf) {
    Steps steps;
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{organ_id("housing"), {}, {}, officer("handler.housing").id}};
    steps.took_in("clerk", petition).screened();
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "done");
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "conflict_of_interest regulation_2022.28");
    EXPECT_EQ(steps.give("handler.housing.second", Accept{}), "done");
}

TEST(Referral, KeepsTheRegulationUnderWhichTheMatterBegan) {
    Steps steps("2022-04-20");
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "not_screened regulation_2005.21");
    // 5 May 2022 is worked; 15 days after 20 April it is due.
    EXPECT_EQ(steps.duties(), "pass_on office K1 2022-04-20 2022-05-05");
}

}  // namespace
}  // namespace minqiao
