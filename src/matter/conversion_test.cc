#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Conversion, BeginsTheSixtyDaysWithTheAcceptance) {
    Steps steps;
    steps.took_in().screened().referred().later(2);
    steps.did("handler.housing", Accept{HandlingProcedure::simplified}).later(5);
    EXPECT_EQ(steps.give("handler.housing", ConvertToOrdinary{Content("")}),
              "invalid_fields simplified_handling_measure.4 reason:required");
    EXPECT_EQ(steps.give("handler.housing", ConvertToOrdinary{Content("需要核账。")}), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-03 2026-11-02");
}

TEST(Conversion, IsOfWhatIsHandledSimply) {
    const ConvertToOrdinary converting{Content("需要核账。")};
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", converting), "not_accepted simplified_handling_measure.4");
    steps.did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", converting), "not_simplified simplified_handling_measure.4");
    Steps answered;
    answered.took_in().screened().referred().did("handler.housing", Accept{HandlingProcedure::simplified});
    answered.did("handler.housing", AnswerOnTheSpot{Content("已经修好。")});
    EXPECT_EQ(answered.give("handler.housing", converting),
              "opinion_already_issued simplified_handling_measure.4");
}

}  // namespace
}  // namespace minqiao
