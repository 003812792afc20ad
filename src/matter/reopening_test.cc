#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Reopening, OfWhatWasAnsweredBeginsTheHandlingAnew) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"}).on("2026-09-03");
    EXPECT_EQ(steps.give("head.housing", Reopen{Content("重新办理。"), "opinion_not_carried_out"}), "done");
    EXPECT_EQ(steps.state(), "accepted");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-03 2026-11-02");
}

TEST(Reopening, OfWhatLayAtTheOfficeBeginsItsFirstClockAnew) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("已经修好。")}).later(1);
    EXPECT_EQ(steps.give("head.office", Reopen{Content("重新办理。"), "closed_in_error"}), "done");
    EXPECT_EQ(steps.state(), "registered");
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-02 2026-09-17");
}

TEST(Reopening, FollowsAnEndAndRestsOnAGround) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("head.housing", Reopen{Content("重新办理。"), "new_facts"}),
              "nothing_to_reopen regulation_2022.40");
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("head.housing", Reopen{Content("重新办理。"), "opinion_served"}),
              "invalid_fields regulation_2022.40 ground:unknown");
}

TEST(Reopening, BelongsToTheHeadOfAnOrganThatKnowsTheMatter) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("handler.housing", Reopen{Content("重新办理。"), "new_facts"}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("head.land", Reopen{Content("重新办理。"), "new_facts"}),
              "outside_mandate regulation_2022.40");
}

}  // namespace
}  // namespace minqiao
