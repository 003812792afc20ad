// Archiving (归档): the closed file goes to its volume.
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

struct Archive {
    static constexpr std::string_view name = "archive";
    static constexpr std::string_view rule = "";
    std::optional<std::string> volume;
    friend bool operator==(const Archive&, const Archive&) = default;
};
BOOST_DESCRIBE_STRUCT(Archive, (), (volume))

struct Archiving {
    static constexpr std::string_view name = "archiving";
    std::optional<std::string> volume;
    friend bool operator==(const Archiving&, const Archiving&) = default;
};
BOOST_DESCRIBE_STRUCT(Archiving, (), (volume))

Bar bar_of(For<Archive>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Archive& command, const Occasion& occasion);
void apply(Matter& so_far, const Archiving& act_body, const Act& act);

}  // namespace minqiao
