#include "situation.h"

namespace minqiao::year {

namespace {

ProposeOpinion proposal(Situation& at) {
    ProposeOpinion proposed;
    for (std::size_t request = 1; request <= at.page.matter.requests.size(); ++request) {
        Answer answer;
        answer.request = int(request);
        answer.result = at.happens(60) ? AnswerResult::support : AnswerResult::explanation;
        answer.fact = Content("经核查，反映的情况基本属实。");
        answer.articles = {at.page.matter.regulation + ".32"};
        answer.text = Content("已责成有关单位限期整改。");
        proposed.answers.push_back(std::move(answer));
    }
    return proposed;
}

// True when requests were added, or nobody has written anything, since it was last answered.
bool needs_proposal(const Situation& at) {
    const int written = at.last_n<OpinionProposal>();
    const auto* last = at.last<OpinionProposal>();
    const int begun = std::max({at.last_n<Acceptance>(), at.last_n<Reopening>(),
                                at.last_n<ReexaminationDecision>(), at.last_n<FinalReviewDecision>()});
    return written < begun || !last || last->answers.size() != at.page.matter.requests.size();
}

// The last written answer of the officer's own organ that nobody has handed over.
std::optional<int> unserved(const Situation& at) {
    for (auto act = at.page.acts.rbegin(); act != at.page.acts.rend(); ++act) {
        if (const auto* service = std::get_if<Service>(&act->body); service && service->persons.empty())
            return std::nullopt;
        const bool is_answer = std::holds_alternative<Opinion>(act->body) ||
                               std::holds_alternative<ReexaminationDecision>(act->body) ||
                               std::holds_alternative<FinalReviewDecision>(act->body);
        if (is_answer) return act->n;
    }
    return std::nullopt;
}

// What happened, as a ground for closing.
std::string_view closing_ground(const Situation& at) {
    const MatterHead& matter = at.page.matter;
    if (at.has<Settlement>() || at.has<Mediation>()) return at.has<Settlement>() ? "settled" : "mediated";
    if (at.is_accusation()) return "accusation_taken_over";
    if (at.has<Opinion>()) return "opinion_served";
    if (matter.kind == Kind::suggestion) return "suggestion_answered";
    if (at.has<SpotAnswer>()) return "opinion_served";
    if (at.has<Leading>()) return "led_into_procedure";
    if (at.has<NonAcceptance>() || at.has<Guidance>()) return "told_where_to_turn";
    return matter.branch == 5 ? "duty_performed" : "told_where_to_turn";
}

std::string_view kind_of_conclusion(const Situation& at) {
    if (at.has<FinalReviewDecision>()) return "three_levels_done";
    if (at.has<Mediation>() || at.has<Settlement>()) return "agreement_performed";
    if (at.has<Leading>()) return "lawfully_ended_litigation";
    return at.has<NonAcceptance>() ? "checked_and_confirmed" : "no_remedy_in_time";
}

Choice choose_ending(Situation& at) {
    const Conclude conclusion{std::string(kind_of_conclusion(at))};
    if (at.may("conclude") && !at.is(State::closed) && at.happens(45)) return conclusion;
    if (at.may("conclude") && at.happens(20)) return conclusion;
    if (at.may("close") && at.happens(70)) return Close{std::string(closing_ground(at))};
    // A repeat of what has ended waits for somebody to take it up.
    if (at.may("reopen") && at.happens(at.page.duties.empty() ? 4 : 40))
        return Reopen{Content("有新的事实。"), "new_facts"};
    if (at.may("archive") && at.happens(80)) return Archive{"2025-" + std::to_string(at.chance.below(900))};
    return std::nullopt;
}

Choice choose_reporting(Situation& at) {
    if (at.may("examine_completion")) {
        if (at.happens(75)) return ExamineCompletion{ExaminationResult::agreed, {}};
        return ExamineCompletion{ExaminationResult::returned, Content("请补充落实情况。")};
    }
    const bool has_result = at.has<Opinion>() || at.has<Leading>() || at.has<NonAcceptance>() ||
                            at.has<Settlement>() || at.has<Mediation>() || at.has<SpotAnswer>();
    if (at.may("report_completion") && has_result && at.happens(70))
        return ReportCompletion{Content("办理结果报告如上。")};
    return std::nullopt;
}

}  // namespace

Choice choose_answering(Situation& at) {
    const auto act = at.may("serve") ? unserved(at) : std::nullopt;
    if (act && at.happens(90)) return Serve{*act, ServiceMethod::mail, at.today};
    if (auto choice = choose_reporting(at)) return choice;
    if (at.may("issue_opinion") && !needs_proposal(at) && at.happens(90))
        return IssueOpinion{at.last_n<OpinionProposal>()};
    if (at.may("propose_opinion") && needs_proposal(at) && !at.page.matter.requests.empty() && at.happens(55))
        return proposal(at);
    return choose_ending(at);
}

}  // namespace minqiao::year
