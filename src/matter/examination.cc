#include "matter/examination.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<ExamineCompletion>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    if (so_far.is_concluded || so_far.is_archived)
        return Refusal{RefusalCode::matter_is_closed, article_for(so_far, occasion, "after_the_end"), {}};
    const std::string article = article_for(so_far, occasion, "completion_report");
    if (!so_far.report) return Refusal{RefusalCode::no_report_to_examine, article, {}};
    const OrganId examiner = acting_for(so_far.report->to, so_far, occasion.jurisdiction);
    if (examiner != occasion.officer.organ_id) return Refusal{RefusalCode::outside_mandate, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ExamineCompletion& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (command.reason) check_text(faults, "reason", command.reason->text(), reason_letters_max);
    if (command.result == ExaminationResult::returned && !command.reason)
        faults.push_back({"reason", "required", "what is returned needs a reason"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "completion_report")))
        return *std::move(refusal);
    return Decision{Examination{command.result, command.reason}};
}

void apply(Matter& so_far, const Examination& examination, const Act& act) {
    const Reported report = *so_far.report;
    so_far.report.reset();
    if (examination.result == ExaminationResult::agreed) return;
    so_far.is_closed = false;
    Duty& again = open_duty(so_far, act, DutyKind::report_result, report.by, report.clock);
    again.start_on = report.asked_on;
    again.set_for = report.set_for;
    again.asked_by = report.to;
}

}  // namespace minqiao
