#include "matter/steps_test.h"

namespace minqiao {
namespace {

const RequestReexamination reexamination_request{Content("楼顶还在漏。")};
DecideReexamination decide_as(RemedyResult result) {
    return {result, Content("查阅原件并到现场。"), {"regulation_2022.35"}};
}

TEST(Reexamination, GoesToTheOrganNextAboveForThirtyDays) {
    Steps steps;
    steps.accepted().answered().served().later(2);
    EXPECT_EQ(steps.give("clerk", reexamination_request), "done");
    // 30 days from 3 September end on 3 October; the holiday rolls the day to 8 October.
    EXPECT_EQ(steps.duties(), "decide_reexamination city.review K8 2026-09-03 2026-10-08");
    EXPECT_EQ(steps.state(), "in_reexamination");
}

// Served on 1 September: the thirtieth day is Thursday 1 October; the first worked day after is 8 October.
TEST(Reexamination, MayBeAskedForOnTheLastDayAndNotADayLater) {
    Steps steps;
    steps.accepted().answered().served().on("2026-10-08");
    EXPECT_EQ(steps.standing("clerk", "request_reexamination"), "may");
    steps.on("2026-10-09");
    EXPECT_EQ(steps.give("clerk", reexamination_request), "remedy_too_late regulation_2022.35");
}

TEST(Reexamination, SaysWhyAndComesOnce) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("")}),
              "invalid_fields regulation_2022.35 reason:required");
    steps.did("clerk", reexamination_request);
    EXPECT_EQ(steps.give("clerk", reexamination_request), "remedy_already_requested regulation_2022.35");
}

TEST(Reexamination, WaitsForService) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("clerk", reexamination_request), "no_remedy regulation_2022.35");
    steps.answered();
    EXPECT_EQ(steps.give("clerk", reexamination_request), "not_served regulation_2022.35");
}

TEST(Reexamination, IsNotCutShortByClosing) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"}).later(20);
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("clerk", reexamination_request), "done");
    EXPECT_EQ(steps.state(), "in_reexamination");
}

TEST(Reexamination, OfATownshipsOpinionGoesToTheCounty) {
    Steps steps;
    steps.took_in().screened().referred("willow").did("handler.willow", Accept{});
    steps.did("handler.willow", ProposeOpinion{{answer_to(1)}});
    steps.did("head.willow", IssueOpinion{steps.matter().n})
        .served("handler.willow")
        .did("clerk", reexamination_request);
    EXPECT_EQ(steps.duties(), "decide_reexamination government K8 2026-09-01 2026-10-08");
}

TEST(Reexamination, IsAcceptedOnceByThatOrganAlone) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("reviewer.city", AcceptReexamination{}), "remedy_not_requested regulation_2022.35");
    steps.did("clerk", reexamination_request);
    EXPECT_EQ(steps.give("reviewer.province", AcceptReexamination{}), "outside_mandate regulation_2022.35");
    EXPECT_EQ(steps.give("reviewer.city", decide_as(RemedyResult::upheld)),
              "remedy_not_accepted regulation_2022.35");
    steps.did("reviewer.city", AcceptReexamination{});
    EXPECT_EQ(steps.give("reviewer.city", AcceptReexamination{}),
              "remedy_already_accepted regulation_2022.35");
}

