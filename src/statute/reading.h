// What a file of statutes/ is read from, and what is wrong with it when it cannot be read: the
// file, the place in it and the rule that the place breaks. Never an exception.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minqiao {

struct NamedText {
    std::string_view file;
    std::string_view text;
};

struct ReadingFault {
    std::string file;
    std::string path;  // clocks[4].days, or "line 12, date"
    std::string rule;
    friend bool operator==(const ReadingFault&, const ReadingFault&) = default;
};
using ReadingFaults = std::vector<ReadingFault>;

// clocks[4], the path of a row.
inline std::string row_path(std::string_view rows, std::size_t place) {
    return std::string(rows) + "[" + std::to_string(place) + "]";
}

}  // namespace minqiao
