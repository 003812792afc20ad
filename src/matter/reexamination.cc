#include "matter/reexamination.h"

#include "matter/citation.h"
#include "matter/decide.h"
#include "matter/remedy.h"
#include "matter/rules.h"

namespace minqiao {

namespace {
constexpr RemedyKind this_remedy = RemedyKind::reexamination;
}

Bar bar_of(For<RequestReexamination>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_request(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const RequestReexamination& command,
                                 const Occasion& occasion) {
    auto requested = decide_request(this_remedy, command.reason, so_far, occasion);
    if (!requested) return std::move(requested).error();
    return Decision{ReexaminationRequest{command.reason, requested->organ, requested->clock}};
}

void apply(Matter& so_far, const ReexaminationRequest& request, const Act& act) {
    open_remedy(this_remedy, so_far, request.to_organ_id, request.clock, act);
}

Bar bar_of(For<AcceptReexamination>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_admission(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter&, const AcceptReexamination&, const Occasion&) {
    return Decision{ReexaminationAcceptance{}};
}

void apply(Matter& so_far, const ReexaminationAcceptance&, const Act&) {
    admit_remedy(this_remedy, so_far);
}

Bar bar_of(For<DeclineReexamination>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_admission(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const DeclineReexamination& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_ground(faults, "ground", command.ground, GroundFor::remedy_non_acceptance, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "reexamination")))
        return *std::move(refusal);
    return Decision{ReexaminationNonAcceptance{command.ground}};
}

void apply(Matter& so_far, const ReexaminationNonAcceptance&, const Act& act) {
    decline_remedy(this_remedy, so_far, act);
}

Bar bar_of(For<DecideReexamination>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_decision(this_remedy, so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const DecideReexamination& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    check_fact_day(faults, "fact_on", command.fact_on, occasion);
    check_articles(faults, "articles", command.articles, command.fact_on, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "reexamination")))
        return *std::move(refusal);
    ReexaminationDecision decision{command.result, command.text, command.articles, {}, command.fact_on};
    // A redo has no remedy of its own: the new opinion will have one.
    const auto heard_by = occasion.jurisdiction.organs.reviewing(occasion.officer.organ_id);
    if (heard_by && command.result != RemedyResult::redo_ordered)
        decision.remedy = notice_of_remedy("final_review", *heard_by, so_far, occasion);
    return Decision{std::move(decision)};
}

void apply(Matter& so_far, const ReexaminationDecision& decision, const Act& act) {
    decide_remedy(this_remedy, so_far, decision.result, act);
}

}  // namespace minqiao
