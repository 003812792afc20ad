// Answer on the spot (当场答复): what can be answered at once is, at the window or under simplified handling.
// A matter of branch (6) that goes the ordinary way gets a written opinion instead (Art. 32).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/opinion.h"
#include "matter/refusal.h"

namespace minqiao {

struct AnswerOnTheSpot {
    static constexpr std::string_view name = "answer_on_the_spot";
    static constexpr std::string_view rule = "spot_answer";
    Content text;
    friend bool operator==(const AnswerOnTheSpot&, const AnswerOnTheSpot&) = default;
};
BOOST_DESCRIBE_STRUCT(AnswerOnTheSpot, (), (text))

struct SpotAnswer {
    static constexpr std::string_view name = "spot_answer";
    Content text;
    std::optional<RemedyNotice> remedy;
    friend bool operator==(const SpotAnswer&, const SpotAnswer&) = default;
};
BOOST_DESCRIBE_STRUCT(SpotAnswer, (), (text, remedy))

Bar bar_of(For<AnswerOnTheSpot>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AnswerOnTheSpot& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const SpotAnswer& act_body, const Act& act);

}  // namespace minqiao
