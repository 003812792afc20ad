// Closure (办结): the organ ends its work in the matter, on a stated ground, with no duty left open.
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

struct Close {
    static constexpr std::string_view name = "close";
    static constexpr std::string_view rule = "closure";
    std::string ground;
    friend bool operator==(const Close&, const Close&) = default;
};
BOOST_DESCRIBE_STRUCT(Close, (), (ground))

struct Closure {
    static constexpr std::string_view name = "closure";
    std::string ground;
    friend bool operator==(const Closure&, const Closure&) = default;
};
BOOST_DESCRIBE_STRUCT(Closure, (), (ground))

Bar bar_of(For<Close>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Close& command, const Occasion& occasion);
void apply(Matter& so_far, const Closure& act_body, const Act& act);

}  // namespace minqiao
