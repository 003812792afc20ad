#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Withdrawal, EndsEveryDuty) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("")}), "invalid_fields reason:required");
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("已经修好。")}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("clerk", Withdraw{Content("已经修好。")}), "matter_is_closed regulation_2022.36");
}

}  // namespace
}  // namespace minqiao
