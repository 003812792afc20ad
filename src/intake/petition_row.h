// What one row of a table asks to register: a petition of its time, and the reply it had been given.
#pragma once

#include <optional>
#include <string>

#include "base/result.h"
#include "desk/desk.h"
#include "intake/columns.h"
#include "intake/table.h"

namespace minqiao {

struct RowReading {
    Columns columns;
    std::optional<CivilDay> day_zero;
    std::optional<CivilDay> received_on;  // for rows without a day
    CivilDay today;
};

struct PetitionRowRead {
    Desk::ImportedRow row;
    // What the table calls this row, so that another text under the same name is noticed. Empty: nothing.
    std::string name;
};

// Else why the row is bad; never a word of what stands in it.
Result<PetitionRowRead, std::string> read_petition_row(const TableRow& row, const RowReading& reading);

}  // namespace minqiao
