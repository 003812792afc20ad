#include "intake/table.h"

#include <filesystem>
#include <fstream>

#include "base/text.h"
#include "intake/separated.h"
#include "intake/spreadsheet.h"

namespace minqiao {
namespace {

enum class Format { tabs, commas, spreadsheet };

Format format_of(const std::string& name, std::string_view beginning) {
    if (name.ends_with(".xlsx") || beginning.starts_with("PK")) return Format::spreadsheet;
    if (name.ends_with(".csv")) return Format::commas;
    if (name.ends_with(".tsv")) return Format::tabs;
    return beginning.substr(0, beginning.find('\n')).find('\t') != beginning.npos ? Format::tabs
                                                                                  : Format::commas;
}

}  // namespace

Result<std::unique_ptr<Table>, std::string> open_table(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string beginning(4096, '\0');
    std::error_code error;
    if (!stream || std::filesystem::is_directory(file, error)) return "the file " + file + " cannot be read";
    stream.read(beginning.data(), std::ssize(beginning));
    beginning.resize(static_cast<std::size_t>(stream.gcount()));
    switch (format_of(file, beginning)) {
        case Format::tabs:
            return std::unique_ptr<Table>(new TabbedTable(file));
        case Format::commas:
            return std::unique_ptr<Table>(new CommaTable(file));
        case Format::spreadsheet:
            return open_spreadsheet(file);
    }
    return std::string("the file is no table");
}

void check_cells(TableRow& row) {
    for (std::size_t at = 0; at < row.cells.size() && row.fault.empty(); ++at) {
        if (!is_utf8(row.cells[at])) row.fault = "field " + std::to_string(at + 1) + " is not UTF-8";
    }
}

}  // namespace minqiao
