#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Notice, EndsTheDutyToTellThePetitioner) {
    Steps steps;
    steps.took_in("handler.housing").later(7);
    EXPECT_EQ(steps.give("handler.housing", Notify{Content("来信收到，由本局办理。")}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.ended_duties(), "tell_petitioner housing by notice on 2026-09-08");
}

TEST(Notice, DoesNotFreeTheOfficeFromPassingOn) {
    Steps steps;
    steps.took_in().did("sorter", Notify{Content("来信收到。")});
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
}

TEST(Notice, SaysSomething) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Notify{Content("")}), "invalid_fields regulation_2022.23 text:required");
}

TEST(Notice, BelongsToTheOrganTheMatterLiesWith) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("sorter", Notify{Content("来信收到。")}), "outside_mandate regulation_2022.23");
}

}  // namespace
}  // namespace minqiao
