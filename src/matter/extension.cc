#include "matter/extension.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

namespace minqiao {

namespace {

const Duty* open_opinion_duty(const Matter& so_far) {
    for (const Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::issue_opinion && duty.clock == "K5" && duty.is_open()) return &duty;
    return nullptr;
}

// Common to asking and granting: there is a period of Art. 34 that runs here and was not extended yet.
Bar bar_of_extending(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "extension");
    if (!so_far.is_accepted) return Refusal{RefusalCode::not_accepted, article, {}};
    if (!open_opinion_duty(so_far) || !has_clock(so_far, occasion, "K6"))
        return Refusal{RefusalCode::no_period_to_extend, article, {}};
    if (so_far.is_extended) return Refusal{RefusalCode::extended_already, article, {}};
    // What has run out cannot be made longer.
    if (occasion.on > lawful_due_of(*open_opinion_duty(so_far), so_far, occasion.jurisdiction).due_on)
        return Refusal{RefusalCode::period_has_ended, article, {}};
    return std::nullopt;
}

Bar refuse_days(int days, const Content& reason, const Matter& so_far, const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Clock* clock = regulation ? regulation->clock("K6") : nullptr;
    // From the day on which the period that is extended began.
    const Duty* period = open_opinion_duty(so_far);
    const CivilDay begins_on = period ? period->start_on : occasion.on;
    const int days_max = clock ? occasion.jurisdiction.reckonings.now().term_of(*clock, begins_on).days : 0;
    std::vector<FieldFault> faults;
    if (days < 1 || days > days_max)
        faults.push_back({"days", "out_of_range", "between 1 and " + std::to_string(days_max)});
    check_text(faults, "reason", reason.text(), reason_letters_max);
    return refuse_for(std::move(faults), clock ? clock->article : "");
}

}  // namespace

Bar bar_of(For<RequestExtension>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_extending(so_far, occasion)) return bar;
    if (so_far.extension_request)
        return Refusal{
            RefusalCode::extension_already_requested, article_for(so_far, occasion, "extension"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const RequestExtension& command,
                                 const Occasion& occasion) {
    if (auto refusal = refuse_days(command.days, command.reason, so_far, occasion))
        return *std::move(refusal);
    return Decision{ExtensionRequest{command.days, command.reason}};
}

void apply(Matter& so_far, const ExtensionRequest& request, const Act& act) {
    so_far.extension_request = PendingExtension{request.days, act.officer_id};
}

Bar bar_of(For<Extend>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_extending(so_far, occasion)) return bar;
    if (!so_far.extension_request)
        return Refusal{RefusalCode::extension_not_requested, article_for(so_far, occasion, "extension"), {}};
    // Four eyes, as for the opinion.
    if (so_far.extension_request->by == occasion.officer.id)
        return Refusal{RefusalCode::proposer_may_not_extend, article_for(so_far, occasion, "extension"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Extend& command, const Occasion& occasion) {
    if (auto refusal = refuse_days(command.days, command.reason, so_far, occasion))
        return *std::move(refusal);
    return Decision{Extension{command.days, command.reason}};
}

void apply(Matter& so_far, const Extension& extension, const Act& act) {
    so_far.extension_request.reset();
    so_far.is_extended = true;
    for (Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::issue_opinion && duty.is_open())
            duty.added.push_back({extension.days, act.on, act.n});
}

}  // namespace minqiao
