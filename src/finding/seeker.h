// Who asks, as the docket's tables of sight say it. What the seeker may not see is neither answered
// nor counted.
#pragma once

#include <cstdint>
#include <string>

namespace minqiao {

struct Seeker {
    std::string jurisdiction;
    std::string role;      // the word of the role
    std::string organ;     // 32 hexadecimal digits
    std::string officer;   // the same; sights of this officer alone count too, and bars against it hold
    std::int64_t now = 0;  // unix milliseconds, as in docket_sights.until
};

}  // namespace minqiao
