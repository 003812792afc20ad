#include "matter/closure.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

namespace minqiao {

namespace {

bool happened(Fits fits, const Matter& so_far, const Regulation& regulation) {
    switch (fits) {
        case Fits::any:
            return true;
        case Fits::answered:
            return so_far.opinion.has_value();
        case Fits::led_away:
            return so_far.is_led_away;
        case Fits::declined:
            // What the petition procedure must answer is not closed by telling the petitioner to go
            // elsewhere.
            return so_far.is_declined || !has_petition_remedy(so_far, regulation);
        case Fits::agreed:
            return so_far.is_settled;
        case Fits::suggestion:
            return so_far.kind == Kind::suggestion;
        case Fits::accusation:
            return so_far.is_accusation();
        case Fits::duty:
            break;
    }
    const Branch* branch = so_far.branch ? regulation.branch(*so_far.branch) : nullptr;
    return branch && branch->procedure == Procedure::duty;
}

}  // namespace

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
    const Regulation& regulation = *occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Ground* ground = regulation.ground(GroundFor::closure, command.ground);
    if (ground && !happened(ground->fits, so_far, regulation))
        faults.push_back({"ground", "does_not_fit", "is not what happened in this matter"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "closure")))
        return *std::move(refusal);
    return Decision{Closure{command.ground}};
}

void apply(Matter& so_far, const Closure&, const Act&) {
    so_far.is_closed = true;
}

}  // namespace minqiao
