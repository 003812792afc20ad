#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Progress, ChangesNoDuty) {
    Steps steps;
    steps.accepted();
    const std::string before = steps.duties();
    EXPECT_EQ(steps.give("handler.housing", ReportProgress{Content("已到现场查看。")}), "done");
    EXPECT_EQ(steps.duties(), before);
    EXPECT_EQ(steps.give("handler.housing", ReportProgress{Content("")}), "invalid_fields text:required");
}

TEST(Progress, IsOverWhenTheMatterIs) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("不再提了。")});
    EXPECT_EQ(steps.give("sorter", ReportProgress{Content("已到现场。")}),
              "matter_is_closed regulation_2022.36");
}

}  // namespace
}  // namespace minqiao
