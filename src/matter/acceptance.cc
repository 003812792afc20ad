#include "matter/acceptance.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

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

namespace {

// Measure on simplified handling, Arts. 4 and 5: first petitions that are plain; not what other
// procedures decide, what a superior assigned, what a group or a joint letter brings, nor what is grave.
bool fits_simplified(const Matter& so_far, const Regulation& regulation) {
    const bool is_plain_kind = so_far.kind == Kind::suggestion || has_petition_remedy(so_far, regulation);
    const bool is_first = so_far.petitions.size() == 1;
    const bool was_assigned = std::ranges::any_of(so_far.passings, &Passing::is_assignment) ||
                              std::ranges::any_of(so_far.petitions, [](const PetitionBrief& petition) {
                                  return petition.from_above == FromAboveKind::assignment;
                              });
    const bool is_of_many = std::ranges::any_of(so_far.petitions, [&](const PetitionBrief& petition) {
        return petition.headcount > regulation.representatives_max || petition.is_joint_letter;
    });
    const bool is_grave = !so_far.reported_to.empty();
    return is_plain_kind && is_first && !was_assigned && !is_of_many && !is_grave;
}

Bar bar_of_simplified(const Matter& so_far, const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    const Regulation& regulation = *place.statute.regulation(so_far.regulation);
    const Clock* window = regulation.clock("K13");
    if (!window || !has_clock(so_far, occasion, "K14"))
        return refuse_field(article_for(so_far, occasion, "acceptance"), "procedure", "not_available",
                            "the regulation of this matter knows no simplified handling");
    if (!fits_simplified(so_far, regulation))
        return Refusal{
            RefusalCode::simplified_does_not_fit, article_for(so_far, occasion, "not_simplified"), {}};
    const CivilDay came_on = so_far.passings.empty() ? so_far.received_on : so_far.passings.back().on;
    const CountingRule rule = place.reckonings.now().counting_on(came_on, place.statute.counting());
    const Due last =
        due_on({window->starts_with, came_on}, lawful_term_of(*window), {}, place.calendar(), rule);
    if (occasion.on > last.due_on) return Refusal{RefusalCode::simplified_too_late, window->article, {}};
    return std::nullopt;
}

}  // namespace

Result<Decision, Refusal> decide(const Matter& so_far, const Accept& command, const Occasion& occasion) {
    Acceptance acceptance{command.procedure, {}};
    if (command.procedure == HandlingProcedure::simplified) {
        if (auto bar = bar_of_simplified(so_far, occasion)) return *std::move(bar);
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
