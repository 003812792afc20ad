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
    EXPECT_EQ(steps.duties(), "tell_petitioner office K3 2026-09-01 2026-09-16");
    const Duty& owed = steps.matter().duties.back();
    EXPECT_EQ(due_of(owed, steps.matter(), steps.office.place()).sum.front().name, "voided");
    EXPECT_TRUE(steps.sees("sorter"));
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "voided regulation_2022.22");
    EXPECT_EQ(steps.give("sorter", Notify{Content("您的来信登记了两次，按先登记的办。")}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.give("sorter", Notify{Content("再说一次。")}), "voided regulation_2022.22");
    EXPECT_EQ(steps.give("clerk", AnswerEnquiry{}), "done");
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

TEST(Voiding, WasProposedForWhatLayThereThen) {
    Steps steps;
    steps.took_in().did("sorter", double_entry).took_in("clerk", plain_repeat(), steps.id);
    EXPECT_EQ(steps.give("head.office", ConfirmVoiding{}), "voiding_not_proposed regulation_2022.22");
    const MatterId first = steps.id;
    steps.did("sorter", double_entry).took_in().did("sorter", Join{first});
    steps.id = first;
    EXPECT_EQ(steps.give("head.office", ConfirmVoiding{}), "voiding_not_proposed regulation_2022.22");
}

TEST(Voiding, IsConfirmedByTheOfficeThatRegistered) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", double_entry);
    EXPECT_EQ(steps.give("head.housing", ConfirmVoiding{}), "outside_mandate regulation_2022.22");
    EXPECT_EQ(steps.give("head.office", ConfirmVoiding{}), "done");
}

TEST(Voiding, IsNotForWhatWasAnsweredInAnotherWay) {
    Steps steps;
    steps.took_in().did("clerk", Mediate{Content("当场和解。"), 100});
    EXPECT_EQ(steps.give("head.office", double_entry), "settled_already regulation_2022.22");
    steps.took_in().did("sorter", DeclineToAccept{"outside_mandate", Content("请向法院提出。")});
    EXPECT_EQ(steps.give("head.office", double_entry), "declined_already regulation_2022.22");
}

}  // namespace
}  // namespace minqiao
