// Withdrawal (撤回): the petitioner takes the petition back; the file stays.
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

struct Withdraw {
    static constexpr std::string_view name = "withdraw";
    static constexpr std::string_view rule = "";
    Content reason;
    friend bool operator==(const Withdraw&, const Withdraw&) = default;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (reason))

struct Withdrawal {
    static constexpr std::string_view name = "withdrawal";
    Content reason;
    friend bool operator==(const Withdrawal&, const Withdrawal&) = default;
};
BOOST_DESCRIBE_STRUCT(Withdrawal, (), (reason))

Bar bar_of(For<Withdraw>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Withdraw& command, const Occasion& occasion);
void apply(Matter& so_far, const Withdrawal& act_body, const Act& act);

}  // namespace minqiao
