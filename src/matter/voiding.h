// Voiding (作废): a matter that should never have been registered is marked so by two persons, the second of
// the office that registered it. It stays where it is, with all its acts, everybody who saw it still sees it,
// and the petitioner is told.
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

struct ProposeVoiding {
    static constexpr std::string_view name = "propose_voiding";
    static constexpr std::string_view rule = "voiding";
    Content reason;
    friend bool operator==(const ProposeVoiding&, const ProposeVoiding&) = default;
};
BOOST_DESCRIBE_STRUCT(ProposeVoiding, (), (reason))

struct VoidingProposal {
    static constexpr std::string_view name = "voiding_proposal";
    Content reason;
    friend bool operator==(const VoidingProposal&, const VoidingProposal&) = default;
};
BOOST_DESCRIBE_STRUCT(VoidingProposal, (), (reason))

struct ConfirmVoiding {
    static constexpr std::string_view name = "confirm_voiding";
    static constexpr std::string_view rule = "voiding";
    friend bool operator==(const ConfirmVoiding&, const ConfirmVoiding&) = default;
};
BOOST_DESCRIBE_STRUCT(ConfirmVoiding, (), ())

struct Voiding {
    static constexpr std::string_view name = "voiding";
    int proposal = 0;
    friend bool operator==(const Voiding&, const Voiding&) = default;
};
BOOST_DESCRIBE_STRUCT(Voiding, (), (proposal))

Bar bar_of(For<ProposeVoiding>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ProposeVoiding& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const VoidingProposal& act_body, const Act& act);
Bar bar_of(For<ConfirmVoiding>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ConfirmVoiding& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Voiding& act_body, const Act& act);

}  // namespace minqiao
