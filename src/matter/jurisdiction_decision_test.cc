#include "matter/steps_test.h"

namespace minqiao {
namespace {

class Disputed : public ::testing::Test {
protected:
    Disputed() {
        steps.took_in().screened().referred("housing");
        steps.did("handler.housing", Object{Content("宅基地归自然资源部门。")});
        steps.did("sorter", DecideObjection{ObjectionResult::agreed}).referred("land");
        steps.did("handler.land", Object{Content("房屋质量归住建部门。")});
    }
    Steps steps;
};
using JurisdictionDecisionOn = Disputed;

// Housing and land stand under the county government; the county's petition office works for it.
TEST_F(JurisdictionDecisionOn, ADisputeIsTheCommonSuperiorsAndTheLastWord) {
    EXPECT_EQ(steps.give("head.land", DecideJurisdiction{organ_id("housing")}),
              "outside_mandate regulation_2022.24");
    EXPECT_EQ(steps.give("head.office", DecideJurisdiction{organ_id("housing")}), "done");
    EXPECT_EQ(steps.state(), "referred");
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.give("handler.housing", Object{Content("还是不归我们。")}),
              "jurisdiction_is_decided regulation_2022.24");
    EXPECT_EQ(steps.give("head.office", DecideJurisdiction{organ_id("land")}),
              "jurisdiction_is_decided regulation_2022.24");
}

TEST_F(JurisdictionDecisionOn, ADisputeNamesAnOrganThatCouldHavePower) {
    EXPECT_EQ(steps.give("head.office", DecideJurisdiction{organ_id("office")}),
              "invalid_fields regulation_2022.24 organ_id:unknown");
    EXPECT_EQ(steps.give("head.office", DecideJurisdiction{OrganId{9, 9}}),
              "invalid_fields regulation_2022.24 organ_id:unknown");
}

TEST(JurisdictionDecision, NeedsADispute) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("head.office", DecideJurisdiction{organ_id("land")}),
              "no_dispute regulation_2022.24");
}

}  // namespace
}  // namespace minqiao
