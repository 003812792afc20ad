#include "matter/steps_test.h"

namespace minqiao {
namespace {

const RequestExtension extension_request{30, Content("需要第三方鉴定。")};
const Extend extension{30, Content("需要第三方鉴定。")};

// Accepted on 1 September: sixty days end on Saturday 31 October, so on Monday 2 November; with thirty
// more they end on 30 November, counted on from 31 October.
TEST(Extension, AddsItsDaysOnceTheHeadApproves) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    steps.on("2026-10-20").did("handler.housing", extension_request);
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    EXPECT_EQ(steps.give("head.housing", extension), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-30");
}

TEST(Extension, LastsAtMostThirtyDays) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", RequestExtension{31, Content("复杂。")}),
              "invalid_fields regulation_2022.34 days:out_of_range");
    EXPECT_EQ(steps.give("handler.housing", RequestExtension{0, Content("")}),
              "invalid_fields regulation_2022.34 days:out_of_range reason:required");
    steps.did("handler.housing", extension_request);
    EXPECT_EQ(steps.give("head.housing", Extend{31, Content("复杂。")}),
              "invalid_fields regulation_2022.34 days:out_of_range");
    EXPECT_EQ(steps.give("head.housing", Extend{10, Content("复杂。")}), "done");
}

TEST(Extension, IsApprovedByTheHead) {
    Steps steps;
    steps.accepted().did("handler.housing", extension_request);
    EXPECT_EQ(steps.give("handler.housing.second", extension), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("head.land", extension), "outside_mandate regulation_2022.23");
}

TEST(Extension, IsAskedForOnceAndGrantedOnce) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", extension), "extension_not_requested regulation_2022.34");
    steps.did("handler.housing", extension_request);
    EXPECT_EQ(steps.give("handler.housing", extension_request),
              "extension_already_requested regulation_2022.34");
    steps.did("head.housing", extension);
    EXPECT_EQ(steps.give("handler.housing", extension_request), "extended_already regulation_2022.34");
    EXPECT_EQ(steps.give("head.housing", extension), "extended_already regulation_2022.34");
}

TEST(Extension, ComesBeforeTheSixtyDaysHaveRunOut) {
    Steps steps;
    steps.accepted().on("2026-11-02");
    EXPECT_EQ(steps.standing("handler.housing", "request_extension"), "may");
    steps.on("2026-11-03");
    EXPECT_EQ(steps.give("handler.housing", extension_request), "period_has_ended regulation_2022.34");
}

TEST(Extension, BelongsToTheSixtyDaysOfBranchSix) {
    Steps steps;
    steps.took_in().screened(5).referred().did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", extension_request), "no_period_to_extend regulation_2022.34");
}

TEST(Extension, FollowsAcceptance) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", extension_request), "not_accepted regulation_2022.34");
}

TEST(Extension, IsOverWithTheOpinion) {
    Steps steps;
    steps.accepted().did("handler.housing", extension_request).answered();
    EXPECT_EQ(steps.give("head.housing", extension), "no_period_to_extend regulation_2022.34");
}

TEST(Extension, MayComeAgainAfterARedo) {
    Steps steps;
    steps.accepted()
        .did("handler.housing", extension_request)
        .did("head.housing", extension)
        .answered()
        .served();
    steps.asked_reexamination().reexamined(RemedyResult::redo_ordered);
    EXPECT_EQ(steps.give("handler.housing", extension_request), "done");
}

}  // namespace
}  // namespace minqiao
