// Conversion (转普通办理): what was taken up under simplified handling goes on under the ordinary procedure.
// The days begin where they would have begun, at acceptance, so that nothing is gained by the detour.
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

struct ConvertToOrdinary {
    static constexpr std::string_view name = "convert_to_ordinary";
    static constexpr std::string_view rule = "simplified_handling";
    Content reason;
    friend bool operator==(const ConvertToOrdinary&, const ConvertToOrdinary&) = default;
};
BOOST_DESCRIBE_STRUCT(ConvertToOrdinary, (), (reason))

struct Conversion {
    static constexpr std::string_view name = "conversion";
    Content reason;
    std::optional<std::string> clock;
    friend bool operator==(const Conversion&, const Conversion&) = default;
};
BOOST_DESCRIBE_STRUCT(Conversion, (), (reason, clock))

Bar bar_of(For<ConvertToOrdinary>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ConvertToOrdinary& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Conversion& act_body, const Act& act);

}  // namespace minqiao
