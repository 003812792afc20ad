#include "matter/steps_test.h"

namespace minqiao {
namespace {

const ProposeVoiding double_entry{Content("同一封信登记了两次。")};

TEST(Voiding, IsProposedByOneAndConfirmedByAnother) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("head.office", ConfirmVoiding{}), "voiding_not_proposed regulation_2022.22");
    EXPECT_EQ(steps.give("head.office", double_entry), "done");
    EXPECT_EQ(steps.give("sorter", double_entry), "voiding_already_proposed regulation_2022.22");
    EXPECT_EQ(steps.give("head.office", ConfirmVoiding{}), "proposer_may_not_confirm regulation_2022.22");
    EXPECT_EQ(steps.give("sorter", ConfirmVoiding{}), "outside_mandate regulation_2022.23");
}

TEST(Voiding, EndsEveryDutyAndAllowsNothingMore) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", ProposeVoiding{Content("")}),
              "invalid_fields regulation_2022.22 reason:required");
    steps.did("sorter", double_entry).did("head.office", ConfirmVoiding{});
    EXPECT_EQ(steps.state(), "voided");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_TRUE(steps.sees("sorter"));
    EXPECT_EQ(steps.give("sorter", Notify{Content("来信收到。")}), "voided regulation_2022.22");
}

TEST(Voiding, IsNotForWhatAnOrganHasTakenUp) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.office", double_entry), "already_accepted regulation_2022.22");
    EXPECT_EQ(steps.give("head.land", double_entry), "outside_mandate regulation_2022.22");
    Steps answered;
    answered.took_in().did("clerk", AnswerOnTheSpot{Content("到镇民政办。")});
    EXPECT_EQ(answered.give("head.office", double_entry), "opinion_already_issued regulation_2022.22");
}

}  // namespace
}  // namespace minqiao
