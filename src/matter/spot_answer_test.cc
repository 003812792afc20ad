#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(SpotAnswer, EndsWhatAskedForNoProcedure) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("clerk", AnswerOnTheSpot{Content("")}),
              "invalid_fields regulation_2022.23 text:required");
    EXPECT_EQ(steps.give("clerk", AnswerOnTheSpot{Content("到镇民政办，带户口簿。")}), "done");
    EXPECT_EQ(steps.state(), "served");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.give("clerk", AnswerOnTheSpot{Content("再说一次。")}),
              "opinion_already_issued regulation_2022.23");
}

// Art. 32: what runs by the petition procedure is answered in writing.
TEST(SpotAnswer, IsNoneToAnAppealOfBranchSix) {
    Steps steps;
    steps.took_in().screened();
    EXPECT_EQ(steps.give("sorter", AnswerOnTheSpot{Content("已经修好。")}),
              "needs_an_opinion regulation_2022.32");
    steps.referred().did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", AnswerOnTheSpot{Content("已经修好。")}),
              "needs_an_opinion regulation_2022.32");
}

TEST(SpotAnswer, OfSimplifiedHandlingKeepsTheRemedy) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", Accept{HandlingProcedure::simplified});
    EXPECT_EQ(steps.give("handler.housing", AnswerOnTheSpot{Content("已派人修好。")}), "done");
    EXPECT_EQ(steps.state(), "reexamination_open");
}

TEST(SpotAnswer, IsNotForAccusations) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("land")));
    EXPECT_EQ(steps.give("discipline", AnswerOnTheSpot{Content("不属实。")}),
              "kind_does_not_allow regulation_2022.30");
}

}  // namespace
}  // namespace minqiao
