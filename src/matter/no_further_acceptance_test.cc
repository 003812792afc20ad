#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(NoFurtherAcceptance, AnswersARepeatAfterTheFinalReview) {
    Steps steps;
    steps.accepted().answered().served().asked_reexamination().reexamined().served("reviewer.city");
    steps.finally_reviewed().served("reviewer.province");
    steps.did("reviewer.province", Conclude{"three_levels_done"}).later(10);
    steps.took_in("clerk", plain_repeat(), steps.id);
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-11 2026-09-28");
    EXPECT_EQ(steps.give("sorter", DeclineFurther{"final_review_issued"}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "concluded");
}

TEST(NoFurtherAcceptance, RestsOnAGroundForIt) {
    Steps steps;
    steps.accepted().answered().served().asked_reexamination().reexamined().served("reviewer.city");
    steps.finally_reviewed();
    EXPECT_EQ(steps.give("sorter", DeclineFurther{"already_being_handled"}),
              "invalid_fields regulation_2022.36 ground:unknown");
}

TEST(NoFurtherAcceptance, IsRefusedBeforeTheEnd) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("handler.housing", DeclineFurther{"final_review_issued"}),
              "final_review_not_finished regulation_2022.36");
    Steps old("2022-04-01");
    old.took_in().screened(std::nullopt);
    EXPECT_EQ(old.give("sorter", DeclineFurther{"final_review_issued"}),
              "final_review_not_finished regulation_2005.35");
}

TEST(NoFurtherAcceptance, BelongsToTheOfficeOrTheHandlingOrgan) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("handler.land", DeclineFurther{"final_review_issued"}),
              "outside_mandate regulation_2022.23");
}

}  // namespace
}  // namespace minqiao
