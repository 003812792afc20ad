#include "matter/final_review.h"

#include "matter/citation.h"
#include "matter/decide.h"
#include "matter/remedy.h"
#include "matter/rules.h"

namespace minqiao {

namespace {
constexpr RemedyKind this_remedy = RemedyKind::final_review;
}

Bar bar_of(For<RequestFinalReview>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_request(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const RequestFinalReview& command,
                                 const Occasion& occasion) {
    auto requested = decide_request(this_remedy, command.reason, so_far, occasion);
    if (!requested) return std::move(requested).error();
    return Decision{FinalReviewRequest{command.reason, requested->organ, requested->clock}};
}

void apply(Matter& so_far, const FinalReviewRequest& request, const Act& act) {
    open_remedy(this_remedy, so_far, request.to_organ_id, request.clock, act);
}

Bar bar_of(For<AcceptFinalReview>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_admission(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter&, const AcceptFinalReview&, const Occasion&) {
    return Decision{FinalReviewAcceptance{}};
}

void apply(Matter& so_far, const FinalReviewAcceptance&, const Act&) {
    admit_remedy(this_remedy, so_far);
}

Bar bar_of(For<DeclineFinalReview>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_admission(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const DeclineFinalReview& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_ground(faults, "ground", command.ground, GroundFor::remedy_non_acceptance, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "final_review")))
        return *std::move(refusal);
    return Decision{FinalReviewNonAcceptance{command.ground}};
}

void apply(Matter& so_far, const FinalReviewNonAcceptance&, const Act& act) {
    decline_remedy(this_remedy, so_far, act);
}

Bar bar_of(For<DecideFinalReview>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_decision(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const DecideFinalReview& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    check_fact_day(faults, "fact_on", command.fact_on, occasion);
    check_articles(faults, "articles", command.articles, command.fact_on, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "final_review")))
        return *std::move(refusal);
    FinalReviewDecision decision{command.result, command.text, command.articles, {}, command.fact_on};
    // Art. 36: nothing follows the final review.
    return Decision{std::move(decision)};
}

void apply(Matter& so_far, const FinalReviewDecision& decision, const Act& act) {
    decide_remedy(this_remedy, so_far, decision.result, act);
}

}  // namespace minqiao
