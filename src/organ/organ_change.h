// A change of organs (机关变动): one is split, merged or abolished, and others carry on its powers (Art. 24).
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"

namespace minqiao {

enum class OrganChangeKind {
    split,      // 分立
    merged,     // 合并
    abolished,  // 撤销
};
BOOST_DESCRIBE_ENUM(OrganChangeKind, split, merged, abolished)

// Who carries on the powers, or those over matters of these categories and what lies below them.
struct Successor {
    static constexpr std::string_view json_defaults[] = {"categories"};
    OrganId organ_id;
    std::vector<std::string> categories;
    friend bool operator==(const Successor&, const Successor&) = default;
};
BOOST_DESCRIBE_STRUCT(Successor, (), (organ_id, categories))

struct OrganChange {
    OrganChangeKind kind = OrganChangeKind::merged;
    OrganId organ_id;
    // The first takes what no other one's categories name. An organ that is split and goes on is one of them.
    std::vector<Successor> successors;
    CivilDay in_force_from;
    std::string reason;  // the document by which it was decided, and who named the successors

    bool ends_organ() const;
    // Who has the powers over a matter of this category from now on.
    OrganId successor_for(const std::optional<std::string>& category) const;
    friend bool operator==(const OrganChange&, const OrganChange&) = default;
};
BOOST_DESCRIBE_STRUCT(OrganChange, (), (kind, organ_id, successors, in_force_from, reason))

}  // namespace minqiao
