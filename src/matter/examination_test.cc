#include "matter/steps_test.h"

namespace minqiao {
namespace {

class AfterTheReport : public ::testing::Test {
protected:
    AfterTheReport() {
        steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
        steps.did("handler.housing", Accept{}).answered().served();
        steps.did("handler.housing", ReportCompletion{Content("已经答复并送达。")});
    }
    Steps steps;
};
using ExaminationOfAReport = AfterTheReport;

TEST_F(ExaminationOfAReport, ThatAgreesLeavesNothingToDo) {
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}}),
              "no_report_to_examine regulation_2022.22");
}

TEST_F(ExaminationOfAReport, ThatReturnsItSaysWhyAndAsksAgainForTheSameDay) {
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::returned, {}}),
              "invalid_fields regulation_2022.22 reason:required");
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::returned, Content("没有说清。")}),
              "done");
    EXPECT_EQ(steps.duties(), "report_result housing K11 2026-09-01 2026-10-10");
    EXPECT_EQ(steps.state(), "reexamination_open") << "no longer closed";
}

TEST_F(ExaminationOfAReport, BelongsToWhoAskedForIt) {
    EXPECT_EQ(steps.give("head.housing", ExamineCompletion{ExaminationResult::agreed, {}}),
              "outside_mandate regulation_2022.22");
}

}  // namespace
}  // namespace minqiao
