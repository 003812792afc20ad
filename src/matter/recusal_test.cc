#include "matter/steps_test.h"
#include "matter/unattended.h"

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

TEST(Recusal, OfEverybodyLeavesTheOrganInNeedOfSomebodyElse) {
    Steps steps;
    steps.accepted();
    const OrganId housing = officer("head.housing").organ_id;
    const auto unattended = [&] {
        return unattended_organs(steps.matter(), steps.office.place(), start_of(steps.office.today));
    };
    for (const char* account : {"handler.housing", "handler.housing.second"}) {
        steps.did("head.housing", Recuse{officer(account).id, Content("参与过验收。")});
        EXPECT_TRUE(unattended().empty()) << account;
    }
    steps.did("head.housing", Recuse{officer("head.housing").id, Content("是亲戚。")});
    EXPECT_EQ(unattended(), std::vector{housing});
    EXPECT_TRUE(steps.sees("head.office")) << "the office's head can have somebody else named";
}

TEST(Recusal, NamesAnOfficerOfItsOwnOrganAndWhy) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", Recuse{officer("handler.land").id, Content("")}),
              "invalid_fields regulation_2022.28 officer_id:unknown reason:required");
}

}  // namespace
}  // namespace minqiao
