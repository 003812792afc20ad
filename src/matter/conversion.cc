#include "matter/conversion.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<ConvertToOrdinary>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "simplified_handling");
    if (!so_far.is_accepted) return Refusal{RefusalCode::not_accepted, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (!so_far.is_simplified) return Refusal{RefusalCode::not_simplified, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const ConvertToOrdinary& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "simplified_handling")))
        return *std::move(refusal);
    Conversion conversion{command.reason, {}};
    if (has_clock(so_far, occasion, "K5")) conversion.clock = "K5";
    return Decision{std::move(conversion)};
}

void apply(Matter& so_far, const Conversion& conversion, const Act& act) {
    so_far.is_simplified = false;
    const auto quick = std::ranges::find_if(so_far.duties, [](const Duty& duty) {
        return duty.kind == DutyKind::issue_opinion && duty.is_open();
    });
    const CivilDay accepted_on = quick == so_far.duties.end() ? act.on : quick->start_on;
    end_duties(so_far, act, {DutyKind::issue_opinion});
    if (conversion.clock)
        open_duty(so_far, act, DutyKind::issue_opinion, so_far.with, *conversion.clock).start_on =
            accepted_on;
}

}  // namespace minqiao
