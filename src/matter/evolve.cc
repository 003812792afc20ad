#include "matter/evolve.h"

#include <algorithm>
#include <utility>

namespace minqiao {

Matter evolve(Matter so_far, const Act& act) {
    ASSERT_THAT(act.n == so_far.n + 1, "acts of a matter are numbered without a gap");
    std::visit([&](const auto& body) { apply(so_far, body, act); }, act.body);
    so_far.n = act.n;
    // A repeat may bear an earlier day than what came since; the matter's time never runs back.
    so_far.last_on = std::max(so_far.last_on, act.on);
    return so_far;
}

Matter replay(MatterId id, const std::vector<Act>& acts) {
    Matter matter;
    matter.id = id;
    for (const Act& act : acts) matter = evolve(std::move(matter), act);
    return matter;
}

std::string_view name_of(const ActBody& body) {
    return std::visit([](const auto& act) { return std::decay_t<decltype(act)>::name; }, body);
}

}  // namespace minqiao
