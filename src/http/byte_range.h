// The part of a file that a request asks for (RFC 9110, 14.2): one range; whoever asks for several gets all.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "desk/problem.h"

namespace minqiao::http {

struct ByteRange {
    std::size_t first = 0;
    std::size_t count = 0;
    // bytes 0-499/1234
    std::string text(std::size_t whole) const;
    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

// Nothing: the whole file. A problem when the file has no such part, or the range ends before it begins.
Result<std::optional<ByteRange>, Problem> range_of(std::string_view header, std::size_t whole);

}  // namespace minqiao::http
