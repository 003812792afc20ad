// Simplified handling (简易办理), a measure of 2022: a plain first petition is passed on, taken up and
// answered in a few working days. The sorter may mean it when screening; whoever takes the matter up decides.
#pragma once

#include <string>
#include <string_view>

#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

// Arts. 4 and 5: first petitions that are plain; not what other procedures decide, what a superior
// assigned, what a group or a joint letter brings, nor what is grave.
bool fits_simplified(const Matter& so_far, const Regulation& regulation);

// Why it may not be chosen, in this order: `procedure` is not_available where the regulation knows none;
// the matter does not fit; `window` (K13, K15) has run out since the matter came to where it lies.
Bar bar_of_simplified(const Matter& so_far, const Occasion& occasion, std::string_view window);

// The clock under which an organ meets what is meant for simplified handling: a petition office passes it on
// (K15), any other decides on acceptance (K13).
std::string simplified_clock_of(OrganId receiver, const Jurisdiction& place);

}  // namespace minqiao
