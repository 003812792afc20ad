// The properties that hold of every matter on every day, whoever did what in it.
#pragma once

#include <string>

#include "desk/file.h"

namespace minqiao::year {

// The first that does not hold, with the act at which it broke; empty when all hold. `bare` is the same file
// read without its texts.
std::string what_does_not_hold(const MatterFile& file, const MatterFile& bare, const Office& office,
                               Instant now);

}  // namespace minqiao::year
