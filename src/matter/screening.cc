#include "matter/screening.h"

#include "matter/decide.h"
#include "matter/naming.h"
#include "matter/rules.h"
#include "matter/simplified.h"

#include <algorithm>
#include <tuple>

namespace minqiao {

namespace {

auto find_passing_on(auto& matter) {
    return std::ranges::find_if(matter.duties, [](const Duty& duty) {
        return duty.is_open() && duty.told_of.empty() &&
               (duty.kind == DutyKind::pass_on || duty.kind == DutyKind::tell_petitioner);
    });
}

// The clock that this screening puts in the place of the one that runs for passing the matter on.
std::optional<std::string> clock_of(const Matter& so_far, bool is_meant_simplified) {
    if (is_meant_simplified == so_far.is_meant_simplified) return std::nullopt;
    const auto duty = find_passing_on(so_far);
    if (duty == so_far.duties.end()) return std::nullopt;
    if (is_meant_simplified) return "K15";
    if (duty->clock != "K15") return std::nullopt;
    return so_far.passings.empty() ? "K1" : "K3";
}

Bar bar_of_meant_simplified(const Matter& so_far, const Screen& command, const Occasion& occasion) {
    if (simplified_clock_of(acting_organ(so_far, occasion.jurisdiction), occasion.jurisdiction) != "K15")
        return refuse_field(article_for(so_far, occasion, "simplified_handling"), "procedure", "not_allowed",
                            "whoever takes the matter up chooses with the acceptance");
    Matter screened = so_far;
    screened.kind = command.kind;
    screened.branch = command.branch;
    return bar_of_simplified(screened, occasion, "K15");
}

}  // namespace

Bar bar_of(For<Screen>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    if (so_far.is_accepted || so_far.is_led_away || so_far.is_declined)
        return Refusal{RefusalCode::screening_is_fixed, article_for(so_far, occasion, "acceptance"), {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Screen& command, const Occasion& occasion) {
    // Art. 30: the seal of an accusation is lifted by the discipline body that keeps it, and nobody else.
    const bool lifts_seal = so_far.is_accusation() && command.kind != Kind::accusation;
    if (lifts_seal && so_far.custody && so_far.custody != occasion.officer.organ_id)
        return Refusal{
            RefusalCode::outside_mandate, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    const Jurisdiction& place = occasion.jurisdiction;
    const Regulation* regulation = place.statute.regulation(so_far.regulation);
    ASSERT_THAT(regulation, "a matter keeps a regulation that the statutes still hold");
    std::vector<FieldFault> faults;
    check_category(faults, "category", command.category, occasion);
    // Art. 31 divides appeals only, and only the regulation of 2022 knows its branches.
    const bool needs_branch = command.kind == Kind::appeal && !regulation->branches.empty();
    if (needs_branch && !command.branch)
        faults.push_back({"branch", "required", "an appeal goes by one of the branches"});
    if (!needs_branch && command.branch)
        faults.push_back(
            {"branch", "not_allowed", "only an appeal has a branch, and only where the regulation has them"});
    if (needs_branch && command.branch && !regulation->branch(*command.branch))
        faults.push_back({"branch", "unknown", "is no branch"});
    if (auto refusal = refuse_for(std::move(faults), regulation->article_for("branches")))
        return *std::move(refusal);

    const auto consequence = consequence_of_naming({}, command.kind, so_far, place);
    if (is_without_keeper(consequence, {}, command.kind, so_far, place))
        return *refuse_for({fault_without_keeper("kind")},
                           article_for(so_far, occasion, "accusation_is_sealed"));
    Screening screening{command.kind, command.category, command.branch};
    const bool is_meant_simplified = command.procedure == HandlingProcedure::simplified;
    if (is_meant_simplified) {
        if (auto bar = bar_of_meant_simplified(so_far, command, occasion)) return *std::move(bar);
        screening.procedure = command.procedure;
    }
    screening.clock = clock_of(so_far, is_meant_simplified);
    write_down(consequence, screening);
    return Decision{std::move(screening)};
}

void apply(Matter& so_far, const Screening& screening, const Act& act) {
    so_far.kind = screening.kind;
    so_far.category = screening.category;
    so_far.branch = screening.branch;
    so_far.is_meant_simplified = screening.procedure == HandlingProcedure::simplified;
    if (const auto duty = find_passing_on(so_far); screening.clock && duty != so_far.duties.end()) {
        const auto [kind, holder, start_on] = std::tuple(duty->kind, duty->holder, duty->start_on);
        end_duty(*duty, act);
        // The days that have gone by since it came are not given again.
        open_duty(so_far, act, kind, holder, *screening.clock).start_on = start_on;
    }
    apply_consequence(so_far, screening, act);
    so_far.is_screened = true;
}

}  // namespace minqiao
