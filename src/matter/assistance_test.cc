#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Assistance, IsOwedByAnotherOrganUntilItWritesItsPart) {
    Steps steps;
    steps.accepted();
    const std::string before = steps.duties();
    steps.did("handler.housing", AskAssistance{organ_id("land"), Content("核对宗地图。"), day("2026-09-24")});
    EXPECT_EQ(steps.duties(), before + "; assist land assistance 2026-09-01 2026-09-24");
    EXPECT_EQ(steps.give("handler.land", Assist{Content("")}),
              "invalid_fields regulation_2022.24 text:required");
    EXPECT_EQ(steps.give("handler.land", Assist{Content("屋面为共有部分。")}), "done");
    EXPECT_EQ(steps.duties(), before);
    EXPECT_EQ(steps.give("handler.land", Assist{Content("再写一份。")}),
              "no_assistance_is_asked regulation_2022.24");
}

TEST(Assistance, IsAskedOfAnotherOrganOnceForADayToCome) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(
        steps.give("handler.housing", AskAssistance{organ_id("housing"), Content(""), day("2026-09-01")}),
        "invalid_fields regulation_2022.24 organ_id:same_organ part:required due_on:too_early");
    const AskAssistance asking{organ_id("land"), Content("核对宗地图。"), day("2026-09-24")};
    steps.did("handler.housing", asking);
    EXPECT_EQ(steps.give("handler.housing", asking), "invalid_fields regulation_2022.24 organ_id:duplicate");
}

TEST(Assistance, IsAskedBetweenAcceptanceAndOpinion) {
    const AskAssistance asking{organ_id("land"), Content("核对宗地图。"), day("2026-09-24")};
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", asking), "not_accepted regulation_2022.24");
    steps.did("handler.housing", Accept{}).answered();
    EXPECT_EQ(steps.give("handler.housing", asking), "opinion_already_issued regulation_2022.24");
}

TEST(Assistance, IsNeverAskedOfTheAccused) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}}).did("discipline", Accept{});
    EXPECT_EQ(steps.give("discipline",
                         AskAssistance{organ_id("housing"), Content("写明经过。"), day("2026-09-24")}),
              "conflict_of_interest regulation_2022.30");
}

TEST(Assistance, IsNotAskedForOnceThereIsAnAgreement) {
    Steps steps;
    steps.accepted().did("handler.housing", Settle{Content("双方同意维修。"), {}});
    EXPECT_EQ(steps.give("handler.housing",
                         AskAssistance{organ_id("land"), Content("核对宗地图。"), day("2026-09-20")}),
              "settled_already regulation_2022.24");
}

}  // namespace
}  // namespace minqiao
