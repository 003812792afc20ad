// The law and the holiday notices that are built into the program.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "statute/calendar.h"
#include "statute/statute.h"

namespace minqiao {

std::shared_ptr<const Statute> built_in_statute();
std::vector<HolidayNotice> built_in_notices();
// The name of a division by its code; empty when there is none of that code.
std::string division_name(std::string_view code);

}  // namespace minqiao
