// Non-acceptance (不予受理): the organ does not take the matter up, on a ground the law knows, and
// says so to the petitioner.
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

struct DeclineToAccept {
    static constexpr std::string_view name = "decline_to_accept";
    static constexpr std::string_view rule = "non_acceptance";
    std::string ground;
    Content reason;
    friend bool operator==(const DeclineToAccept&, const DeclineToAccept&) = default;
};
BOOST_DESCRIBE_STRUCT(DeclineToAccept, (), (ground, reason))

struct NonAcceptance {
    static constexpr std::string_view name = "non_acceptance";
    std::string ground;
    Content reason;
    friend bool operator==(const NonAcceptance&, const NonAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(NonAcceptance, (), (ground, reason))

Bar bar_of(For<DeclineToAccept>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DeclineToAccept& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const NonAcceptance& act_body, const Act& act);

}  // namespace minqiao
