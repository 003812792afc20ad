#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Recusal, TakesTheMatterFromTheOfficersSightAndHands) {
    Steps steps;
    steps.accepted();
    const OfficerId own = officer("handler.housing").id;
    EXPECT_EQ(steps.give("handler.housing", Recuse{own, Content("住在同一栋楼。")}), "done");
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_EQ(steps.give("handler.housing", ReportProgress{Content("去看过了。")}),
              "conflict_of_interest regulation_2022.28");
    EXPECT_EQ(steps.give("head.housing", Recuse{own, Content("再记一次。")}),
              "invalid_fields regulation_2022.28 officer_id:duplicate");
}

TEST(Recusal, OfAnotherIsDecidedByTheHead) {
    Steps steps;
    steps.accepted();
    const OfficerId other = officer("handler.housing.second").id;
    EXPECT_EQ(steps.give("handler.housing", Recuse{other, Content("是亲戚。")}),
              "outside_mandate regulation_2022.28");
    EXPECT_EQ(steps.give("head.housing", Recuse{other, Content("参与过验收。")}), "done");
}

TEST(Recusal, NamesAnOfficerOfItsOwnOrganAndWhy) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", Recuse{officer("handler.land").id, Content("")}),
              "invalid_fields regulation_2022.28 officer_id:unknown reason:required");
}

}  // namespace
}  // namespace minqiao
