// A table as an older system exports it: heads, then rows of texts. Rows are read one by one, so that a
// large file needs little memory; a row that cannot be read says why and the next one is tried.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/result.h"

namespace minqiao {

struct TableRow {
    std::size_t line = 0;  // where it begins, from 1
    std::vector<std::string> cells;
    std::string fault;  // empty when the cells are good: UTF-8, none too long
};

// No petition is longer: the longest text may have 200,000 letters.
inline constexpr std::size_t cell_bytes_max = 1024 * 1024;

class Table {
public:
    virtual ~Table() = default;
    // False after the last row. The heads are the first row.
    virtual bool next(TableRow& row) = 0;
    // How much of it has been read, in percent.
    virtual int percent() const = 0;
    // Spreadsheets write days as numbers counted from this one.
    virtual std::optional<CivilDay> day_zero() const { return std::nullopt; }
};

// TSV, CSV or XLSX, by the name or else by what is in it. Else a sentence.
Result<std::unique_ptr<Table>, std::string> open_table(const std::string& file);

// Notes in the row that a cell is not UTF-8, if one is not.
void check_cells(TableRow& row);

}  // namespace minqiao
