// Organs that owe something in a matter while everybody there who could do it is complained of or has
// withdrawn (Art. 28): they need somebody else, and whoever still sees the matter must be told.
#pragma once

#include <string_view>
#include <vector>

#include "matter/matter.h"
#include "matter/occasion.h"

namespace minqiao {

// The command by which somebody of the holder ends a duty of this kind.
std::string_view command_ending(DutyKind kind);

// An organ that has no officer at all for what it owes is none of them.
std::vector<OrganId> unattended_organs(const Matter& matter, const Jurisdiction& jurisdiction, Instant now);

}  // namespace minqiao
