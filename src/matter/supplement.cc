#include "matter/supplement.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Supply>, const Matter& so_far, const Occasion&) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Supply& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (std::ranges::find(so_far.petitions, command.petition_id, &PetitionBrief::id) ==
        so_far.petitions.end())
        faults.push_back({"petition_id", "unknown", "is no petition of this matter"});
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "supplement")))
        return *std::move(refusal);
    return Decision{Supplement{command.petition_id, command.text, command.file_ids}};
}

void apply(Matter&, const Supplement&, const Act&) {}

}  // namespace minqiao
