#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Hearing, IsAnnouncedSevenDaysAhead) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", AppointHearing{day("2026-09-07"), Content("")}),
              "invalid_fields regulation_2022.31 place:required held_on:too_early");
    const AppointHearing appointing{day("2026-09-08"), Content("局二楼会议室")};
    EXPECT_EQ(steps.give("handler.housing", appointing), "done");
    EXPECT_EQ(steps.give("handler.housing", appointing), "hearing_is_appointed regulation_2022.31");
}

TEST(Hearing, IsHeldOnTheDayThatWasAnnouncedOrLater) {
    const HoldHearing holding{Content("各方到场陈述。")};
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing", holding), "no_hearing_is_appointed regulation_2022.31");
    steps.did("handler.housing", AppointHearing{day("2026-09-08"), Content("局二楼会议室")});
    EXPECT_EQ(steps.give("handler.housing", holding), "invalid_fields regulation_2022.31 on:too_early");
    const std::string before = steps.duties();
    steps.on("2026-09-08");
    EXPECT_EQ(steps.give("handler.housing", holding), "done");
    EXPECT_EQ(steps.duties(), before) << "in first handling no clock stands still";
}

// Art. 36: thirteen days from the announcement to the hearing.
TEST(Hearing, IsNotCountedInTheFinalReview) {
    Steps steps;
    steps.accepted().answered().served().asked_reexamination().reexamined().served("reviewer.city");
    steps.did("clerk", RequestFinalReview{Content("没有看现场。")})
        .did("reviewer.province", AcceptFinalReview{});
    steps.did("reviewer.province", AppointHearing{day("2026-09-14"), Content("听证室")}).on("2026-09-14");
    steps.did("reviewer.province", HoldHearing{Content("双方到场。")});
    EXPECT_EQ(steps.duties(), "decide_final_review province.review K10 2026-09-01 2026-10-14");
}

std::string standing_on(const Steps& steps) {
    const auto day = hearing_on(steps.matter());
    return day ? day->text() : "none";
}

TEST(Hearing, StandsUntilItIsHeld) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(standing_on(steps), "none");
    steps.did("handler.housing", AppointHearing{day("2026-09-08"), Content("局二楼会议室")});
    EXPECT_EQ(standing_on(steps), "2026-09-08");
    steps.on("2026-09-10");
    EXPECT_EQ(standing_on(steps), "2026-09-08") << "its day has gone by, nobody was heard yet";
    steps.did("handler.housing", HoldHearing{Content("各方到场陈述。")});
    EXPECT_EQ(standing_on(steps), "none");
    steps.did("handler.housing", AppointHearing{day("2026-09-20"), Content("局二楼会议室")});
    EXPECT_EQ(standing_on(steps), "2026-09-20");
}

TEST(Hearing, FallsAwayWithWhatItWasToServe) {
    const AppointHearing appointing{day("2026-09-08"), Content("局二楼会议室")};
    Steps answered, withdrawn;
    answered.accepted().did("handler.housing", appointing).answered();
    EXPECT_EQ(standing_on(answered), "none");
    withdrawn.accepted().did("handler.housing", appointing);
    EXPECT_EQ(standing_on(withdrawn), "2026-09-08");
    withdrawn.did("clerk", Withdraw{Content("已经修好。")});
    EXPECT_EQ(standing_on(withdrawn), "none");
}

TEST(Hearing, NeedsADutyThatItServes) {
    const OfferHearing offering{Content("可以要求举行听证。")};
    Steps steps;
    steps.accepted().did("handler.housing", offering).answered();
    EXPECT_EQ(steps.give("handler.housing", offering), "nothing_to_hear regulation_2022.31");
    Steps simple;
    simple.took_in().screened().referred().did("handler.housing", Accept{HandlingProcedure::simplified});
    EXPECT_EQ(simple.give("handler.housing", offering),
              "simplified_does_not_fit simplified_handling_measure.5");
}

}  // namespace
}  // namespace minqiao
