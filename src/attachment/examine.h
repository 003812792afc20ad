// Looks at a file before it is kept: its name, what its bytes are, and whether opening it could do harm.
// Costs time and memory in proportion to the file; touches no store.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace minqiao {

struct Examined {
    std::string name;  // cleaned, with an ending that fits
    std::string media_type;
    bool has_macros = false;  // programs inside: not for download
};

struct FileFault {
    enum class Kind { type, content };  // not such a file; or such a file, but not this one
    Kind kind = Kind::content;
    std::string code;
    std::string detail;
};

inline constexpr std::uint64_t picture_dots_max = 50'000'000;

// `name` in UTF-8.
Result<Examined, FileFault> examine(std::string_view name, std::string_view content);

// UTF-8 or GB18030 without NUL: what a .txt may hold.
bool is_writing(std::string_view content);

}  // namespace minqiao
