#include "matter/steps_test.h"

namespace minqiao {
namespace {

const RequestFinalReview final_review_request{Content("复查没有看现场。")};
const DecideFinalReview upholding{RemedyResult::upheld, Content("查过全卷。"), {"regulation_2022.36"}};

class AfterReexamination : public ::testing::Test {
protected:
    AfterReexamination() {
        steps.accepted().answered().served().asked_reexamination().reexamined().served("reviewer.city");
    }
    Steps steps;
};
using FinalReview = AfterReexamination;

TEST_F(FinalReview, GoesToTheOrganAboveTheReexaminingOneForThirtyDays) {
    EXPECT_EQ(steps.give("clerk", final_review_request), "done");
    EXPECT_EQ(steps.duties(), "decide_final_review province.review K10 2026-09-01 2026-10-08");
    EXPECT_EQ(steps.state(), "in_final_review");
}

TEST_F(FinalReview, MayBeAskedForOnTheLastDayAndNotADayLater) {
    steps.on("2026-10-08");
    EXPECT_EQ(steps.standing("clerk", "request_final_review"), "may");
    steps.on("2026-10-09");
    EXPECT_EQ(steps.give("clerk", final_review_request), "remedy_too_late regulation_2022.36");
}

TEST_F(FinalReview, IsAcceptedAndDecidedByThatOrganAlone) {
    EXPECT_EQ(steps.give("reviewer.province", AcceptFinalReview{}),
              "remedy_not_requested regulation_2022.36");
    steps.did("clerk", final_review_request);
    EXPECT_EQ(steps.give("reviewer.city", AcceptFinalReview{}), "outside_mandate regulation_2022.36");
    EXPECT_EQ(steps.give("reviewer.province", upholding), "remedy_not_accepted regulation_2022.36");
    steps.did("reviewer.province", AcceptFinalReview{});
    EXPECT_EQ(steps.give("reviewer.province", AcceptFinalReview{}),
              "remedy_already_accepted regulation_2022.36");
    EXPECT_EQ(steps.give("reviewer.province", upholding), "done");
    EXPECT_EQ(steps.duties(), "");
}

TEST_F(FinalReview, IsTheLastRemedy) {
    steps.finally_reviewed().served("reviewer.province");
    EXPECT_EQ(steps.state(), "served");
    EXPECT_EQ(steps.give("clerk", final_review_request), "remedy_already_requested regulation_2022.36");
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("再查。")}),
              "remedy_already_requested regulation_2022.35");
}

TEST_F(FinalReview, StaysWithItsStageUntilItsDecisionIsServed) {
    steps.finally_reviewed();
    EXPECT_EQ(steps.state(), "in_final_review");
    EXPECT_EQ(steps.give("reviewer.province", Conclude{"three_levels_done"}),
              "not_served regulation_2022.36");
}

TEST_F(FinalReview, ThatIsDeclinedLeavesTheDaysThatRemain) {
    steps.did("clerk", final_review_request);
    EXPECT_EQ(steps.give("reviewer.province", DeclineFinalReview{"remedy_not_first_handled"}), "done");
    EXPECT_EQ(steps.state(), "final_review_open");
    EXPECT_EQ(steps.give("clerk", final_review_request), "done");
}

TEST_F(FinalReview, ThatOrdersARedoBeginsTheHandlingAnew) {
    steps.finally_reviewed(RemedyResult::redo_ordered);
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    steps.served("reviewer.province").answered().served();
    EXPECT_EQ(steps.state(), "reexamination_open");
}

TEST_F(FinalReview, IsNotHeardByWhoReexamined) {
    Matter matter =
        steps.did("clerk", final_review_request).did("reviewer.province", AcceptFinalReview{}).matter();
    matter.reexamination->decision->issued_by = officer("reviewer.province").id;
    const auto refused =
        decide(matter, Command(upholding),
               {officer("reviewer.province"), steps.office.today, steps.office.today, steps.office.place()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(text_of(refused.error()), "handled_it_before regulation_2022.28");
    EXPECT_EQ(steps.give("reviewer.province.second", upholding), "done");
}

TEST(FinalReviewBefore, ReexaminationIsRefused) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("clerk", final_review_request),
              "final_review_comes_after_reexamination regulation_2022.36");
    steps.asked_reexamination().reexamined();
    EXPECT_EQ(steps.give("clerk", final_review_request), "not_served regulation_2022.36");
}

}  // namespace
}  // namespace minqiao
