// The cursor of a list whose rows are told apart by one number: the last number of the page before.
#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>

namespace minqiao {

// Nothing when it is not one of ours.
inline std::optional<std::int64_t> number_of_cursor(const std::string& cursor) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(cursor.data(), cursor.data() + cursor.size(), number);
    if (error != std::errc() || end != cursor.data() + cursor.size() || number <= 0) return std::nullopt;
    return number;
}

}  // namespace minqiao
