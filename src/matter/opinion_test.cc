#include "matter/steps_test.h"

namespace minqiao {
namespace {

const ProposeOpinion proposal{{answer_to(1)}};

TEST(OpinionProposal, EndsNoDuty) {
    Steps steps;
    steps.accepted().proposed();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    EXPECT_EQ(steps.state(), "accepted");
}

// Art. 32: request by request, the fact, the result and its legal basis.
TEST(OpinionProposal, AnswersEveryRequestOfEveryPetition) {
    Steps steps;
    Petition petition = plain_petition();
    petition.requests = {Content("修好楼顶"), Content("公开维修资金")};
    steps.took_in("clerk", petition).took_in("clerk", plain_petition(), steps.id);
    steps.screened().referred().did("handler.housing", Accept{});
    EXPECT_EQ(steps.give("handler.housing", ProposeOpinion{{answer_to(1), answer_to(3)}}),
              "invalid_fields regulation_2022.32 answers:incomplete");
    EXPECT_EQ(steps.give("handler.housing", ProposeOpinion{{answer_to(1), answer_to(1), answer_to(4)}}),
              "invalid_fields regulation_2022.32 answers[1].request:duplicate answers[2].request:unknown "
              "answers:incomplete answers:incomplete");
    EXPECT_EQ(steps.give("handler.housing", ProposeOpinion{{answer_to(3), answer_to(1), answer_to(2)}}),
              "done");
}

TEST(OpinionProposal, GivesTheFactTheTextAndAnArticleInForce) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("handler.housing",
                         ProposeOpinion{{Answer{1, AnswerResult::no_support, Content(""), {}, Content("")}}}),
              "invalid_fields regulation_2022.32 answers[0].fact:required answers[0].text:required "
              "answers[0].articles:required");
    Answer answer = answer_to(1);
    answer.articles = {"regulation_2022.999"};
    EXPECT_EQ(steps.give("handler.housing", ProposeOpinion{{answer}}),
              "invalid_fields regulation_2022.32 answers[0].articles[0]:unknown");
}

TEST(OpinionProposal, FollowsAcceptance) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", proposal), "not_accepted regulation_2022.32");
}

TEST(Opinion, EndsTheSixtyDaysAndNamesTheRemedy) {
    Steps steps;
    steps.accepted().proposed().on("2026-10-12");
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{steps.matter().n}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "answered");
    const auto& opinion = std::get<Opinion>(steps.office.file(steps.id).acts.back().body);
    ASSERT_TRUE(opinion.remedy);
    EXPECT_EQ(*opinion.remedy,
              (RemedyNotice{"reexamination", organ_id("city.review"), 30, "regulation_2022.35"}));
}

TEST(Opinion, OfBranchFiveNamesNoRemedyOfThePetitionProcedure) {
    Steps steps;
    steps.took_in().screened(5).referred().did("handler.housing", Accept{}).answered();
    EXPECT_FALSE(std::get<Opinion>(steps.office.file(steps.id).acts.back().body).remedy);
    steps.served();
    EXPECT_EQ(steps.state(), "served");
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("不同意。")}), "no_remedy regulation_2022.35");
}

TEST(Opinion, IsIssuedByTheHead) {
    Steps steps;
    steps.accepted().proposed();
    EXPECT_EQ(steps.give("handler.housing.second", IssueOpinion{steps.matter().n}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("head.land", IssueOpinion{steps.matter().n}), "outside_mandate regulation_2022.23");
}

TEST(Opinion, IsIssuedByAnotherThanItsProposer) {
    Steps steps;
    steps.accepted().did("head.housing", proposal);
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{steps.matter().n}),
              "proposer_may_not_issue regulation_2022.32");
    // Also where a colleague's older proposal stands beside the head's own.
    Steps both;
    both.accepted().proposed().did("head.housing", proposal);
    EXPECT_EQ(both.give("head.housing", IssueOpinion{both.matter().n}),
              "proposer_may_not_issue regulation_2022.32");
}

TEST(Opinion, FollowsAProposalTheLatestOne) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{1}), "opinion_not_proposed regulation_2022.32");
    steps.proposed();
    const int first = steps.matter().n;
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{first + 1}),
              "invalid_fields regulation_2022.32 proposal:unknown");
    steps.proposed();
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{first}),
              "invalid_fields regulation_2022.32 proposal:superseded");
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{first + 1}), "done");
}

TEST(Opinion, AnswersRequestsThatCameAfterItsProposal) {
    Steps steps;
    steps.accepted().proposed();
    const int proposed = steps.matter().n;
    steps.took_in("clerk", plain_petition(), steps.id);
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{proposed}),
              "invalid_fields regulation_2022.32 proposal:incomplete");
}

TEST(Opinion, ComesOnce) {
    Steps steps;
    steps.accepted().answered();
    EXPECT_EQ(steps.give("handler.housing", proposal), "opinion_already_issued regulation_2022.32");
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{1}), "opinion_already_issued regulation_2022.32");
}

TEST(Opinion, UnderTheOldRegulationNamesItsOwnArticles) {
    Steps steps("2022-04-01");
    steps.took_in().screened(std::nullopt).referred().did("handler.housing", Accept{});
    Answer answer = answer_to(1);
    EXPECT_EQ(steps.give("handler.housing", ProposeOpinion{{answer}}),
              "invalid_fields regulation_2005.32 answers[0].articles[0]:not_in_force");
    answer.articles = {"regulation_2005.32"};
    steps.did("handler.housing", ProposeOpinion{{answer}})
        .did("head.housing", IssueOpinion{steps.matter().n});
    const auto& opinion = std::get<Opinion>(steps.office.file(steps.id).acts.back().body);
    EXPECT_EQ(opinion.remedy->article, "regulation_2005.34");
}

}  // namespace
}  // namespace minqiao
