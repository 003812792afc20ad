// Recusal (回避): an officer with a direct interest in the matter does nothing in it and sees nothing of it
// (Art. 28). Whoever has the interest may say so; the head of the organ decides for everybody else there, and
// the head of the office that has the matter for a head. What that officer proposed falls.
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

struct Recuse {
    static constexpr std::string_view name = "recuse";
    static constexpr std::string_view rule = "recusal";
    OfficerId officer_id;
    Content reason;
    friend bool operator==(const Recuse&, const Recuse&) = default;
};
BOOST_DESCRIBE_STRUCT(Recuse, (), (officer_id, reason))

struct Recusal {
    static constexpr std::string_view name = "recusal";
    OfficerId recused_officer_id;
    Content reason;
    friend bool operator==(const Recusal&, const Recusal&) = default;
};
BOOST_DESCRIBE_STRUCT(Recusal, (), (recused_officer_id, reason))

Bar bar_of(For<Recuse>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Recuse& command, const Occasion& occasion);
void apply(Matter& so_far, const Recusal& act_body, const Act& act);

}  // namespace minqiao
