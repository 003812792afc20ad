#include "matter/opinion.h"

#include "matter/citation.h"
#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

#include "matter/state.h"

namespace minqiao {

namespace {

Bar bar_of_answering(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "opinion");
    if (!so_far.is_accepted) return Refusal{RefusalCode::not_accepted, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (so_far.is_settled) return Refusal{RefusalCode::settled_already, article, {}};
    return std::nullopt;
}

void check_answer(std::vector<FieldFault>& faults, const std::string& path, const Answer& answer,
                  const Matter& so_far, const Occasion& occasion) {
    check_text(faults, path + ".fact", answer.fact.text(), text_letters_max);
    check_text(faults, path + ".text", answer.text.text(), text_letters_max);
    check_fact_day(faults, path + ".fact_on", answer.fact_on, occasion);
    check_articles(faults, path + ".articles", answer.articles, answer.fact_on, so_far, occasion);
}

}  // namespace

std::optional<RemedyNotice> notice_of_remedy(std::string_view remedy, OrganId heard_by, const Matter& so_far,
                                             const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Remedy* found = regulation ? regulation->remedy(remedy) : nullptr;
    const Clock* window = found ? regulation->clock(found->window_clock) : nullptr;
    if (!window) return std::nullopt;
    return RemedyNotice{std::string(remedy), heard_by, window->days.value_or(0), found->article};
}

std::optional<RemedyNotice> remedy_of_opinion(const Matter& so_far, const Occasion& occasion) {
    const auto heard_by = occasion.jurisdiction.organs.reviewing(occasion.officer.organ_id);
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    if (!heard_by || !regulation || !has_petition_remedy(so_far, *regulation)) return std::nullopt;
    return notice_of_remedy("reexamination", *heard_by, so_far, occasion);
}

std::optional<OrganId> organ_owing_opinion(const Matter& so_far, const Jurisdiction& jurisdiction) {
    if (so_far.joined_into || has_ended(so_far)) return std::nullopt;
    if (!so_far.is_accepted || so_far.opinion || so_far.is_settled) return std::nullopt;
    return acting_organ(so_far, jurisdiction);
}

Bar bar_of(For<ProposeOpinion>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_answering(so_far, occasion);
}

// Art. 32: request by request, the result, the fact and its legal basis.
Result<Decision, Refusal> decide(const Matter& so_far, const ProposeOpinion& command,
                                 const Occasion& occasion) {
    const int requests = so_far.requests();
    std::vector<int> times_answered(std::size_t(requests) + 1, 0);
    std::vector<FieldFault> faults;
    for (std::size_t at = 0; at < command.answers.size(); ++at) {
        const Answer& answer = command.answers[at];
        const std::string path = "answers[" + std::to_string(at) + "]";
        if (answer.request < 1 || answer.request > requests)
            faults.push_back(
                {path + ".request", "unknown", "the matter has " + std::to_string(requests) + " requests"});
        else if (++times_answered[std::size_t(answer.request)] > 1)
            faults.push_back({path + ".request", "duplicate", "is answered twice"});
        check_answer(faults, path, answer, so_far, occasion);
    }
    for (int request = 1; request <= requests; ++request)
        if (times_answered[std::size_t(request)] == 0)
            faults.push_back(
                {"answers", "incomplete", "request " + std::to_string(request) + " has no answer"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "opinion")))
        return *std::move(refusal);
    const bool denies = std::ranges::any_of(
        command.answers, [](const Answer& answer) { return answer.result == AnswerResult::no_support; });
    if (so_far.is_simplified && denies)
        return Refusal{
            RefusalCode::simplified_does_not_fit, article_for(so_far, occasion, "not_simplified"), {}};
    return Decision{OpinionProposal{command.answers}};
}

void apply(Matter& so_far, const OpinionProposal&, const Act& act) {
    so_far.proposals.push_back({act.n, act.officer_id, so_far.requests()});
}

Bar bar_of(For<IssueOpinion>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_answering(so_far, occasion)) return bar;
    // A decision that ordered the redoing reaches the petitioner before what it ordered.
    if (has_unserved_answer(so_far))
        return Refusal{RefusalCode::not_served, article_for(so_far, occasion, "service"), {}};
    if (so_far.proposals.empty())
        return Refusal{RefusalCode::opinion_not_proposed, article_for(so_far, occasion, "opinion"), {}};
    // Four eyes: where this officer wrote every proposal, another one issues.
    const bool wrote_all = std::ranges::all_of(
        so_far.proposals, [&](const Proposal& proposal) { return proposal.by == occasion.officer.id; });
    if (wrote_all)
        return Refusal{RefusalCode::proposer_may_not_issue, article_for(so_far, occasion, "opinion"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const IssueOpinion& command,
                                 const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "opinion");
    const auto found = std::ranges::find(so_far.proposals, command.proposal, &Proposal::act);
    if (found == so_far.proposals.end())
        return refuse_field(article, "proposal", "unknown", "is no proposal here");
    if (found->by == occasion.officer.id) return Refusal{RefusalCode::proposer_may_not_issue, article, {}};
    // Requests that came after the proposal was written must be answered too.
    if (std::ranges::max(so_far.proposals, {}, &Proposal::act).act != found->act)
        return refuse_field(article, "proposal", "superseded", "a later proposal stands");
    if (found->requests != so_far.requests())
        return refuse_field(article, "proposal", "incomplete", "a request was added after it was written");
    Opinion opinion{command.proposal, {}, {}};
    for (const Assistant& assistant : so_far.assistants)
        if (assistant.wrote) opinion.parts.push_back({assistant.organ, *assistant.wrote});
    opinion.remedy = remedy_of_opinion(so_far, occasion);
    return Decision{std::move(opinion)};
}

void apply(Matter& so_far, const Opinion& opinion, const Act& act) {
    Answered answered;
    answered.act = act.n;
    answered.by = act.organ_id;
    answered.issued_by = act.officer_id;
    for (const Proposal& proposal : so_far.proposals)
        if (proposal.act == opinion.proposal) answered.proposed_by = proposal.by;
    answered.on = act.on;
    so_far.opinion = answered;
    so_far.extension_request.reset();
    so_far.hearing.reset();
    // A reexamination that ordered this opinion anew is spent; the new opinion has its own remedies.
    so_far.reexamination.reset();
    so_far.final_review.reset();
    end_duties(so_far, act, {DutyKind::issue_opinion, DutyKind::assist});
}

}  // namespace minqiao
