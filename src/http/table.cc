#include "http/table.h"

#include <algorithm>
#include <array>

namespace minqiao::http {

namespace {

// Full-width signs are read as the plain ones by spreadsheets set to Chinese.
constexpr std::array<std::string_view, 11> formula_signs{"=",  "+",  "-",  "@",  "\t", "\r",
                                                         "\n", "＝", "＋", "－", "＠"};

bool would_run(std::string_view text) {
    return std::ranges::any_of(formula_signs, [&](std::string_view sign) { return text.starts_with(sign); });
}

}  // namespace

std::string table_cell(std::string_view text) {
    std::string cell = would_run(text) ? "'" : "";
    cell += text;
    if (cell.find_first_of(",\"\r\n\t") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char letter : cell) {
        if (letter == '"') quoted += '"';
        quoted += letter;
    }
    return quoted + '"';
}

std::string table_row(const std::vector<std::string>& cells) {
    std::string row;
    for (const std::string& cell : cells) row += table_cell(cell) + ",";
    if (!row.empty()) row.pop_back();
    return row + "\r\n";
}

}  // namespace minqiao::http
