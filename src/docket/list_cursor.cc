#include "docket/list_cursor.h"

#include "base/day.h"
#include "base/digest.h"

namespace minqiao {

std::string write_cursor(const ListCursor& cursor) {
    return hex(cursor.day + "|" + cursor.tie);
}

std::optional<ListCursor> read_cursor(const std::string& text) {
    const auto bytes = from_hex(text);
    const auto bar = bytes ? bytes->find('|') : std::string::npos;
    if (bar != 10) return std::nullopt;
    ListCursor cursor{bytes->substr(0, bar), bytes->substr(bar + 1)};
    if (!CivilDay::parse(cursor.day) || cursor.tie.empty()) return std::nullopt;
    return cursor;
}

}  // namespace minqiao
