// Unsealing (查看身份): who accuses, and who asked for confidence, is known to nobody but by two people of
// different organs (Art. 30). Whoever handles the matter asks, with a reason; somebody beside or above, who
// sees nothing of the matter but that request, agrees or refuses. What is agreed to is open to the asker
// alone, for some days, and the petitioner is told of it.
#pragma once

#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct RequestUnsealing {
    static constexpr std::string_view name = "request_unsealing";
    static constexpr std::string_view rule = "accusation_is_sealed";
    PetitionId petition_id;
    Content reason;
    friend bool operator==(const RequestUnsealing&, const RequestUnsealing&) = default;
};
BOOST_DESCRIBE_STRUCT(RequestUnsealing, (), (petition_id, reason))

struct UnsealingRequest {
    static constexpr std::string_view name = "unsealing_request";
    PetitionId petition_id;
    Content reason;
    Role role = Role::handler;  // of the asker, which the petitioner is told in place of a name
    friend bool operator==(const UnsealingRequest&, const UnsealingRequest&) = default;
};
BOOST_DESCRIBE_STRUCT(UnsealingRequest, (), (petition_id, reason, role))

struct GrantUnsealing {
    static constexpr std::string_view name = "grant_unsealing";
    static constexpr std::string_view rule = "accusation_is_sealed";
    PetitionId petition_id;
    friend bool operator==(const GrantUnsealing&, const GrantUnsealing&) = default;
};
BOOST_DESCRIBE_STRUCT(GrantUnsealing, (), (petition_id))

struct Unsealing {
    static constexpr std::string_view name = "unsealing";
    PetitionId petition_id;
    int request = 0;    // the act that asked
    CivilDay until_on;  // the last day
    friend bool operator==(const Unsealing&, const Unsealing&) = default;
};
BOOST_DESCRIBE_STRUCT(Unsealing, (), (petition_id, request, until_on))

struct RefuseUnsealing {
    static constexpr std::string_view name = "refuse_unsealing";
    static constexpr std::string_view rule = "accusation_is_sealed";
    PetitionId petition_id;
    Content reason;
    friend bool operator==(const RefuseUnsealing&, const RefuseUnsealing&) = default;
};
BOOST_DESCRIBE_STRUCT(RefuseUnsealing, (), (petition_id, reason))

struct UnsealingRefusal {
    static constexpr std::string_view name = "unsealing_refusal";
    PetitionId petition_id;
    int request = 0;
    Content reason;
    friend bool operator==(const UnsealingRefusal&, const UnsealingRefusal&) = default;
};
BOOST_DESCRIBE_STRUCT(UnsealingRefusal, (), (petition_id, request, reason))

// The organs whose head or discipline officer may be the second person: the office that took the petition
// down or keeps the matter in its place, for it knows the petitioner already, and every organ above the
// asker's or set to review it; never the asker's own, nor one complained of or below such a one.
std::vector<OrganId> organs_to_unseal(const Matter& matter, OrganId asker, const Jurisdiction& jurisdiction);
// True for the second person while that request waits, who need not see anything of the matter.
bool may_answer_unsealing(const Officer& officer, const Matter& matter, PetitionId petition,
                          const Jurisdiction& jurisdiction);
// True on the days on which this officer may be told who the petitioners of that petition are.
bool is_unsealed_for(OfficerId officer, const Matter& matter, PetitionId petition, CivilDay today);

Bar bar_of(For<RequestUnsealing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const RequestUnsealing& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const UnsealingRequest& act_body, const Act& act);
Bar bar_of(For<GrantUnsealing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const GrantUnsealing& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Unsealing& act_body, const Act& act);
Bar bar_of(For<RefuseUnsealing>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const RefuseUnsealing& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const UnsealingRefusal& act_body, const Act& act);

}  // namespace minqiao
