#include "matter/assignment.h"

#include "matter/decide.h"
#include "matter/referral.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<Assign>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_passing_on(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Assign& command, const Occasion& occasion) {
    if (auto refusal = bar_of_receiver(command.to_organ_id, so_far, occasion)) return *std::move(refusal);
    if (command.report_due_on <= occasion.on)
        return refuse_field(article_for(so_far, occasion, "assignment"), "report_due_on", "too_early",
                            "is not after the day of the assignment");
    if (auto refusal = bar_of_extract(command.extract, so_far, occasion)) return *std::move(refusal);
    return Decision{Assignment{command.to_organ_id, command.report_due_on, command.extract}};
}

void apply(Matter& so_far, const Assignment& assignment, const Act& act) {
    so_far.is_meant_simplified = false;  // what a superior assigns is not simple (measure, Art. 5)
    pass_on(so_far, assignment.to_organ_id, true, "K3", act);
    Duty& duty = open_duty(so_far, act, DutyKind::report_result, assignment.to_organ_id, "K11");
    duty.set_for = assignment.report_due_on;
    duty.asked_by = act.organ_id;
}

}  // namespace minqiao
