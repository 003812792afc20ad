#include "matter/voiding.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"

namespace minqiao {

namespace {

// What an organ has taken up is answered, never voided.
Bar bar_of_any(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "voiding");
    if (!is_known_to(occasion.officer.organ_id, so_far))
        return Refusal{RefusalCode::outside_mandate, article, {}};
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (so_far.is_settled) return Refusal{RefusalCode::settled_already, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    return std::nullopt;
}

}  // namespace

Bar bar_of(For<ProposeVoiding>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_any(so_far, occasion)) return bar;
    if (so_far.voiding)
        return Refusal{RefusalCode::voiding_already_proposed, article_for(so_far, occasion, "voiding"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ProposeVoiding& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "voiding")))
        return *std::move(refusal);
    return Decision{VoidingProposal{command.reason}};
}

void apply(Matter& so_far, const VoidingProposal&, const Act& act) {
    so_far.voiding = PendingVoiding{act.n, act.officer_id};
}

Bar bar_of(For<ConfirmVoiding>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_any(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "voiding");
    // What an office took in does not vanish by the hands of those to whom it was sent.
    if (acting_for(so_far.office, so_far, occasion.jurisdiction) != occasion.officer.organ_id)
        return Refusal{RefusalCode::outside_mandate, article, {}};
    if (!so_far.voiding) return Refusal{RefusalCode::voiding_not_proposed, article, {}};
    if (so_far.voiding->by == occasion.officer.id)
        return Refusal{RefusalCode::proposer_may_not_confirm, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ConfirmVoiding&, const Occasion&) {
    return Decision{Voiding{so_far.voiding->act}};
}

void apply(Matter& so_far, const Voiding&, const Act& act) {
    so_far.is_voided = true;
    so_far.voiding.reset();
    end_all_duties(so_far, act);
    // Nobody's petition vanishes untold.
    open_duty(so_far, act, DutyKind::tell_petitioner, so_far.custody.value_or(so_far.office), "K3");
}

}  // namespace minqiao