TEST(Reexamination, ThatIsDeclinedLeavesTheDaysThatRemain) {
    Steps steps;
    steps.accepted().answered().served().did("clerk", reexamination_request);
    EXPECT_EQ(steps.give("reviewer.city", DeclineReexamination{"because"}),
              "invalid_fields regulation_2022.35 ground:unknown");
    EXPECT_EQ(steps.give("reviewer.city", DeclineReexamination{"remedy_not_first_handled"}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "reexamination_open");
    EXPECT_EQ(steps.give("clerk", reexamination_request), "done");
    EXPECT_EQ(steps.give("clerk", RequestFinalReview{Content("不同意。")}),
              "final_review_comes_after_reexamination regulation_2022.36");
}

TEST(ReexaminationDecision, EndsTheDutyAndOpensTheFinalReviewOnceServed) {
    Steps steps;
    steps.accepted().answered().served().did("clerk", reexamination_request).later(5);
    steps.did("reviewer.city", AcceptReexamination{});
    EXPECT_EQ(steps.give("reviewer.city", decide_as(RemedyResult::upheld)), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "in_reexamination");
    const auto& decision = std::get<ReexaminationDecision>(steps.office.file(steps.id).acts.back().body);
    EXPECT_EQ(decision.remedy,
              (RemedyNotice{"final_review", organ_id("province.review"), 30, "regulation_2022.36"}));
    steps.served("reviewer.city");
    EXPECT_EQ(steps.state(), "final_review_open");
}

TEST(ReexaminationDecision, NeedsItsTextAndArticles) {
    Steps steps;
    steps.accepted()
        .answered()
        .served()
        .did("clerk", reexamination_request)
        .did("reviewer.city", AcceptReexamination{});
    EXPECT_EQ(steps.give("reviewer.city", DecideReexamination{RemedyResult::changed, Content(""), {}}),
              "invalid_fields regulation_2022.35 text:required articles:required");
}

TEST(ReexaminationDecision, ThatOrdersARedoBeginsTheHandlingAnew) {
    Steps steps;
    steps.accepted().answered().served().did("clerk", reexamination_request).on("2026-09-20");
    steps.reexamined(RemedyResult::redo_ordered);
    // 60 days from 20 September end on Thursday 19 November.
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-20 2026-11-19");
    EXPECT_EQ(steps.state(), "accepted");
    EXPECT_EQ(steps.give("clerk", RequestFinalReview{Content("不同意。")}), "not_served regulation_2022.36");
    const int ordered_by = steps.matter().n;
    steps.proposed();
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{steps.matter().n}), "not_served regulation_2022.35");
    steps.did("reviewer.city", Serve{ordered_by, ServiceMethod::mail, steps.office.today});
    steps.answered().served();
    EXPECT_EQ(steps.state(), "reexamination_open");
    EXPECT_EQ(steps.give("clerk", reexamination_request), "done");
}

// Art. 28: who has a hand in the opinion does not hear the remedy against it.
TEST(ReexaminationDecision, IsNotMadeByWhoGaveTheOpinion) {
    const Officer both{officer("reviewer.city").id, "", Role::head, organ_id("housing")};
    Steps steps;
    steps.accepted().proposed();
    const Occasion occasion{both, steps.office.today, steps.office.today, steps.office.place()};
    auto issued = decide(steps.matter(), Command(IssueOpinion{steps.matter().n}), occasion);
    ASSERT_TRUE(issued);
    Act act{steps.matter().n + 1, steps.office.today, steps.office.now(), both.id, both.organ_id, {},
            issued->body};
    Matter matter = evolve(steps.matter(), act);
    matter.opinion->served_on = steps.office.today;
    RemedyStage stage;
    stage.organ = organ_id("city.review");
    stage.is_accepted = true;
    matter.reexamination = stage;
    const auto refused =
        decide(matter, Command(decide_as(RemedyResult::upheld)),
               {officer("reviewer.city"), steps.office.today, steps.office.today, steps.office.place()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(text_of(refused.error()), "handled_it_before regulation_2022.28");
}

TEST(Reexamination, UnderTheOldRegulationIsOpenForEveryMatter) {
    Steps steps("2022-04-01");
    steps.took_in().did("sorter", Screen{Kind::suggestion, Steps::category, {}}).referred();
    Answer answer = answer_to(1);
    answer.articles = {"regulation_2005.32"};
    steps.did("handler.housing", Accept{}).did("handler.housing", ProposeOpinion{{answer}});
    steps.did("head.housing", IssueOpinion{steps.matter().n}).served();
    EXPECT_EQ(steps.give("clerk", reexamination_request), "done");
    EXPECT_EQ(steps.give("clerk", reexamination_request), "remedy_already_requested regulation_2005.34");
}

class WithARequestInReexamination : public ::testing::Test {
protected:
    WithARequestInReexamination() {
        steps.accepted().answered().served().asked_reexamination();
        steps.took_in("clerk", plain_petition(), steps.id);
    }
    Steps steps;
};

TEST_F(WithARequestInReexamination, TheReviewerAloneEndsItsDutyToTell) {
    steps.did("handler.housing", Notify{Content("与此无关。")});
    EXPECT_EQ(steps.duties(),
              "decide_reexamination city.review K8 2026-09-01 2026-10-08; "
              "tell_petitioner city.review K3 2026-09-01 2026-09-16");
}

TEST_F(WithARequestInReexamination, ItIsNotLostWhenTheReexaminationIsDeclined) {
    steps.did("reviewer.city", DeclineReexamination{"remedy_out_of_time"});
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K3 2026-09-01 2026-09-16");
    steps.did("handler.housing", Notify{Content("新请求单独办理。")});
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}),
              "requests_are_unanswered regulation_2022.22");
    EXPECT_EQ(steps.give("head.housing", Conclude{"petitioner_gone"}),
              "requests_are_unanswered regulation_2022.22");
    steps.did("handler.housing", Separate{steps.petition(1)});
    EXPECT_EQ(steps.give("handler.housing", Close{"opinion_served"}), "done");
}

}  // namespace
}  // namespace minqiao
