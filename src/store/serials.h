// Numbers without gaps, such as the running number of a year. The row is locked until the commit, so
// ask as late in a work as possible.
#pragma once

#include <cstdint>
#include <string_view>

#include "store/transaction.h"

namespace minqiao {

// 1, 2, 3 … for each jurisdiction, name and period.
std::int64_t next_serial(Transaction& tx, std::string_view jurisdiction, std::string_view name,
                         std::string_view period);

}  // namespace minqiao
