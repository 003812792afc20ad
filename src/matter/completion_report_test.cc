#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(CompletionReport, NeedsAResultAndEndsTheDuty) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content("正在办。")}),
              "opinion_not_issued regulation_2022.22");
    steps.did("handler.housing", Accept{}).answered();
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content("已答复。")}),
              "not_served regulation_2022.35");
    steps.served();
    EXPECT_EQ(steps.duties(), "report_result housing K11 2026-09-01 2026-10-10");
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content(" ")}),
              "invalid_fields regulation_2022.22 text:required");
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content("已答复并送达。")}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content("再报一次。")}),
              "no_report_is_due regulation_2022.22");
}

TEST(CompletionReport, ComesFromWhoWasAskedThoughAnotherDidTheWork) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    steps.referred("housing.station", "handler.housing").did("handler.station", Accept{});
    EXPECT_TRUE(steps.sees("handler.housing"));
    EXPECT_EQ(steps.give("handler.station", ReportCompletion{Content("办完了。")}),
              "outside_mandate regulation_2022.22");
}

TEST(CompletionReport, IsNotDueAfterAReferral) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("handler.housing", ReportCompletion{Content("办完了。")}),
              "no_report_is_due regulation_2022.22");
}

TEST(CompletionReport, GoesStepByStepToEachWhoAsked) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-20")});
    steps.did("handler.housing", Assign{organ_id("housing.station"), day("2026-10-10")});
    steps.did("handler.station", DeclineToAccept{"already_being_handled", Content("正在办理。")});
    steps.did("handler.station", ReportCompletion{Content("办完了。")});
    EXPECT_EQ(steps.duties(), "report_result housing K11 2026-09-01 2026-10-20");
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}}),
              "outside_mandate regulation_2022.22");
    steps.did("handler.housing", ReportCompletion{Content("下属站办完了。")});
    steps.did("handler.housing", ExamineCompletion{ExaminationResult::agreed, {}});
    EXPECT_EQ(steps.give("handler.housing", ExamineCompletion{ExaminationResult::agreed, {}}),
              "outside_mandate regulation_2022.22");
    steps.did("sorter", ExamineCompletion{ExaminationResult::returned, Content("没有说清。")});
    EXPECT_EQ(steps.duties(), "report_result housing K11 2026-09-01 2026-10-20");
}

}  // namespace
}  // namespace minqiao
