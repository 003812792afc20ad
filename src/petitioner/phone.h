// Telephone numbers as given: mobile numbers of the mainland are brought to eleven digits; other
// numbers keep their digits and hyphens.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

// Nothing when the text cannot be a telephone number.
std::optional<std::string> tidy_phone(std::string_view text);

}  // namespace minqiao
