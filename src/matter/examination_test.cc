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

TEST_F(ExaminationOfAReport, ThatReturnsItMaySetAnotherDay) {
    const auto returned = [&](CivilDay due) {
        return steps.give("sorter",
                          ExamineCompletion{ExaminationResult::returned, Content("没有说清。"), due});
    };
    EXPECT_EQ(returned(steps.office.today), "invalid_fields regulation_2022.22 report_due_on:too_early");
    EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}, day("2026-11-10")}),
              "invalid_fields regulation_2022.22 report_due_on:not_wanted");
    EXPECT_EQ(returned(day("2026-11-10")), "done");
    EXPECT_EQ(steps.duties(), "report_result housing K11 2026-09-01 2026-11-10");
}

TEST_F(ExaminationOfAReport, ThatReturnsItLetsTheOrganAnswerAnew) {
    EXPECT_EQ(steps.give("head.housing", Reopen{Content("按要求重办。"), "returned_by_superior"}),
              "nothing_to_reopen regulation_2022.40");
    steps.did("sorter", ExamineCompletion{ExaminationResult::returned, Content("没有查清。")});
    steps.did("head.housing", Reopen{Content("按要求重办。"), "returned_by_superior"});
    EXPECT_EQ(steps.duties(),
              "report_result housing K11 2026-09-01 2026-10-10; "
              "issue_opinion housing K5 2026-09-01 2026-11-02");
    steps.answered().served().did("handler.housing", ReportCompletion{Content("重新答复并送达。")});
    steps.did("sorter", ExamineCompletion{ExaminationResult::agreed, {}});
    EXPECT_EQ(steps.duties(), "");
}

TEST_F(ExaminationOfAReport, IsWaitedForBeforeTheEndOfAll) {
    steps.did("handler.housing", Close{"opinion_served"}).on("2026-10-20");
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}),
              "report_is_outstanding regulation_2022.22");
    EXPECT_EQ(steps.give("archivist", Archive{}), "report_is_outstanding regulation_2022.22");
    steps.did("sorter", ExamineCompletion{ExaminationResult::agreed, {}});
    EXPECT_EQ(steps.give("head.housing", Conclude{"no_remedy_in_time"}), "done");
}

TEST_F(ExaminationOfAReport, IsAskedForAgainWhereTheMatterIsReopened) {
    for (const bool is_examined : {false, true}) {
        if (is_examined) steps.did("sorter", ExamineCompletion{ExaminationResult::agreed, {}});
        steps.did("handler.housing", Close{"opinion_served"})
            .did("head.housing", Reopen{Content("没有履行。"), "opinion_not_carried_out"});
        EXPECT_EQ(steps.duties(),
                  "issue_opinion housing K5 2026-09-01 2026-11-02; "
                  "report_result housing K5 2026-09-01 2026-11-02");
        EXPECT_EQ(steps.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}}),
                  "no_report_to_examine regulation_2022.22");
        steps.answered().served().did("handler.housing", ReportCompletion{Content("重办了。")});
    }
}

}  // namespace
}  // namespace minqiao
