#include "matter/simplified.h"

#include <algorithm>

#include "matter/rules.h"
#include "matter/state.h"

namespace minqiao {

bool fits_simplified(const Matter& so_far, const Regulation& regulation) {
    const bool is_plain_kind = so_far.kind == Kind::suggestion || has_petition_remedy(so_far, regulation);
    const bool is_first = so_far.petitions.size() == 1;
    const bool was_assigned = std::ranges::any_of(so_far.passings, &Passing::is_assignment) ||
                              std::ranges::any_of(so_far.petitions, [](const PetitionBrief& petition) {
                                  return petition.from_above == FromAboveKind::assignment;
                              });
    const bool is_of_many = std::ranges::any_of(so_far.petitions, [&](const PetitionBrief& petition) {
        return petition.headcount > regulation.representatives_max || petition.is_joint_letter;
    });
    const bool is_grave = !so_far.reported_to.empty();
    return is_plain_kind && is_first && !was_assigned && !is_of_many && !is_grave;
}

Bar bar_of_simplified(const Matter& so_far, const Occasion& occasion, std::string_view window) {
    const Jurisdiction& place = occasion.jurisdiction;
    const Regulation& regulation = *place.statute.regulation(so_far.regulation);
    const Clock* clock = regulation.clock(window);
    if (!clock || !has_clock(so_far, occasion, "K14"))
        return refuse_field(article_for(so_far, occasion, "acceptance"), "procedure", "not_available",
                            "the regulation of this matter knows no simplified handling");
    if (!fits_simplified(so_far, regulation))
        return Refusal{
            RefusalCode::simplified_does_not_fit, article_for(so_far, occasion, "not_simplified"), {}};
    const CivilDay came_on = so_far.passings.empty() ? so_far.received_on : so_far.passings.back().on;
    const CountingRule rule = place.reckonings.now().counting_on(came_on, place.statute.counting());
    const Due last =
        due_on({clock->starts_with, came_on}, lawful_term_of(*clock), {}, place.calendar(), rule);
    if (occasion.on > last.due_on) return Refusal{RefusalCode::simplified_too_late, clock->article, {}};
    return std::nullopt;
}

std::string simplified_clock_of(OrganId receiver, const Jurisdiction& place) {
    const Organ* organ = place.organs.find(receiver);
    return organ && organ->kind == OrganKind::petition_office ? "K15" : "K13";
}

}  // namespace minqiao
