#include "matter/no_further_acceptance.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<DeclineFurther>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const bool at_the_office = so_far.office == occasion.officer.organ_id;
    if (!at_the_office) {
        if (auto bar = bar_unless_ours(so_far, occasion)) return bar;
    }
    // Art. 36: only what has been through the final review, or was not taken to it in time, has ended.
    const bool has_ended = so_far.is_concluded || (so_far.final_review && so_far.final_review->decision);
    if (!has_ended)
        return Refusal{RefusalCode::final_review_not_finished,
                       article_for(so_far, occasion, "no_further_acceptance"),
                       {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const DeclineFurther& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_ground(faults, "ground", command.ground, GroundFor::no_further_acceptance, so_far, occasion);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "no_further_acceptance")))
        return *std::move(refusal);
    return Decision{NoFurtherAcceptance{command.ground}};
}

void apply(Matter& so_far, const NoFurtherAcceptance&, const Act& act) {
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
}

}  // namespace minqiao
