// No further acceptance (不再受理): the same facts and reasons come again after the final review
// (Art. 36).
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

struct DeclineFurther {
    static constexpr std::string_view name = "decline_further";
    static constexpr std::string_view rule = "no_further_acceptance";
    std::string ground;
    friend bool operator==(const DeclineFurther&, const DeclineFurther&) = default;
};
BOOST_DESCRIBE_STRUCT(DeclineFurther, (), (ground))

struct NoFurtherAcceptance {
    static constexpr std::string_view name = "no_further_acceptance";
    std::string ground;
    friend bool operator==(const NoFurtherAcceptance&, const NoFurtherAcceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(NoFurtherAcceptance, (), (ground))

Bar bar_of(For<DeclineFurther>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DeclineFurther& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const NoFurtherAcceptance& act_body, const Act& act);

}  // namespace minqiao
