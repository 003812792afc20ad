// Referral (转送): passes the matter to the organ with power to handle it. It ends the sender's duty
// to pass it on and opens the receiver's duty to tell the petitioner (Arts. 22, 23).
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

struct Refer {
    static constexpr std::string_view name = "refer";
    static constexpr std::string_view rule = "referral";
    OrganId to_organ_id;
    // What the receiver needs of a text that it is not shown, written anew (Art. 30).
    std::optional<Content> extract{};
    friend bool operator==(const Refer&, const Refer&) = default;
};
BOOST_DESCRIBE_STRUCT(Refer, (), (to_organ_id, extract))

struct Referral {
    static constexpr std::string_view name = "referral";
    OrganId to_organ_id;
    std::optional<Content> extract{};
    std::optional<std::string> clock{};  // of what is meant for simplified handling; else K3
    friend bool operator==(const Referral&, const Referral&) = default;
};
BOOST_DESCRIBE_STRUCT(Referral, (), (to_organ_id, extract, clock))

Bar bar_of(For<Refer>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Refer& command, const Occasion& occasion);
void apply(Matter& so_far, const Referral& act_body, const Act& act);

// What referral and assignment share: who may pass on, when, and to whom not.
Bar bar_of_passing_on(const Matter& so_far, const Occasion& occasion);
Bar bar_of_receiver(OrganId to, const Matter& so_far, const Occasion& occasion);
Bar bar_of_extract(const std::optional<Content>& extract, const Matter& so_far, const Occasion& occasion);
void pass_on(Matter& so_far, OrganId to, bool is_assignment, const std::string& clock, const Act& act);

}  // namespace minqiao
