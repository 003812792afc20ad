#include "matter/completion_report.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

namespace minqiao {

namespace {

bool owes_report(const Duty& duty, OrganId organ) {
    return duty.kind == DutyKind::report_result && duty.is_open() && duty.holder == organ;
}

}  // namespace

Bar bar_of(For<ReportCompletion>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    // Whoever was asked reports, though another organ below may have done the work, and reports to it.
    const OrganId organ = occasion.officer.organ_id;
    if (std::ranges::any_of(so_far.duties, [&](const Duty& duty) { return owes_report(duty, organ); }))
        return std::nullopt;
    const bool others_owe =
        std::ranges::any_of(so_far.duties, [](const Duty& duty) { return owes_report(duty, duty.holder); });
    return Refusal{others_owe ? RefusalCode::outside_mandate : RefusalCode::no_report_is_due,
                   article_for(so_far, occasion, "completion_report"),
                   {}};
}

Result<Decision, Refusal> decide(const Matter& so_far, const ReportCompletion& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "completion_report")))
        return *std::move(refusal);
    // The result is reported, not promised: there must be one.
    const bool has_result = so_far.opinion || so_far.is_led_away || so_far.is_declined || so_far.is_settled;
    if (!has_result)
        return Refusal{
            RefusalCode::opinion_not_issued, article_for(so_far, occasion, "completion_report"), {}};
    if (has_unserved_answer(so_far))
        return Refusal{RefusalCode::not_served, article_for(so_far, occasion, "service"), {}};
    return Decision{CompletionReport{command.text}};
}

void apply(Matter& so_far, const CompletionReport&, const Act& act) {
    so_far.is_returned = false;
    for (Duty& duty : so_far.duties) {
        if (!owes_report(duty, act.organ_id)) continue;
        if (duty.asked_by)
            so_far.reports.push_back({duty.holder, *duty.asked_by, duty.clock, duty.start_on, duty.set_for});
        end_duty(duty, act);
    }
}

}  // namespace minqiao
