#include "matter/leading.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<LeadIntoProcedure>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "leading");
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    if (!so_far.is_screened)
        return Refusal{RefusalCode::not_screened, article_for(so_far, occasion, "screening"), {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const LeadIntoProcedure& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (command.procedure == Procedure::petition)
        faults.push_back({"procedure", "bad_value", "the petition procedure is where the matter is already"});
    check_text(faults, "organ_name", command.organ_name, reason_letters_max);
    check_text(faults, "text", command.text.text(), text_letters_max);
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Branch* branch = regulation && so_far.branch ? regulation->branch(*so_far.branch) : nullptr;
    if (branch && branch->procedure != command.procedure)
        faults.push_back({"procedure", "not_of_the_branch", "is not where the branch of this matter leads"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "leading")))
        return *std::move(refusal);
    return Decision{Leading{command.procedure, command.organ_name, command.text}};
}

void apply(Matter& so_far, const Leading&, const Act& act) {
    so_far.is_led_away = true;
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
}

}  // namespace minqiao
