// Decision on jurisdiction (指定受理机关): organs that dispute who accepts are told by their common superior,
// and where they have none the joint conference coordinates (Art. 24). Whoever was told so does not object
// again.
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

enum class DecidedBy { common_superior, joint_conference };
BOOST_DESCRIBE_ENUM(DecidedBy, common_superior, joint_conference)

struct DecideJurisdiction {
    static constexpr std::string_view name = "decide_jurisdiction";
    static constexpr std::string_view rule = "jurisdiction";
    OrganId organ_id;
    friend bool operator==(const DecideJurisdiction&, const DecideJurisdiction&) = default;
};
BOOST_DESCRIBE_STRUCT(DecideJurisdiction, (), (organ_id))

struct JurisdictionDecision {
    static constexpr std::string_view name = "jurisdiction_decision";
    OrganId to_organ_id;
    DecidedBy by = DecidedBy::common_superior;
    friend bool operator==(const JurisdictionDecision&, const JurisdictionDecision&) = default;
};
BOOST_DESCRIBE_STRUCT(JurisdictionDecision, (), (to_organ_id, by))

Bar bar_of(For<DecideJurisdiction>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DecideJurisdiction& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const JurisdictionDecision& act_body, const Act& act);

// The organ above all that dispute; nothing where they have none in common, or nobody disputes.
std::optional<OrganId> superior_of_dispute(const Matter& matter, const OrganTree& organs);

}  // namespace minqiao
