// Leading (导入): the matter belongs to another lawful procedure, and the petitioner is shown the way
// into it (Art. 31(1) to (5)).
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

struct LeadIntoProcedure {
    static constexpr std::string_view name = "lead_into_procedure";
    static constexpr std::string_view rule = "leading";
    Procedure procedure = Procedure::litigation;
    std::string organ_name;
    Content text;
    friend bool operator==(const LeadIntoProcedure&, const LeadIntoProcedure&) = default;
};
BOOST_DESCRIBE_STRUCT(LeadIntoProcedure, (), (procedure, organ_name, text))

struct Leading {
    static constexpr std::string_view name = "leading";
    Procedure procedure = Procedure::litigation;
    std::string organ_name;
    Content text;
    friend bool operator==(const Leading&, const Leading&) = default;
};
BOOST_DESCRIBE_STRUCT(Leading, (), (procedure, organ_name, text))

Bar bar_of(For<LeadIntoProcedure>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const LeadIntoProcedure& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Leading& act_body, const Act& act);

}  // namespace minqiao
