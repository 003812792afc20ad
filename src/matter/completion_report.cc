#include "matter/completion_report.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

namespace {

Bar outside_mandate(const Matter& so_far, const Occasion& occasion) {
    return Refusal{RefusalCode::outside_mandate, article_for(so_far, occasion, "completion_report"), {}};
}

}  // namespace

Bar bar_of(For<ReportCompletion>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    // Whoever was asked reports, though another organ below may have done the work.
    for (const Duty& duty : so_far.duties) {
        if (duty.kind != DutyKind::report_result || !duty.is_open()) continue;
        return duty.holder == occasion.officer.organ_id ? Bar() : outside_mandate(so_far, occasion);
    }
    return Refusal{RefusalCode::no_report_is_due, article_for(so_far, occasion, "completion_report"), {}};
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
    return Decision{CompletionReport{command.text}};
}

void apply(Matter& so_far, const CompletionReport&, const Act& act) {
    for (const Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::report_result && duty.is_open() && duty.asked_by)
            so_far.report = Reported{duty.holder, *duty.asked_by, duty.clock, duty.start_on, duty.set_for};
    end_duties(so_far, act, {DutyKind::report_result});
}

}  // namespace minqiao
