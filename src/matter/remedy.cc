#include "matter/remedy.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

namespace {

std::optional<RemedyStage>& stage_of(RemedyKind kind, Matter& matter) {
    return kind == RemedyKind::reexamination ? matter.reexamination : matter.final_review;
}

const std::optional<RemedyStage>& stage_of(RemedyKind kind, const Matter& matter) {
    return kind == RemedyKind::reexamination ? matter.reexamination : matter.final_review;
}

std::string article_of(RemedyKind kind, const Matter& so_far, const Occasion& occasion) {
    return article_for(so_far, occasion,
                       kind == RemedyKind::reexamination ? "reexamination" : "final_review");
}

DutyKind duty_of(RemedyKind kind) {
    return kind == RemedyKind::reexamination ? DutyKind::decide_reexamination : DutyKind::decide_final_review;
}

// The written decision also tells what is answered of requests that came during the reexamination.
void end_reviewing(RemedyKind kind, Matter& so_far, const Act& act) {
    const OrganId organ = stage_of(kind, so_far)->organ;
    for (Duty& duty : so_far.duties) {
        const bool is_told = duty.kind == DutyKind::tell_petitioner && duty.holder == organ;
        if (duty.is_open() && (duty.kind == duty_of(kind) || is_told)) end_duty(duty, act);
    }
}

// Only the organ that received the request acts in it, while it is pending.
Bar bar_of_reviewing(RemedyKind kind, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_of(kind, so_far, occasion);
    const auto& stage = stage_of(kind, so_far);
    if (!stage || !stage->is_pending()) return Refusal{RefusalCode::remedy_not_requested, article, {}};
    if (stage->organ != occasion.officer.organ_id) return Refusal{RefusalCode::outside_mandate, article, {}};
    return std::nullopt;
}

}  // namespace

Bar bar_of_request(RemedyKind kind, const Matter& so_far, const Occasion& occasion) {
    // Closing a matter takes no remedy away; only its conclusion does.
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    if (so_far.is_concluded || so_far.is_archived)
        return Refusal{RefusalCode::matter_is_closed, article_for(so_far, occasion, "after_the_end"), {}};
    const std::string article = article_of(kind, so_far, occasion);
    const auto& stage = stage_of(kind, so_far);
    const bool was_redone = stage && stage->result == RemedyResult::redo_ordered;
    if (stage && !was_redone && !stage->is_declined)
        return Refusal{RefusalCode::remedy_already_requested, article, {}};
    if (kind == RemedyKind::final_review && !(so_far.reexamination && so_far.reexamination->decision))
        return Refusal{RefusalCode::final_review_comes_after_reexamination, article, {}};
    const auto opening = opening_of(so_far, occasion.jurisdiction);
    if (!opening || opening->remedy != kind)
        return Refusal{
            has_unserved_answer(so_far) ? RefusalCode::not_served : RefusalCode::no_remedy, article, {}};
    if (occasion.on > last_day_of(*opening, so_far, occasion.jurisdiction).due_on)
        return Refusal{RefusalCode::remedy_too_late, article, {}};
    return std::nullopt;
}

Bar bar_of_admission(RemedyKind kind, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_reviewing(kind, so_far, occasion)) return bar;
    if (stage_of(kind, so_far)->is_accepted)
        return Refusal{RefusalCode::remedy_already_accepted, article_of(kind, so_far, occasion), {}};
    return std::nullopt;
}

Bar bar_of_decision(RemedyKind kind, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_reviewing(kind, so_far, occasion)) return bar;
    const std::string article = article_of(kind, so_far, occasion);
    if (!stage_of(kind, so_far)->is_accepted) return Refusal{RefusalCode::remedy_not_accepted, article, {}};
    // Who handled, issued or already reviewed it does not hear the remedy against it.
    const auto took_part = [&](const std::optional<Answered>& answer) {
        return answer &&
               (answer->proposed_by == occasion.officer.id || answer->issued_by == occasion.officer.id);
    };
    const bool reviewed =
        kind == RemedyKind::final_review && so_far.reexamination && took_part(so_far.reexamination->decision);
    if (took_part(so_far.opinion) || reviewed)
        return Refusal{RefusalCode::handled_it_before, article_for(so_far, occasion, "recusal"), {}};
    return std::nullopt;
}

Result<RemedyRequested, Refusal> decide_request(RemedyKind kind, const Content& reason, const Matter& so_far,
                                                const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", reason.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_of(kind, so_far, occasion)))
        return *std::move(refusal);
    const auto opening = opening_of(so_far, occasion.jurisdiction);
    ASSERT_THAT(opening, "a request passes its bar only while a remedy is open");
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const char* id = kind == RemedyKind::reexamination ? "reexamination" : "final_review";
    return RemedyRequested{opening->organ, regulation->remedy(id)->decision_clock};
}

void open_remedy(RemedyKind kind, Matter& so_far, OrganId organ, std::string clock, const Act& act) {
    RemedyStage stage;
    stage.organ = organ;
    stage.requested_on = act.on;
    stage.requested_by_act = act.n;
    stage_of(kind, so_far) = stage;
    so_far.is_closed = false;
    open_duty(so_far, act, duty_of(kind), organ, std::move(clock));
}

void admit_remedy(RemedyKind kind, Matter& so_far) {
    stage_of(kind, so_far)->is_accepted = true;
}

void decline_remedy(RemedyKind kind, Matter& so_far, const Act& act) {
    stage_of(kind, so_far)->is_declined = true;
    end_reviewing(kind, so_far, act);
    // What came to be answered by the decision has nobody to answer it now; whoever handled the matter tells
    // where it goes.
    if (!so_far.unanswered.empty())
        open_duty(so_far, act, DutyKind::tell_petitioner, so_far.with, "K3").told_of = so_far.unanswered;
}

void decide_remedy(RemedyKind kind, Matter& so_far, RemedyResult result, const Act& act) {
    RemedyStage& stage = *stage_of(kind, so_far);
    stage.result = result;
    so_far.unanswered.clear();
    Answered decision;
    decision.act = act.n;
    decision.by = act.organ_id;
    decision.proposed_by = act.officer_id;
    decision.issued_by = act.officer_id;
    decision.on = act.on;
    stage.decision = decision;
    so_far.hearing.reset();
    end_reviewing(kind, so_far, act);
    if (result != RemedyResult::redo_ordered) return;
    // The organ that handled it answers anew: the opinion falls, its period begins again.
    so_far.with = so_far.opinion->by;
    so_far.opinion.reset();
    so_far.proposals.clear();
    so_far.assistants.clear();
    so_far.is_extended = so_far.is_simplified = false;
    open_duty(so_far, act, DutyKind::issue_opinion, so_far.with, "K5");
}

}  // namespace minqiao
