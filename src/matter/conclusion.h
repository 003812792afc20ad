// Conclusion (终结): the petition procedure as a whole has come to its end.
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

struct Conclude {
    static constexpr std::string_view name = "conclude";
    static constexpr std::string_view rule = "conclusion";
    std::string kind;
    // Number of the paper by which another body approved or confirmed it.
    std::optional<std::string> document{};
    friend bool operator==(const Conclude&, const Conclude&) = default;
};
BOOST_DESCRIBE_STRUCT(Conclude, (), (kind, document))

struct Conclusion {
    static constexpr std::string_view name = "conclusion";
    std::string kind;
    std::optional<std::string> document{};
    friend bool operator==(const Conclusion&, const Conclusion&) = default;
};
BOOST_DESCRIBE_STRUCT(Conclusion, (), (kind, document))

Bar bar_of(For<Conclude>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Conclude& command, const Occasion& occasion);
void apply(Matter& so_far, const Conclusion& act_body, const Act& act);

}  // namespace minqiao
