// Final review (复核): the last remedy, once, against the reexamination (Art. 36).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/opinion.h"
#include "matter/refusal.h"

namespace minqiao {

struct RequestFinalReview {
    static constexpr std::string_view name = "request_final_review";
    static constexpr std::string_view rule = "final_review";
    Content reason;
    friend bool operator==(const RequestFinalReview&, const RequestFinalReview&) = default;
};
BOOST_DESCRIBE_STRUCT(RequestFinalReview, (), (reason))

struct FinalReviewRequest {
    static constexpr std::string_view name = "final_review_request";
    Content reason;
    OrganId to_organ_id;
    std::string clock;
    friend bool operator==(const FinalReviewRequest&, const FinalReviewRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(FinalReviewRequest, (), (reason, to_organ_id, clock))

struct AcceptFinalReview {
    static constexpr std::string_view name = "accept_final_review";
    static constexpr std::string_view rule = "final_review";
    friend bool operator==(const AcceptFinalReview&, const AcceptFinalReview&) = default;
};
BOOST_DESCRIBE_STRUCT(AcceptFinalReview, (), ())

struct FinalReviewAcceptance {
    static constexpr std::string_view name = "final_review_acceptance";
    friend bool operator==(const FinalReviewAcceptance&, const FinalReviewAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(FinalReviewAcceptance, (), ())

struct DeclineFinalReview {
    static constexpr std::string_view name = "decline_final_review";
    static constexpr std::string_view rule = "final_review";
    std::string ground;
    friend bool operator==(const DeclineFinalReview&, const DeclineFinalReview&) = default;
};
BOOST_DESCRIBE_STRUCT(DeclineFinalReview, (), (ground))

struct FinalReviewNonAcceptance {
    static constexpr std::string_view name = "final_review_non_acceptance";
    std::string ground;
    friend bool operator==(const FinalReviewNonAcceptance&, const FinalReviewNonAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(FinalReviewNonAcceptance, (), (ground))

struct DecideFinalReview {
    static constexpr std::string_view name = "decide_final_review";
    static constexpr std::string_view rule = "final_review";
    RemedyResult result = RemedyResult::upheld;
    Content text;
    std::vector<std::string> articles;
    std::optional<CivilDay> fact_on{};
    friend bool operator==(const DecideFinalReview&, const DecideFinalReview&) = default;
};
BOOST_DESCRIBE_STRUCT(DecideFinalReview, (), (result, text, articles, fact_on))

struct FinalReviewDecision {
    static constexpr std::string_view name = "final_review_decision";
    RemedyResult result = RemedyResult::upheld;
    Content text;
    std::vector<std::string> articles;
    std::optional<RemedyNotice> remedy;
    std::optional<CivilDay> fact_on{};
    friend bool operator==(const FinalReviewDecision&, const FinalReviewDecision&) = default;
};
BOOST_DESCRIBE_STRUCT(FinalReviewDecision, (), (result, text, articles, remedy, fact_on))

Bar bar_of(For<RequestFinalReview>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const RequestFinalReview& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const FinalReviewRequest& act_body, const Act& act);
Bar bar_of(For<AcceptFinalReview>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AcceptFinalReview& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const FinalReviewAcceptance& act_body, const Act& act);
Bar bar_of(For<DeclineFinalReview>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DeclineFinalReview& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const FinalReviewNonAcceptance& act_body, const Act& act);
Bar bar_of(For<DecideFinalReview>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DecideFinalReview& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const FinalReviewDecision& act_body, const Act& act);

}  // namespace minqiao
