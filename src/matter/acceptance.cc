#include "matter/acceptance.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/simplified.h"

namespace minqiao {

Bar bar_of(For<Accept>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "acceptance");
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    if (!so_far.is_screened)
        return Refusal{RefusalCode::not_screened, article_for(so_far, occasion, "screening"), {}};
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Branch* branch = regulation && so_far.branch ? regulation->branch(*so_far.branch) : nullptr;
    // Art. 31(1) to (4): another procedure decides; the organ leads the petitioner there.
    const bool leads_elsewhere =
        branch && branch->procedure != Procedure::petition && branch->procedure != Procedure::duty;
    if (leads_elsewhere) return Refusal{RefusalCode::leads_elsewhere, branch->article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Accept& command, const Occasion& occasion) {
    Acceptance acceptance{command.procedure, {}};
    if (command.procedure == HandlingProcedure::simplified) {
        if (auto bar = bar_of_simplified(so_far, occasion, "K13")) return *std::move(bar);
        acceptance.clock = "K14";
    } else if (has_clock(so_far, occasion, "K5")) {
        acceptance.clock = "K5";
    }
    return Decision{std::move(acceptance)};
}

void apply(Matter& so_far, const Acceptance& acceptance, const Act& act) {
    so_far.is_accepted = true;
    so_far.is_simplified = acceptance.procedure == HandlingProcedure::simplified;
    // Acceptance tells the petitioner the way and the procedure (Art. 23).
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
    if (acceptance.clock) open_duty(so_far, act, DutyKind::issue_opinion, act.organ_id, *acceptance.clock);
}

}  // namespace minqiao
