#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Settlement, EndsTheDutiesOfAnAcceptedMatter) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", Settle{Content("谈妥了。"), {}}),
              "not_accepted regulation_2022.33");
    steps.did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", Settle{Content("物业先修。"), 32000}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.give("handler.housing", Settle{Content("再谈一次。"), {}}),
              "settled_already regulation_2022.33");
    EXPECT_EQ(steps.give("handler.housing", Close{"settled"}), "done");
}

TEST(Settlement, NamesTermsAndASumThatMayBe) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Settle{Content(""), -1}),
              "invalid_fields regulation_2022.33 text:required amount_yuan:out_of_range");
    EXPECT_EQ(steps.give("handler.housing", Settle{Content("谈妥了。"), 1'000'000'000'001}),
              "invalid_fields regulation_2022.33 amount_yuan:out_of_range");
}

TEST(Settlement, ComesBeforeTheOpinion) {
    Steps steps;
    steps.accepted().answered();
    EXPECT_EQ(steps.give("handler.housing", Settle{Content("谈妥了。"), {}}),
              "opinion_already_issued regulation_2022.33");
}

TEST(Mediation, AtTheWindowNeedsNoAcceptance) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("clerk", Mediate{Content("当场结清工资。"), 14400}), "done");
    EXPECT_EQ(steps.duties(), "");
}

TEST(Mediation, IsNotForAccusations) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("land")));
    EXPECT_EQ(steps.give("discipline", Mediate{Content("算了吧。"), {}}),
              "kind_does_not_allow regulation_2022.30");
}

}  // namespace
}  // namespace minqiao
