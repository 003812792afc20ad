// evolve: what an act makes of a matter. It cannot fail: an act that was decided always applies,
// else it is a bug.
#pragma once

#include <vector>

#include "matter/act.h"

namespace minqiao {

Matter evolve(Matter so_far, const Act& act);
// A matter from the first of its acts on.
Matter replay(MatterId id, const std::vector<Act>& acts);

}  // namespace minqiao
