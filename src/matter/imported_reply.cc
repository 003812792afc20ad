#include "matter/imported_reply.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<ImportReply>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    if (so_far.opinion)
        return Refusal{RefusalCode::opinion_already_issued, article_for(so_far, occasion, "opinion"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ImportReply& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "opinion")))
        return *std::move(refusal);
    return Decision{ImportedReply{command.text}};
}

void apply(Matter& so_far, const ImportedReply&, const Act& act) {
    end_all_duties(so_far, act);
    // The period that this reply kept or missed, from receipt on, stands among the ended duties.
    Duty& period = open_duty(so_far, act, DutyKind::issue_opinion, act.organ_id, "K5");
    period.start_on = so_far.received_on;
    end_duty(period, act);
    Answered answered;
    answered.act = act.n;
    answered.by = act.organ_id;
    answered.on = act.on;
    answered.served_on = act.on;
    answered.imported = true;
    so_far.opinion = answered;
}

}  // namespace minqiao
