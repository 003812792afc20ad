#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(UrgentReport, ShowsTheMatterToThoseWhoLeadAndStopsNoClock) {
    Steps steps;
    steps.took_in().screened().referred();
    const std::string before = steps.duties();
    EXPECT_FALSE(steps.sees("leader"));
    EXPECT_EQ(steps.give("handler.housing", ReportUrgent{{organ_id("committee"), organ_id("government")},
                                                         Content("楼下是学校门口。"),
                                                         {}}),
              "done");
    EXPECT_TRUE(steps.sees("leader"));
    EXPECT_EQ(steps.duties(), before);
}

TEST(UrgentReport, ReachesAPartyCommitteeOrAGovernmentAbove) {
    Steps steps;
    steps.took_in();
    const auto reporting = [&](std::vector<OrganId> organs) {
        return steps.give("sorter", ReportUrgent{std::move(organs), Content("楼下是学校门口。"), {}});
    };
    EXPECT_EQ(reporting({}), "invalid_fields regulation_2022.25 organ_ids:required");
    EXPECT_EQ(reporting({organ_id("land")}), "invalid_fields regulation_2022.25 organ_ids:incomplete");
    EXPECT_EQ(reporting({organ_id("committee"), organ_id("committee")}),
              "invalid_fields regulation_2022.25 organ_ids[1]:duplicate");
    EXPECT_EQ(reporting({organ_id("committee"), OrganId{9, 9}}),
              "invalid_fields regulation_2022.25 organ_ids[1]:unknown");
}

TEST(UrgentReport, BelongsToAnOrganThatKnowsTheMatter) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(
        steps.give("handler.land", ReportUrgent{{organ_id("committee")}, Content("楼下是学校门口。"), {}}),
        "outside_mandate regulation_2022.25");
}

TEST(UrgentReport, OfAnAccusationNeverReachesTheAccused) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("government")));
    EXPECT_EQ(steps.give("discipline", ReportUrgent{{organ_id("committee"), organ_id("government")},
                                                    Content("有人准备去省里。"),
                                                    {}}),
              "conflict_of_interest regulation_2022.30");
}

}  // namespace
}  // namespace minqiao
