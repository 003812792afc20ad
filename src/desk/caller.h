// Who asks the desk, when, and with what chance: all that a pure core does not find out for itself.
#pragma once

#include <functional>
#include <string>

#include "base/day.h"
#include "organ/officer.h"
#include "statute/wording.h"

namespace minqiao {

struct Caller {
    Officer officer;
    std::string account;
    Language language = Language::zh;
};

// One moment of the law's clock. In a demonstration a test clock may move it.
struct Moment {
    Instant at;
    CivilDay today() const { return at.day(); }
};

// Gives so many random bytes.
using Chance = std::function<std::string(std::size_t)>;

}  // namespace minqiao
