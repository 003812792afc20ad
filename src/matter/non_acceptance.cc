#include "matter/non_acceptance.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<DeclineToAccept>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "non_acceptance");
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const DeclineToAccept& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_ground(faults, "ground", command.ground, GroundFor::non_acceptance, so_far, occasion);
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "non_acceptance")))
        return *std::move(refusal);
    return Decision{NonAcceptance{command.ground, command.reason}};
}

void apply(Matter& so_far, const NonAcceptance&, const Act& act) {
    so_far.is_declined = true;
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
}

}  // namespace minqiao
