#include "matter/steps_test.h"

namespace minqiao {
namespace {

const DeclineToAccept declining{"already_being_handled", Content("同一事项市信访局正在办理。")};

TEST(NonAcceptance, EndsTheDutyToTellThePetitioner) {
    Steps steps;
    steps.took_in().screened().referred().later(4);
    EXPECT_EQ(steps.give("handler.housing", declining), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "declined");
}

TEST(NonAcceptance, RestsOnAGroundOfTheLawForIt) {
    Steps steps;
    steps.took_in().screened();
    EXPECT_EQ(steps.give("sorter", DeclineToAccept{"we_are_busy", Content("忙。")}),
              "invalid_fields regulation_2022.23 ground:unknown");
    EXPECT_EQ(steps.give("sorter", DeclineToAccept{"opinion_served", Content(" ")}),
              "invalid_fields regulation_2022.23 ground:unknown reason:required");
}

// Only the old regulation turned matters of court and arbitration away (2005, Art. 21).
TEST(NonAcceptance, ForAnotherProcedureBelongsToTheOldRegulation) {
    Steps old("2022-04-20");
    old.took_in().screened(std::nullopt);
    EXPECT_EQ(old.give("sorter", DeclineToAccept{"other_procedure", Content("应当申请仲裁。")}), "done");
    Steps now;
    now.took_in().screened(2);
    EXPECT_EQ(now.give("sorter", DeclineToAccept{"other_procedure", Content("应当申请仲裁。")}),
              "invalid_fields regulation_2022.23 ground:unknown");
}

TEST(NonAcceptance, ComesOnceAndBeforeAcceptance) {
    Steps declined;
    declined.took_in().screened().did("sorter", declining);
    EXPECT_EQ(declined.give("sorter", declining), "declined_already regulation_2022.23");
    Steps accepted;
    accepted.accepted();
    EXPECT_EQ(accepted.give("handler.housing", declining), "already_accepted regulation_2022.23");
    Steps led;
    led.took_in().screened(2).did(
        "sorter", LeadIntoProcedure{Procedure::arbitration, "仲裁委", Content("可申请仲裁。")});
    EXPECT_EQ(led.give("sorter", declining), "led_away_already regulation_2022.23");
    Steps waiting;
    waiting.took_in().screened().referred().did("handler.housing", Object{Content("不属本局。")});
    EXPECT_EQ(waiting.give("handler.housing", declining), "objection_is_pending regulation_2022.23");
}

}  // namespace
}  // namespace minqiao
