#include "matter/closure.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Close>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "closure");
    const bool report_waits = std::ranges::any_of(so_far.duties, [](const Duty& duty) {
        return duty.kind == DutyKind::report_result && duty.is_open();
    });
    if (std::ranges::any_of(so_far.duties, [](const Duty& duty) {
            return duty.kind != DutyKind::report_result && duty.is_open();
        }))
        return Refusal{RefusalCode::duties_are_open, article, {}};
    if (!so_far.unanswered.empty())
        return Refusal{RefusalCode::requests_are_unanswered, article_for(so_far, occasion, "joining"), {}};
    if (has_unserved_answer(so_far)) return Refusal{RefusalCode::not_served, article, {}};
    // An accusation is answered by the rules of its own procedure (Art. 30).
    if (so_far.is_accepted && !so_far.opinion && !so_far.is_settled && !so_far.is_accusation())
        return Refusal{RefusalCode::opinion_not_issued, article, {}};
    if (report_waits) return Refusal{RefusalCode::report_is_outstanding, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Close& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_ground(faults, "ground", command.ground, GroundFor::closure, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "closure")))
        return *std::move(refusal);
    return Decision{Closure{command.ground}};
}

void apply(Matter& so_far, const Closure&, const Act&) {
    so_far.is_closed = true;
}

}  // namespace minqiao
