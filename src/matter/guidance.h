// Guidance (引导): a visit that skips the organ with power and the level next above it is registered and not
// accepted; the visitor is told where to go, and the organ there is informed (Art. 20).
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
#include "organ/organ.h"

namespace minqiao {

struct Guide {
    static constexpr std::string_view name = "guide";
    static constexpr std::string_view rule = "level_of_visit";
    OrganId organ_id;
    Content text;
    friend bool operator==(const Guide&, const Guide&) = default;
};
BOOST_DESCRIBE_STRUCT(Guide, (), (organ_id, text))

struct Guidance {
    static constexpr std::string_view name = "guidance";
    OrganId to_organ_id;
    Content text;
    friend bool operator==(const Guidance&, const Guidance&) = default;
};
BOOST_DESCRIBE_STRUCT(Guidance, (), (to_organ_id, text))

// True of a visit that was made more than one level above the organ to which it was guided or, before that,
// above the one with which the matter lies. An accusation may be made at any level.
bool has_skipped_levels(const Matter& matter, const OrganTree& organs);

Bar bar_of(For<Guide>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Guide& command, const Occasion& occasion);
void apply(Matter& so_far, const Guidance& act_body, const Act& act);

}  // namespace minqiao
