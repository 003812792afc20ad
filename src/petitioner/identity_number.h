// Citizen identity numbers (GB 11643-1999): 18 characters, the last one checks the rest. A number
// that fails a check is a warning: nobody is turned away for it (Regulation 2022, Arts. 19 and 23
// ask for no number at all).
#pragma once

#include <string>
#include <string_view>

#include "base/day.h"

namespace minqiao {

enum class IdentityNumberFault { none, form, date, checksum };

// Upper-cases the final x and drops white space.
std::string tidy_identity_number(std::string_view text);
// `today` bounds the birthday.
IdentityNumberFault check_identity_number(std::string_view tidy, CivilDay today);

}  // namespace minqiao
