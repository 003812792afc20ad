#include "matter/steps_test.h"

namespace minqiao {
namespace {

LeadIntoProcedure leading_to(Procedure procedure) {
    return {procedure, "青禾县劳动人事争议仲裁委员会", Content("可在一年内申请仲裁，地址附后。")};
}

TEST(Leading, OfTheFirstFiveBranchesGoesWhereTheBranchLeads) {
    const std::vector<Procedure> procedures{Procedure::litigation, Procedure::arbitration,
                                            Procedure::party_appeal, Procedure::administrative,
                                            Procedure::duty};
    for (int branch = 1; branch <= 5; ++branch) {
        Steps steps;
        steps.took_in().screened(branch).referred();
        EXPECT_EQ(steps.give("handler.housing", leading_to(procedures[std::size_t(branch) - 1])), "done");
        EXPECT_EQ(steps.duties(), "");
        EXPECT_EQ(steps.state(), "led_away");
    }
}

TEST(Leading, ElsewhereThanTheBranchIsRefused) {
    Steps steps;
    steps.took_in().screened(2).referred();
    EXPECT_EQ(steps.give("handler.housing", leading_to(Procedure::litigation)),
              "invalid_fields regulation_2022.31 procedure:not_of_the_branch");
}

TEST(Leading, OfBranchSixIsRefusedForItIsThePetitionProcedureItself) {
    Steps steps;
    steps.took_in().screened(6).referred();
    EXPECT_EQ(steps.give("handler.housing", leading_to(Procedure::litigation)),
              "invalid_fields regulation_2022.31 procedure:not_of_the_branch");
    EXPECT_EQ(steps.give("handler.housing", leading_to(Procedure::petition)),
              "invalid_fields regulation_2022.31 procedure:bad_value");
}

TEST(Leading, NamesTheOrganAndTheWay) {
    Steps steps;
    steps.took_in().screened(2);
    EXPECT_EQ(steps.give("sorter", LeadIntoProcedure{Procedure::arbitration, "", Content("")}),
              "invalid_fields regulation_2022.31 organ_name:required text:required");
}

TEST(Leading, ComesOnceAfterScreeningAndBeforeAcceptance) {
    Steps raw;
    raw.took_in();
    EXPECT_EQ(raw.give("sorter", leading_to(Procedure::arbitration)), "not_screened regulation_2022.31");
    Steps led;
    led.took_in().screened(2).did("sorter", leading_to(Procedure::arbitration));
    EXPECT_EQ(led.give("sorter", leading_to(Procedure::arbitration)), "led_away_already regulation_2022.31");
    Steps accepted;
    accepted.accepted();
    EXPECT_EQ(accepted.give("handler.housing", leading_to(Procedure::arbitration)),
              "already_accepted regulation_2022.31");
    Steps declined;
    declined.took_in().screened(2).did("sorter", DeclineToAccept{"litigation_rights", Content("正在审理。")});
    EXPECT_EQ(declined.give("sorter", leading_to(Procedure::arbitration)),
              "declined_already regulation_2022.31");
    Steps waiting;
    waiting.took_in().screened(2).referred().did("handler.housing", Object{Content("不属本局。")});
    EXPECT_EQ(waiting.give("handler.housing", leading_to(Procedure::arbitration)),
              "objection_is_pending regulation_2022.23");
}

TEST(Leading, CanBeRatedThoughNoOpinionIsServed) {
    Steps steps;
    steps.took_in().screened(2).did("sorter", leading_to(Procedure::arbitration));
    EXPECT_EQ(steps.give("clerk", Rate{Rated::petition_office, Grade::satisfied, {}}), "done");
}

TEST(Leading, OpensNoRemedyOfThePetitionProcedure) {
    Steps steps;
    steps.took_in().screened(2).did("sorter", leading_to(Procedure::arbitration));
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("不想仲裁。")}),
              "no_remedy regulation_2022.35");
}

}  // namespace
}  // namespace minqiao
