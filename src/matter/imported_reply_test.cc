#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(ImportedReply, AnswersAndServesOnItsDayCountedFromReceipt) {
    Steps steps;
    steps.took_in().on("2026-09-20");
    EXPECT_EQ(steps.give("sorter", ImportReply{Content("已转物业维修。")}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("")}),
              "invalid_fields regulation_2022.32 text:required");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("已转物业维修。")}), "done");
    EXPECT_EQ(steps.state(), "served");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.ended_duties(),
              "pass_on office by imported_reply on 2026-09-20; issue_opinion office by imported_reply on "
              "2026-09-20");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("再答一次。")}),
              "opinion_already_issued regulation_2022.32");
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("没修。")}), "no_remedy regulation_2022.35");
}

}  // namespace
}  // namespace minqiao
