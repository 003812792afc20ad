// Notice (告知): the petitioner is told that the petition was received and by which way and
// procedure it goes (Art. 23).
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

struct Notify {
    static constexpr std::string_view name = "notify";
    static constexpr std::string_view rule = "notice";
    Content text;
    friend bool operator==(const Notify&, const Notify&) = default;
};
BOOST_DESCRIBE_STRUCT(Notify, (), (text))

struct Notice {
    static constexpr std::string_view name = "notice";
    Content text;
    friend bool operator==(const Notice&, const Notice&) = default;
};
BOOST_DESCRIBE_STRUCT(Notice, (), (text))

Bar bar_of(For<Notify>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const Notify& command, const Occasion& occasion);
void apply(Matter& so_far, const Notice& act_body, const Act& act);

}  // namespace minqiao
