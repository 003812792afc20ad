#include "matter/examination.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>
#include <utility>

namespace minqiao {

namespace {

// The report that this organ examines.
std::optional<std::size_t> waiting_report(OrganId examiner, const Matter& so_far,
                                          const Jurisdiction& jurisdiction) {
    for (std::size_t at = 0; at < so_far.reports.size(); ++at) {
        const Reported& report = so_far.reports[at];
        if (!report.is_agreed && acting_for(report.to, so_far, jurisdiction) == examiner) return at;
    }
    return std::nullopt;
}

}  // namespace

Bar bar_of(For<ExamineCompletion>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    if (so_far.is_concluded || so_far.is_archived)
        return Refusal{RefusalCode::matter_is_closed, article_for(so_far, occasion, "after_the_end"), {}};
    const std::string article = article_for(so_far, occasion, "completion_report");
    if (!has_waiting_report(so_far)) return Refusal{RefusalCode::no_report_to_examine, article, {}};
    if (!waiting_report(occasion.officer.organ_id, so_far, occasion.jurisdiction))
        return Refusal{RefusalCode::outside_mandate, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ExamineCompletion& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (command.reason) check_text(faults, "reason", command.reason->text(), reason_letters_max);
    if (command.result == ExaminationResult::returned && !command.reason)
        faults.push_back({"reason", "required", "what is returned needs a reason"});
    if (command.report_due_on && command.result != ExaminationResult::returned)
        faults.push_back({"report_due_on", "not_wanted", "is for what is returned"});
    else if (command.report_due_on && *command.report_due_on <= occasion.on)
        faults.push_back({"report_due_on", "too_early", "is not after the day it is returned on"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "completion_report")))
        return *std::move(refusal);
    const OrganId of =
        so_far.reports[*waiting_report(occasion.officer.organ_id, so_far, occasion.jurisdiction)].by;
    return Decision{Examination{command.result, command.reason, command.report_due_on, of}};
}

void apply(Matter& so_far, const Examination& examination, const Act& act) {
    // Older records do not say whose report it was: there was one.
    const auto found = std::ranges::find_if(so_far.reports, [&](const Reported& report) {
        return !report.is_agreed && (!examination.by_organ_id || report.by == *examination.by_organ_id);
    });
    if (found == so_far.reports.end()) return;
    if (examination.result == ExaminationResult::agreed) {
        found->is_agreed = true;
        return;
    }
    const Reported report = std::move(*found);
    so_far.reports.erase(found);
    so_far.is_closed = false;
    so_far.is_returned = true;
    Duty& again = open_duty(so_far, act, DutyKind::report_result, report.by, report.clock);
    again.start_on = report.asked_on;
    again.set_for = examination.report_due_on ? examination.report_due_on : report.set_for;
    again.asked_by = report.to;
}

}  // namespace minqiao
