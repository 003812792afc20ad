#include "matter/supplement.h"

#include "matter/decide.h"
#include "matter/naming.h"
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
    Supplement supplement{command.petition_id, command.text, command.file_ids, command.complained_of};
    if (supplement.complained_of) name_in(supplement, "complained_of", faults, so_far, occasion.jurisdiction);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "supplement")))
        return *std::move(refusal);
    return Decision{std::move(supplement)};
}

void apply(Matter& so_far, const Supplement& supplement, const Act& act) {
    apply_naming(so_far, supplement, act);
}

}  // namespace minqiao
