// Where a page of a list ended, as text that a client hands back unread.
#pragma once

#include <optional>
#include <string>

namespace minqiao {

// The sorted day, and the subject (or petition) that breaks ties.
struct ListCursor {
    std::string day;
    std::string tie;
};

std::string write_cursor(const ListCursor& cursor);
// Nothing when it is not one of ours.
std::optional<ListCursor> read_cursor(const std::string& text);

}  // namespace minqiao
