// Screening (甄别): the office decides the kind, the category and, for an appeal, the branch of
// Art. 31 that says by which procedure it goes.
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

struct Screen {
    static constexpr std::string_view name = "screen";
    static constexpr std::string_view rule = "screening";
    Kind kind = Kind::appeal;
    std::string category;
    std::optional<int> branch;
    // Simplified where it is meant to go that way, each level passing it on in K15; absent otherwise.
    std::optional<HandlingProcedure> procedure{};
    friend bool operator==(const Screen&, const Screen&) = default;
};
BOOST_DESCRIBE_STRUCT(Screen, (), (kind, category, branch, procedure))

struct Screening {
    static constexpr std::string_view name = "screening";
    Kind kind = Kind::appeal;
    std::string category;
    std::optional<int> branch;
    std::optional<OrganId> custody_organ_id{};
    std::optional<OrganId> back_to_organ_id{};                  // as an accusation of the organ it lies with
    std::optional<std::vector<OrganId>> dismissed_organ_ids{};  // see naming.h
    std::optional<HandlingProcedure> procedure{};
    std::optional<std::string> clock{};  // under which it is now passed on, where that has changed
    friend bool operator==(const Screening&, const Screening&) = default;
};
BOOST_DESCRIBE_STRUCT(Screening, (),
                      (kind, category, branch, custody_organ_id, back_to_organ_id, dismissed_organ_ids,
                       procedure, clock))

Bar bar_of(For<Screen>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Screen& command, const Occasion& occasion);
void apply(Matter& so_far, const Screening& act_body, const Act& act);

}  // namespace minqiao
