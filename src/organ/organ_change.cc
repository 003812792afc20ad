#include "organ/organ_change.h"

#include <algorithm>

#include "base/assertion.h"

namespace minqiao {

bool OrganChange::ends_organ() const {
    return std::ranges::find(successors, organ_id, &Successor::organ_id) == successors.end();
}

OrganId OrganChange::successor_for(const std::optional<std::string>& category) const {
    ASSERT_THAT(!successors.empty(), "a change of organs names who carries on the powers");
    const auto takes = [&](const std::string& named) {
        return category && (*category == named || category->starts_with(named + "."));
    };
    // What a sub-category names goes before what its category names.
    const Successor* taker = &successors.front();
    std::size_t longest = 0;
    for (const Successor& successor : successors)
        for (const std::string& named : successor.categories)
            if (takes(named) && named.size() > longest) {
                longest = named.size();
                taker = &successor;
            }
    return taker->organ_id;
}

}  // namespace minqiao
