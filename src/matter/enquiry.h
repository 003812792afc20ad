// Enquiry (查询): somebody asks at the window or by telephone how a matter stands. What was told is kept with
// it and counted; nothing else changes, whatever state the matter is in (Art. 21).
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

struct AnswerEnquiry {
    static constexpr std::string_view json_defaults[] = {"channel"};
    static constexpr std::string_view name = "answer_enquiry";
    static constexpr std::string_view rule = "enquiry";
    Channel channel = Channel::visit;
    std::optional<Content> text;  // what was told beside where it stands
    friend bool operator==(const AnswerEnquiry&, const AnswerEnquiry&) = default;
};
BOOST_DESCRIBE_STRUCT(AnswerEnquiry, (), (channel, text))

struct Enquiry {
    static constexpr std::string_view name = "enquiry";
    Channel channel = Channel::visit;
    std::optional<Content> text;  // what was told beside where it stands
    friend bool operator==(const Enquiry&, const Enquiry&) = default;
};
BOOST_DESCRIBE_STRUCT(Enquiry, (), (channel, text))

Bar bar_of(For<AnswerEnquiry>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AnswerEnquiry& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Enquiry& act_body, const Act& act);

}  // namespace minqiao
