// What a role may ask for at all. Whether it may in this matter, today, is the law's question
// (matter/decide.h); which matters it sees is matter/sight.h.
#pragma once

#include <string_view>

#include "organ/officer.h"

namespace minqiao {

bool may_give(Role role, std::string_view command);

// The three administrators keep the system; none of them reads petitions.
bool is_administrator(Role role);

}  // namespace minqiao
