// How failures slow whoever goes on trying: some are free, then each doubles the wait.
#pragma once

#include <string_view>

#include "store/throttles.h"

namespace minqiao {

struct Slowing {
    int failures_free = 5;
    int delay_seconds_max = 15 * 60;
};

// As the settings `<name>.failures_free` and `<name>.delay_seconds_max` have it.
Slowing load_slowing(Transaction& tx, std::string_view name);

// After the failures that are free, 2, 4, 8 … seconds from the last one on; 0 when another may be tried.
int seconds_left(const Throttle& throttle, const Slowing& slowing, Instant now);

}  // namespace minqiao
