// Acceptance (受理): the organ takes the matter up. Under the regulation of 2022 the sixty days begin
// only for branch (6) of Art. 31 (Art. 34).
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

struct Accept {
    static constexpr std::string_view json_defaults[] = {"procedure"};
    static constexpr std::string_view name = "accept";
    static constexpr std::string_view rule = "acceptance";
    HandlingProcedure procedure = HandlingProcedure::ordinary;
    friend bool operator==(const Accept&, const Accept&) = default;
};
BOOST_DESCRIBE_STRUCT(Accept, (), (procedure))

struct Acceptance {
    static constexpr std::string_view name = "acceptance";
    HandlingProcedure procedure = HandlingProcedure::ordinary;
    // The clock of the opinion that now runs; none where another procedure decides.
    std::optional<std::string> clock;
    friend bool operator==(const Acceptance&, const Acceptance&) = default;
};
BOOST_DESCRIBE_STRUCT(Acceptance, (), (procedure, clock))

Bar bar_of(For<Accept>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Accept& command, const Occasion& occasion);
void apply(Matter& so_far, const Acceptance& act_body, const Act& act);

}  // namespace minqiao
