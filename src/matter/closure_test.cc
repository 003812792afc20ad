#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Closure, FollowsService) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "duties_are_open regulation_2022.34");
    steps.answered();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "not_served regulation_2022.34");
    steps.served();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "done");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "matter_is_closed regulation_2022.36");
}

TEST(Closure, OfWhatWasAcceptedWithoutADayNeedsItsAnswerToo) {
    Steps steps;
    steps.took_in().screened(5).referred().did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", Close{"duty_performed"}),
              "opinion_not_issued regulation_2022.34");
    steps.answered().served();
    EXPECT_EQ(steps.give("handler.housing", Close{"duty_performed"}), "done");
}

TEST(Closure, RestsOnAGroundThatHappened) {
    Steps steps;
    steps.took_in().screened(2).did(
        "sorter", LeadIntoProcedure{Procedure::arbitration, "仲裁委", Content("可申请仲裁。")});
    EXPECT_EQ(steps.give("sorter", Close{"no_such"}), "invalid_fields regulation_2022.34 ground:unknown");
    EXPECT_EQ(steps.give("sorter", Close{"opinion_served"}),
              "invalid_fields regulation_2022.34 ground:does_not_fit");
    EXPECT_EQ(steps.give("sorter", Close{"led_into_procedure"}), "done");
}

TEST(Closure, WaitsForTheReportThatAnAssignmentAsked) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    steps.did("handler.housing", Accept{}).answered().served();
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}),
              "report_is_outstanding regulation_2022.34");
    EXPECT_EQ(steps.give("head.housing", Conclude{"agreement_performed"}),
              "remedy_is_open regulation_2022.36");
}

TEST(Closure, OfAnAccusationNeedsNoOpinion) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}}).did("discipline", Accept{});
    EXPECT_EQ(steps.give("discipline", Close{"accusation_taken_over"}), "done");
}

}  // namespace
}  // namespace minqiao
