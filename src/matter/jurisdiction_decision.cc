#include "matter/jurisdiction_decision.h"

#include "matter/decide.h"
#include "matter/referral.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "matter/succession.h"

#include <algorithm>

namespace minqiao {

std::optional<OrganId> superior_of_dispute(const Matter& matter, const OrganTree& organs) {
    std::vector<OrganId> disputing = matter.objectors;
    // The office that looks for the organ with power is no party.
    if (!disputing.empty() && matter.with != matter.office) disputing.push_back(matter.with);
    return organs.common_superior(disputing);
}

Bar bar_of(For<DecideJurisdiction>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "jurisdiction");
    if (so_far.objectors.empty()) return Refusal{RefusalCode::no_dispute, article, {}};
    if (so_far.is_jurisdiction_decided) return Refusal{RefusalCode::jurisdiction_is_decided, article, {}};
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    const OrganTree& organs = occasion.jurisdiction.organs;
    const OrganId own = occasion.officer.organ_id;
    const auto superior = superior_of_dispute(so_far, organs);
    // Without a common superior the joint conference coordinates; its office is the petition office.
    const bool decides = superior ? organs.acts_for(own, *superior) : own == so_far.office;
    if (!decides) return Refusal{RefusalCode::outside_mandate, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const DecideJurisdiction& command,
                                 const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    const std::string article = article_for(so_far, occasion, "jurisdiction");
    if (auto wrong = fault_of_target("organ_id", command.organ_id, place))
        return *refuse_for({*std::move(wrong)}, article);
    if (place.organs.find(command.organ_id)->kind == OrganKind::petition_office)
        return refuse_field(article, "organ_id", "unknown", "is no organ that could have power");
    if (!may_receive(command.organ_id, so_far, place))
        return Refusal{
            RefusalCode::conflict_of_interest, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    const bool has_superior = superior_of_dispute(so_far, place.organs).has_value();
    return Decision{JurisdictionDecision{
        command.organ_id, has_superior ? DecidedBy::common_superior : DecidedBy::joint_conference}};
}

void apply(Matter& so_far, const JurisdictionDecision& decision, const Act& act) {
    so_far.objection.reset();
    so_far.is_jurisdiction_decided = true;
    if (decision.to_organ_id != so_far.with) pass_on(so_far, decision.to_organ_id, false, "K3", act);
}

}  // namespace minqiao
