#include "matter/recusal.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Recuse>, const Matter& so_far, const Occasion& occasion) {
    return bar_unless_live(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Recuse& command, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "recusal");
    const auto& officers = occasion.jurisdiction.officers;
    const auto found = std::ranges::find(officers, command.officer_id, &Officer::id);
    std::vector<FieldFault> faults;
    // Whose officer it is, only that organ decides; others are not told whether there is one.
    if (found == officers.end() || found->organ_id != occasion.officer.organ_id)
        faults.push_back({"officer_id", "unknown", "is no officer of this organ"});
    else if (std::ranges::find(so_far.recused, command.officer_id) != so_far.recused.end())
        faults.push_back({"officer_id", "duplicate", "has withdrawn already"});
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article)) return *std::move(refusal);
    const bool decides = occasion.officer.role == Role::head || occasion.officer.role == Role::discipline;
    if (!decides && command.officer_id != occasion.officer.id)
        return Refusal{RefusalCode::outside_mandate, article, {}};
    return Decision{Recusal{command.officer_id, command.reason}};
}

void apply(Matter& so_far, const Recusal& recusal, const Act&) {
    so_far.recused.push_back(recusal.recused_officer_id);
}

}  // namespace minqiao
