// Mediation (调解) on the spot and settlement (和解) during the handling: an agreement takes the place of an
// answer (Art. 33). Accusations are not a thing to agree about.
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

struct Mediate {
    static constexpr std::string_view name = "mediate";
    static constexpr std::string_view rule = "mediation";
    Content text;
    std::optional<std::int64_t> amount_yuan;
    friend bool operator==(const Mediate&, const Mediate&) = default;
};
BOOST_DESCRIBE_STRUCT(Mediate, (), (text, amount_yuan))

struct Mediation {
    static constexpr std::string_view name = "mediation";
    Content text;
    std::optional<std::int64_t> amount_yuan;
    friend bool operator==(const Mediation&, const Mediation&) = default;
};
BOOST_DESCRIBE_STRUCT(Mediation, (), (text, amount_yuan))

struct Settle {
    static constexpr std::string_view name = "settle";
    static constexpr std::string_view rule = "mediation";
    Content text;
    std::optional<std::int64_t> amount_yuan;
    friend bool operator==(const Settle&, const Settle&) = default;
};
BOOST_DESCRIBE_STRUCT(Settle, (), (text, amount_yuan))

struct Settlement {
    static constexpr std::string_view name = "settlement";
    Content text;
    std::optional<std::int64_t> amount_yuan;
    friend bool operator==(const Settlement&, const Settlement&) = default;
};
BOOST_DESCRIBE_STRUCT(Settlement, (), (text, amount_yuan))

Bar bar_of(For<Mediate>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Mediate& command, const Occasion& occasion);
void apply(Matter& so_far, const Mediation& act_body, const Act& act);
Bar bar_of(For<Settle>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Settle& command, const Occasion& occasion);
void apply(Matter& so_far, const Settlement& act_body, const Act& act);

}  // namespace minqiao
