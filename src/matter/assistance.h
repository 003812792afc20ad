// Co-handling (协办): the organ that leads asks others for a part by a day; each writes its own. The term of
// the opinion runs on for the leading organ, that of a part for the organ that owes it (Art. 24).
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

struct AskAssistance {
    static constexpr std::string_view name = "ask_assistance";
    static constexpr std::string_view rule = "assistance";
    OrganId organ_id;
    Content part;
    CivilDay due_on;
    friend bool operator==(const AskAssistance&, const AskAssistance&) = default;
};
BOOST_DESCRIBE_STRUCT(AskAssistance, (), (organ_id, part, due_on))

struct AssistanceRequest {
    static constexpr std::string_view name = "assistance_request";
    OrganId to_organ_id;
    Content part;
    CivilDay due_on;
    friend bool operator==(const AssistanceRequest&, const AssistanceRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(AssistanceRequest, (), (to_organ_id, part, due_on))

struct Assist {
    static constexpr std::string_view name = "assist";
    static constexpr std::string_view rule = "assistance";
    Content text;
    friend bool operator==(const Assist&, const Assist&) = default;
};
BOOST_DESCRIBE_STRUCT(Assist, (), (text))

struct Assistance {
    static constexpr std::string_view name = "assistance";
    int request = 0;  // the act that asked
    Content text;
    friend bool operator==(const Assistance&, const Assistance&) = default;
};
BOOST_DESCRIBE_STRUCT(Assistance, (), (request, text))

Bar bar_of(For<AskAssistance>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const AskAssistance& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const AssistanceRequest& act_body, const Act& act);
Bar bar_of(For<Assist>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Assist& command, const Occasion& occasion);
void apply(Matter& so_far, const Assistance& act_body, const Act& act);

}  // namespace minqiao
