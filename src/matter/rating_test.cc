#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Rating, OfOfficeAndOrganComesOnceEach) {
    Steps steps;
    steps.accepted().answered();
    EXPECT_EQ(steps.give("clerk", Rate{Rated::organ, Grade::satisfied, {}}), "not_served regulation_2022.21");
    steps.served();
    EXPECT_EQ(steps.give("clerk", Rate{Rated::organ, Grade::dissatisfied, Content("还在漏。")}), "done");
    EXPECT_EQ(steps.give("clerk", Rate{Rated::organ, Grade::satisfied, {}}),
              "rated_already regulation_2022.21");
    EXPECT_EQ(steps.give("clerk", Rate{Rated::petition_office, Grade::satisfied, Content("")}),
              "invalid_fields text:required");
    EXPECT_EQ(steps.give("clerk", Rate{Rated::petition_office, Grade::satisfied, {}}), "done");
    EXPECT_EQ(steps.standing("clerk", "rate"), "rated_already regulation_2022.21");
}

TEST(Rating, IsOpenAfterTheMatterIsClosed) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("clerk", Rate{Rated::organ, Grade::basically_satisfied, {}}), "done");
}

}  // namespace
}  // namespace minqiao
