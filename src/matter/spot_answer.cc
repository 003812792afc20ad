#include "matter/spot_answer.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

namespace minqiao {

namespace {

bool is_answered_in_writing(const Matter& so_far, const Occasion& occasion) {
    if (so_far.is_simplified) return false;
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const bool is_petition_procedure =
        so_far.kind == Kind::appeal && regulation && has_petition_remedy(so_far, *regulation);
    return so_far.is_accepted || is_petition_procedure;
}

}  // namespace

Bar bar_of(For<AnswerOnTheSpot>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    if (so_far.is_accusation())
        return Refusal{
            RefusalCode::kind_does_not_allow, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    const std::string article = article_for(so_far, occasion, "spot_answer");
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    if (is_answered_in_writing(so_far, occasion))
        return Refusal{RefusalCode::needs_an_opinion, article_for(so_far, occasion, "opinion"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const AnswerOnTheSpot& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "spot_answer")))
        return *std::move(refusal);
    SpotAnswer answer{command.text, {}};
    const auto heard_by = occasion.jurisdiction.organs.reviewing(occasion.officer.organ_id);
    // Quick is not final: what simplified handling answers keeps its remedies (Art. 35).
    if (heard_by && so_far.is_simplified)
        answer.remedy = notice_of_remedy("reexamination", *heard_by, so_far, occasion);
    return Decision{std::move(answer)};
}

void apply(Matter& so_far, const SpotAnswer&, const Act& act) {
    Answered answered;
    answered.act = act.n;
    answered.by = act.organ_id;
    answered.proposed_by = answered.issued_by = act.officer_id;
    answered.on = act.on;
    answered.served_on = act.on;
    so_far.opinion = answered;
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion});
}

}  // namespace minqiao
