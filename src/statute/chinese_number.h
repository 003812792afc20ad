// Numbers as the law writes them: 三十四 for 34.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

inline constexpr int chinese_number_max = 9999;

// Digits when it is not between 1 and 9999.
std::string chinese_number(int number);
// Only what chinese_number writes.
std::optional<int> read_chinese_number(std::string_view text);

}  // namespace minqiao
