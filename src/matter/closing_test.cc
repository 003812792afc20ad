// The ways a matter ends: closure, withdrawal, conclusion, archiving.
#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Closure, FollowsService) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "duties_are_open regulation_2022.34");
    steps.answered();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "not_served regulation_2022.34");
    steps.served();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "done");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "matter_is_closed regulation_2022.36");
}

TEST(Closure, OfWhatWasAcceptedWithoutADayNeedsItsAnswerToo) {
    Steps steps;
    steps.took_in().screened(5).referred().did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", Close{"duty_performed"}),
              "opinion_not_issued regulation_2022.34");
    steps.answered().served();
    EXPECT_EQ(steps.give("handler.housing", Close{"duty_performed"}), "done");
}

TEST(Closure, RestsOnAGroundThatHappened) {
    Steps steps;
    steps.took_in().screened(2).did(
        "sorter", LeadIntoProcedure{Procedure::arbitration, "仲裁委", Content("可申请仲裁。")});
    EXPECT_EQ(steps.give("sorter", Close{"no_such"}), "invalid_fields regulation_2022.34 ground:unknown");
    EXPECT_EQ(steps.give("sorter", Close{"opinion_served"}),
              "invalid_fields regulation_2022.34 ground:does_not_fit");
    EXPECT_EQ(steps.give("sorter", Close{"led_into_procedure"}), "done");
}

TEST(Closure, WaitsForTheReportThatAnAssignmentAsked) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    steps.did("handler.housing", Accept{}).answered().served();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}),
              "report_is_outstanding regulation_2022.34");
    EXPECT_EQ(steps.give("head.housing", Conclude{"agreement_performed"}),
              "remedy_is_open regulation_2022.36");
}

TEST(Closure, OfAnAccusationNeedsNoOpinion) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}}).did("discipline", Accept{});
    EXPECT_EQ(steps.give("discipline", Close{"accusation_taken_over"}), "done");
}

TEST(Withdrawal, EndsEveryDuty) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("")}), "invalid_fields reason:required");
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("已经修好。")}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("已经修好。")}), "matter_is_closed regulation_2022.36");
}

TEST(Conclusion, AfterThreeLevelsNeedsTheThird) {
    Steps steps;
    steps.accepted().answered().served().later(60);
    EXPECT_EQ(steps.give("head.housing", Conclude{"three_levels_done"}),
              "final_review_not_finished regulation_2022.36");
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_such"}),
              "invalid_fields regulation_2022.36 kind:unknown");
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}), "done");
    EXPECT_EQ(steps.state(), "concluded");
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}),
              "matter_is_closed regulation_2022.36");
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("还在漏。")}),
              "matter_is_closed regulation_2022.36");
}

TEST(Conclusion, CutsNobodysRemedyShort) {
    Steps steps;
    steps.accepted().answered().served().on("2026-10-08");
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}), "remedy_is_open regulation_2022.36");
    steps.on("2026-10-09");
    EXPECT_EQ(steps.standing("head.housing", "conclude"), "may");
}

TEST(Conclusion, WaitsForAPendingRemedy) {
    Steps steps;
    steps.accepted().answered().served().asked_reexamination().later(90);
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}),
              "remedy_is_pending regulation_2022.36");
}

TEST(Conclusion, NeedsAResultThatWasServed) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", Conclude{"agreement_performed"}),
              "opinion_not_issued regulation_2022.36");
    steps.answered();
    EXPECT_EQ(steps.give("head.housing", Conclude{"agreement_performed"}), "not_served regulation_2022.36");
    EXPECT_EQ(steps.give("head.land", Conclude{"agreement_performed"}), "outside_mandate regulation_2022.36");
}

TEST(Conclusion, WaitsForTheReportThatAnAssignmentAsked) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    steps.did("handler.housing", Accept{}).answered().served().later(90);
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}),
              "report_is_outstanding regulation_2022.22");
}

TEST(Archiving, FollowsTheEndOfTheMatterAndOfItsRemedies) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("archivist", Archive{}), "not_closed regulation_2022.36");
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("archivist", Archive{}), "remedy_is_open regulation_2022.36");
    steps.on("2026-10-09");
    EXPECT_EQ(steps.give("archivist", Archive{""}), "invalid_fields volume:required");
    EXPECT_EQ(steps.give("archivist", Archive{"2026-永久-12"}), "done");
    EXPECT_EQ(steps.state(), "archived");
    EXPECT_EQ(steps.give("archivist", Archive{}), "matter_is_closed regulation_2022.36");
}

TEST(Archiving, WaitsForTheAnswerToARepeat) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("已经修好。")});
    steps.took_in("clerk", plain_petition(), steps.id);
    EXPECT_EQ(steps.give("archivist", Archive{}), "duties_are_open regulation_2022.36");
}

TEST(Archiving, BelongsToTheArchivist) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("已经修好。")});
    EXPECT_EQ(steps.give("head.office", Archive{}), "outside_mandate regulation_2022.23");
}

}  // namespace
}  // namespace minqiao
