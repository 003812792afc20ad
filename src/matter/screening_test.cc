#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Screening, GivesAnAppealItsBranch) {
    Steps steps;
    steps.took_in().screened(4);
    EXPECT_EQ(steps.matter().branch, 4);
    EXPECT_EQ(steps.matter().kind, Kind::appeal);
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
}

TEST(Screening, OfAnAppealNeedsOneOfTheSixBranches) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, {}}),
              "invalid_fields regulation_2022.31 branch:required");
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, 7}),
              "invalid_fields regulation_2022.31 branch:unknown");
    for (int branch = 1; branch <= 6; ++branch)
        EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, branch}), "done");
}

TEST(Screening, GivesABranchToAppealsOnly) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Screen{Kind::suggestion, Steps::category, 6}),
              "invalid_fields regulation_2022.31 branch:not_allowed");
    EXPECT_EQ(steps.give("sorter", Screen{Kind::suggestion, "nothing.known", {}}),
              "invalid_fields regulation_2022.31 category:unknown");
}

TEST(Screening, KnowsNoBranchesUnderTheOldRegulation) {
    Steps steps("2022-04-20");
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, 6}),
              "invalid_fields branch:not_allowed");
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, {}}), "done");
}

TEST(Screening, IsFixedOnceTheMatterIsTakenUp) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Screen{Kind::suggestion, Steps::category, {}}),
              "screening_is_fixed regulation_2022.23");
}

TEST(Screening, WaitsForAPendingObjection) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", Object{Content("不属本局。")});
    EXPECT_EQ(steps.give("handler.housing", Screen{Kind::suggestion, Steps::category, {}}),
              "objection_is_pending regulation_2022.23");
}

TEST(Screening, AsAnAccusationHandsTheMatterToTheDisciplineBody) {
    Steps steps;
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{organ_id("housing"), {}, {}, {}}};
    steps.took_in("clerk", petition).did("sorter", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(steps.matter().custody, organ_id("discipline"));
    EXPECT_EQ(steps.duties(), "pass_on discipline K1 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("police")}), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("police")}), "done");
}

TEST(Screening, LiftsASealByTheKeeperOnly) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    steps.did("discipline", Refer{organ_id("police")});
    EXPECT_EQ(steps.give("handler.police", Screen{Kind::appeal, Steps::category, 6}),
              "outside_mandate regulation_2022.30");
    Steps kept;
    kept.took_in("clerk", accusing(organ_id("housing")));
    EXPECT_EQ(kept.give("discipline", Screen{Kind::appeal, Steps::category, 6}), "done");
    EXPECT_EQ(kept.matter().custody, std::nullopt);
    EXPECT_EQ(kept.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_TRUE(kept.sees("sorter"));
    EXPECT_FALSE(kept.sees("discipline"));
}

// An appeal lies with the organ when its officer finds that it accuses the organ itself.
TEST(Screening, AsAnAccusationOfTheHandlingOrganTakesTheMatterFromIt) {
    Steps steps;
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{organ_id("housing"), {}, {}, {}}};
    steps.took_in("clerk", petition).screened().referred("housing");
    steps.did("handler.housing", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_EQ(steps.give("handler.housing", Accept{}), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("police")}), "done");
    EXPECT_EQ(steps.duties(), "tell_petitioner police K3 2026-09-01 2026-09-16");
}

}  // namespace
}  // namespace minqiao
