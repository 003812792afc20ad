// Objection (异议): the organ that received a referral or assignment says, within the working days
// of Art. 23, that it is not its matter; the sender verifies and agrees or rejects.
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

enum class ObjectionResult { agreed, rejected };
BOOST_DESCRIBE_ENUM(ObjectionResult, agreed, rejected)

struct Object {
    static constexpr std::string_view name = "object";
    static constexpr std::string_view rule = "objection";
    Content reason;
    friend bool operator==(const Object&, const Object&) = default;
};
BOOST_DESCRIBE_STRUCT(Object, (), (reason))

struct Objection {
    static constexpr std::string_view name = "objection";
    Content reason;
    friend bool operator==(const Objection&, const Objection&) = default;
};
BOOST_DESCRIBE_STRUCT(Objection, (), (reason))

struct DecideObjection {
    static constexpr std::string_view name = "decide_objection";
    static constexpr std::string_view rule = "objection";
    ObjectionResult result = ObjectionResult::agreed;
    friend bool operator==(const DecideObjection&, const DecideObjection&) = default;
};
BOOST_DESCRIBE_STRUCT(DecideObjection, (), (result))

struct ObjectionDecision {
    static constexpr std::string_view name = "objection_decision";
    ObjectionResult result = ObjectionResult::agreed;
    std::optional<OrganId> back_to_organ_id;  // past a sender that the matter has come to accuse
    friend bool operator==(const ObjectionDecision&, const ObjectionDecision&) = default;
};
BOOST_DESCRIBE_STRUCT(ObjectionDecision, (), (result, back_to_organ_id))

Bar bar_of(For<Object>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Object& command, const Occasion& occasion);
void apply(Matter& so_far, const Objection& act_body, const Act& act);
Bar bar_of(For<DecideObjection>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const DecideObjection& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const ObjectionDecision& act_body, const Act& act);

}  // namespace minqiao
