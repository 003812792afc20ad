// Numbers that people read aloud and type on a telephone: digits only, the last one checks the others
// (ISO 7064 MOD 11,10).
#pragma once

#include <cstdint>
#include <string>

#include "base/day.h"
#include "desk/caller.h"

namespace minqiao {

// 260929-0037-6: the day of receipt, the running number of that day.
std::string petition_number(CivilDay received_on, std::int64_t serial);
// 2026-01872: the year of receipt, the running number of that year.
std::string matter_number(CivilDay received_on, std::int64_t serial);
// So many random digits.
std::string query_code(std::size_t digits, const Chance& chance);
char check_digit_of(const std::string& digits);

}  // namespace minqiao
