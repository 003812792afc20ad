#include "matter/objection.h"

#include "matter/decide.h"
#include "matter/naming.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "statute/due.h"

namespace minqiao {

namespace {

// The last day of the receiver's window, or nothing where the regulation sets none (2005).
std::optional<CivilDay> window_ends_on(const Matter& so_far, const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    const Regulation* regulation = place.statute.regulation(so_far.regulation);
    const Clock* clock = regulation ? regulation->clock("K4") : nullptr;
    if (!clock || !clock->days) return std::nullopt;
    const CivilDay passed_on = so_far.passings.back().on;
    const CountingRule rule = place.reckonings.now().window_counting_on(passed_on, place.statute.counting());
    return due_on({clock->starts_with, passed_on}, lawful_term_of(*clock), {}, place.calendar(), rule).due_on;
}

}  // namespace

Bar bar_of(For<Object>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "objection");
    if (so_far.passings.empty() || so_far.passings.back().to != so_far.with)
        return Refusal{RefusalCode::nothing_to_object_to, article, {}};
    if (so_far.objection) return Refusal{RefusalCode::objection_is_pending, article, {}};
    // What the sender checked and rejected is a dispute now, for the superior to decide (Art. 24).
    if (so_far.passings.back().is_objection_rejected)
        return Refusal{RefusalCode::objection_was_rejected, article, {}};
    if (so_far.is_jurisdiction_decided)
        return Refusal{
            RefusalCode::jurisdiction_is_decided, article_for(so_far, occasion, "jurisdiction"), {}};
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    const auto last_day = window_ends_on(so_far, occasion);
    if (last_day && occasion.on > *last_day) return Refusal{RefusalCode::objection_too_late, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Object& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "objection")))
        return *std::move(refusal);
    return Decision{Objection{command.reason}};
}

void apply(Matter& so_far, const Objection&, const Act& act) {
    so_far.objection = PendingObjection{act.organ_id, act.on, act.n};
    so_far.objectors.push_back(act.organ_id);
}

Bar bar_of(For<DecideObjection>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "objection");
    if (!so_far.objection) return Refusal{RefusalCode::no_objection_is_pending, article, {}};
    const OrganId decider = acting_for(so_far.passings.back().from, so_far, occasion.jurisdiction);
    if (decider != occasion.officer.organ_id) return Refusal{RefusalCode::outside_mandate, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const DecideObjection& command,
                                 const Occasion& occasion) {
    ObjectionDecision decision{command.result, {}};
    // Art. 30: an accusation does not go back to an organ that it has come to accuse.
    const OrganId sender = so_far.passings.back().from;
    const bool is_accused = sender != so_far.office && !may_receive(sender, so_far, occasion.jurisdiction);
    if (command.result == ObjectionResult::agreed && is_accused)
        decision.back_to_organ_id =
            sender_not_accused(so_far, so_far.complained_of, so_far.custody, occasion.jurisdiction);
    return Decision{decision};
}

void apply(Matter& so_far, const ObjectionDecision& decision, const Act& act) {
    so_far.objection.reset();
    if (decision.result == ObjectionResult::rejected) {
        so_far.passings.back().is_objection_rejected = true;
        return;
    }
    if (decision.back_to_organ_id) return take_back(so_far, decision.back_to_organ_id, act);
    // Agreed: the material goes back, and the sender must find the organ with power. The sender's
    // clock is the one it began with; time already used is not given again.
    const Passing back = so_far.passings.back();
    so_far.passings.pop_back();
    end_duties(so_far, act, {DutyKind::tell_petitioner});
    for (Duty& duty : so_far.duties) {
        if (!duty.is_open() || duty.kind != DutyKind::report_result || duty.opened_by != back.act) continue;
        end_duty(duty, act);
    }
    if (so_far.passings.empty()) {
        so_far.with = so_far.office;
        open_receiving_duty(so_far, act, so_far.custody.value_or(so_far.office), so_far.received_on,
                            so_far.received_by_petition_office);
    } else {
        so_far.with = back.from;
        open_duty(so_far, act, DutyKind::tell_petitioner, back.from, "K3").start_on =
            so_far.passings.back().on;
    }
}

}  // namespace minqiao
