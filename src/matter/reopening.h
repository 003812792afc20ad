// Reopening (重新启动办理): what was closed or concluded, or whose report was returned for redoing, is taken
// up again for a reason, which may be a ground of the regulation. Nothing of what was done is lost; whoever
// has it now begins its term anew, and reports again to whom it had reported.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct Reopen {
    static constexpr std::string_view name = "reopen";
    static constexpr std::string_view rule = "reopening";
    Content reason;
    std::optional<std::string> ground{};
    friend bool operator==(const Reopen&, const Reopen&) = default;
};
BOOST_DESCRIBE_STRUCT(Reopen, (), (reason, ground))

struct Reopening {
    static constexpr std::string_view name = "reopening";
    std::optional<std::string> ground;
    std::optional<std::string> clock;
    std::optional<Content> reason{};
    friend bool operator==(const Reopening&, const Reopening&) = default;
};
BOOST_DESCRIBE_STRUCT(Reopening, (), (ground, clock, reason))

Bar bar_of(For<Reopen>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Reopen& command, const Occasion& occasion);
void apply(Matter& so_far, const Reopening& act_body, const Act& act);

}  // namespace minqiao
