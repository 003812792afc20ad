#include "matter/assistance.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "matter/succession.h"

#include <algorithm>

namespace minqiao {

namespace {

const Duty* part_owed_by(OrganId organ, const Matter& so_far) {
    for (const Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::assist && duty.is_open() && duty.holder == organ) return &duty;
    return nullptr;
}

}  // namespace

Bar bar_of(For<AskAssistance>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "assistance");
    if (!so_far.is_accepted) return Refusal{RefusalCode::not_accepted, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (so_far.is_settled) return Refusal{RefusalCode::settled_already, article, {}};
    // What several organs must answer is not simple (measure on simplified handling, Art. 5).
    if (so_far.is_simplified)
        return Refusal{
            RefusalCode::simplified_does_not_fit, article_for(so_far, occasion, "not_simplified"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const AskAssistance& command,
                                 const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    std::vector<FieldFault> faults;
    if (auto wrong = fault_of_target("organ_id", command.organ_id, place))
        faults.push_back(*std::move(wrong));
    else if (command.organ_id == occasion.officer.organ_id)
        faults.push_back({"organ_id", "same_organ", "the matter lies there already"});
    else if (part_owed_by(command.organ_id, so_far))
        faults.push_back({"organ_id", "duplicate", "owes a part already"});
    check_text(faults, "part", command.part.text(), reason_letters_max);
    if (command.due_on <= occasion.on)
        faults.push_back({"due_on", "too_early", "is not after the day it is asked on"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "assistance")))
        return *std::move(refusal);
    if (!may_receive(command.organ_id, so_far, place))
        return Refusal{
            RefusalCode::conflict_of_interest, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    return Decision{AssistanceRequest{command.organ_id, command.part, command.due_on}};
}

void apply(Matter& so_far, const AssistanceRequest& request, const Act& act) {
    Duty& duty = open_duty(so_far, act, DutyKind::assist, request.to_organ_id, "assistance");
    duty.set_for = request.due_on;
    duty.asked_by = act.organ_id;
    so_far.assistants.push_back({request.to_organ_id, act.n, {}});
}

Bar bar_of(For<Assist>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    if (part_owed_by(occasion.officer.organ_id, so_far)) return std::nullopt;
    return Refusal{RefusalCode::no_assistance_is_asked, article_for(so_far, occasion, "assistance"), {}};
}

Result<Decision, Refusal> decide(const Matter& so_far, const Assist& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "assistance")))
        return *std::move(refusal);
    return Decision{Assistance{part_owed_by(occasion.officer.organ_id, so_far)->opened_by, command.text}};
}

void apply(Matter& so_far, const Assistance& assistance, const Act& act) {
    for (Duty& duty : so_far.duties) {
        if (duty.kind != DutyKind::assist || !duty.is_open() || duty.opened_by != assistance.request)
            continue;
        end_duty(duty, act);
    }
    for (Assistant& assistant : so_far.assistants)
        if (assistant.asked_by_act == assistance.request) assistant.wrote = act.n;
}

}  // namespace minqiao
