#include "matter/recusal.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

namespace {

bool has_head(OrganId organ, const Jurisdiction& place) {
    return std::ranges::any_of(place.officers, [&](const Officer& officer) {
        return officer.organ_id == organ && officer.role == Role::head;
    });
}

// The head of an organ decides for its officers; for a head, and where there is none, the head of the office
// that has the matter (local regulations leave it to the petition office: Zhejiang 27, Shandong 17).
bool decides_for(const Officer& other, const Matter& so_far, const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    const Officer& own = occasion.officer;
    const bool leads =
        own.role == Role::head || (own.role == Role::discipline && !has_head(own.organ_id, place));
    if (!leads) return false;
    if (other.organ_id == own.organ_id) return true;
    const bool is_the_office = acting_for(so_far.office, so_far, place) == own.organ_id;
    return is_the_office && (other.role == Role::head || !has_head(other.organ_id, place));
}

}  // namespace

Bar bar_of(For<Recuse>, const Matter& so_far, const Occasion& occasion) {
    return bar_unless_live(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Recuse& command, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "recusal");
    const auto& officers = occasion.jurisdiction.officers;
    const auto found = std::ranges::find(officers, command.officer_id, &Officer::id);
    std::vector<FieldFault> faults;
    // Others are not told whether there is such an officer.
    const bool is_ours = found != officers.end() && found->organ_id == occasion.officer.organ_id;
    if (!is_ours && (found == officers.end() || !decides_for(*found, so_far, occasion)))
        faults.push_back({"officer_id", "unknown", "is no officer of this organ"});
    else if (std::ranges::find(so_far.recused, command.officer_id) != so_far.recused.end())
        faults.push_back({"officer_id", "duplicate", "has withdrawn already"});
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article)) return *std::move(refusal);
    if (command.officer_id != occasion.officer.id && !decides_for(*found, so_far, occasion))
        return Refusal{RefusalCode::outside_mandate, article, {}};
    return Decision{Recusal{command.officer_id, command.reason}};
}

void apply(Matter& so_far, const Recusal& recusal, const Act&) {
    so_far.recused.push_back(recusal.recused_officer_id);
    withdraw_proposals_of(recusal.recused_officer_id, so_far);
}

}  // namespace minqiao
