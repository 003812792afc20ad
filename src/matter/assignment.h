// Assignment (交办): passes an important matter on and asks for the result by a day the sender sets
// (Art. 22(3)).
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

struct Assign {
    static constexpr std::string_view name = "assign";
    static constexpr std::string_view rule = "assignment";
    OrganId to_organ_id;
    CivilDay report_due_on;
    std::optional<Content> extract{};  // as in a referral
    friend bool operator==(const Assign&, const Assign&) = default;
};
BOOST_DESCRIBE_STRUCT(Assign, (), (to_organ_id, report_due_on, extract))

struct Assignment {
    static constexpr std::string_view name = "assignment";
    OrganId to_organ_id;
    CivilDay report_due_on;
    std::optional<Content> extract{};
    friend bool operator==(const Assignment&, const Assignment&) = default;
};
BOOST_DESCRIBE_STRUCT(Assignment, (), (to_organ_id, report_due_on, extract))

Bar bar_of(For<Assign>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Assign& command, const Occasion& occasion);
void apply(Matter& so_far, const Assignment& act_body, const Act& act);

}  // namespace minqiao
