#include "matter/settlement.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

namespace {

constexpr std::int64_t amount_yuan_max = 1'000'000'000'000;

Bar bar_of_agreeing(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    if (so_far.is_accusation())
        return Refusal{
            RefusalCode::kind_does_not_allow, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    const std::string article = article_for(so_far, occasion, "mediation");
    if (so_far.is_settled) return Refusal{RefusalCode::settled_already, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    return std::nullopt;
}

Bar refuse_terms(const Content& text, const std::optional<std::int64_t>& amount, const Matter& so_far,
                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", text.text(), text_letters_max);
    if (amount && (*amount < 0 || *amount > amount_yuan_max))
        faults.push_back({"amount_yuan", "out_of_range", "between 0 and " + std::to_string(amount_yuan_max)});
    return refuse_for(std::move(faults), article_for(so_far, occasion, "mediation"));
}

// An agreement leaves nothing to pass on, to tell or to answer.
void agree(Matter& so_far, const Act& act) {
    so_far.is_settled = true;
    end_duties(so_far, act,
               {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion, DutyKind::assist});
}

}  // namespace

Bar bar_of(For<Mediate>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_agreeing(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Mediate& command, const Occasion& occasion) {
    if (auto refusal = refuse_terms(command.text, command.amount_yuan, so_far, occasion))
        return *std::move(refusal);
    return Decision{Mediation{command.text, command.amount_yuan}};
}

void apply(Matter& so_far, const Mediation&, const Act& act) {
    agree(so_far, act);
}

Bar bar_of(For<Settle>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_agreeing(so_far, occasion)) return bar;
    if (!so_far.is_accepted)
        return Refusal{RefusalCode::not_accepted, article_for(so_far, occasion, "mediation"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Settle& command, const Occasion& occasion) {
    if (auto refusal = refuse_terms(command.text, command.amount_yuan, so_far, occasion))
        return *std::move(refusal);
    return Decision{Settlement{command.text, command.amount_yuan}};
}

void apply(Matter& so_far, const Settlement&, const Act& act) {
    agree(so_far, act);
}

}  // namespace minqiao
