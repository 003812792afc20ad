#include "matter/reopening.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"

#include <utility>

namespace minqiao {

namespace {

// Whoever was told of a result is told of the new one, by the day it is due itself; without a term, by the
// day that was set.
void ask_reports_again(Matter& so_far, const Act& act, const std::optional<std::string>& clock) {
    for (const Reported& report : std::exchange(so_far.reports, {})) {
        Duty& again =
            open_duty(so_far, act, DutyKind::report_result, report.by, clock.value_or(report.clock));
        again.asked_by = report.to;
        if (clock) continue;
        again.start_on = report.asked_on;
        again.set_for = report.set_for;
    }
}

}  // namespace

Bar bar_of(For<Reopen>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const std::string article = article_for(so_far, occasion, "reopening");
    // What was returned for redoing is answered anew before it is reported again.
    const bool has_result = so_far.opinion || so_far.is_led_away || so_far.is_declined || so_far.is_settled;
    if (!has_ended(so_far) && !(so_far.is_returned && has_result))
        return Refusal{RefusalCode::nothing_to_reopen, article, {}};
    if (!is_known_to(occasion.officer.organ_id, so_far))
        return Refusal{RefusalCode::outside_mandate, article, {}};
    const bool pending = (so_far.reexamination && so_far.reexamination->is_pending()) ||
                         (so_far.final_review && so_far.final_review->is_pending());
    if (pending) return Refusal{RefusalCode::remedy_is_pending, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Reopen& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (command.ground)
        check_ground(faults, "ground", *command.ground, GroundFor::reopening, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "reopening")))
        return *std::move(refusal);
    Reopening reopening{command.ground, {}, command.reason};
    if (so_far.is_accepted && has_clock(so_far, occasion, "K5")) reopening.clock = "K5";
    return Decision{std::move(reopening)};
}

void apply(Matter& so_far, const Reopening& reopening, const Act& act) {
    so_far.is_closed = so_far.is_concluded = so_far.is_archived = false;
    so_far.is_settled = so_far.is_returned = false;
    // Of a repeat that came after the end: it is answered with the rest. A report that was returned is owed
    // still.
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::assist});
    if (so_far.is_accepted) {
        answer_anew(so_far);
        if (reopening.clock) open_duty(so_far, act, DutyKind::issue_opinion, so_far.with, *reopening.clock);
        ask_reports_again(so_far, act, reopening.clock);
        return;
    }
    answer_anew(so_far);
    so_far.is_declined = so_far.is_led_away = false;
    const bool lies_at_the_office = so_far.with == so_far.office;
    if (lies_at_the_office)
        open_receiving_duty(so_far, act, so_far.custody.value_or(so_far.office), act.on,
                            so_far.received_by_petition_office);
    else
        open_duty(so_far, act, DutyKind::tell_petitioner, so_far.with, "K3");
    ask_reports_again(so_far, act, so_far.duties.back().clock);
}

}  // namespace minqiao
