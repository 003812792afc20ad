// Tables as text (RFC 4180) for a spreadsheet, which must not take what somebody wrote for a formula.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minqiao::http {

// Before the first row: without it some spreadsheets take Chinese for another encoding.
inline constexpr std::string_view table_begin = "\xEF\xBB\xBF";

// Quoted where it must be; an apostrophe before what a spreadsheet would run.
std::string table_cell(std::string_view text);
// With its line end.
std::string table_row(const std::vector<std::string>& cells);

}  // namespace minqiao::http
