#include "matter/steps_test.h"

namespace minqiao {
namespace {

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

TEST(Conclusion, WaitsForTheAnswerToARepeat) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"}).on("2026-10-09");
    steps.took_in("clerk", plain_repeat(), steps.id);
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}),
              "duties_are_open regulation_2022.36");
    steps.did("sorter", Notify{Content("期限已过，答复有效。")});
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}), "done");
}

}  // namespace
}  // namespace minqiao
