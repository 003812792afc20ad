// The first sheet of an XLSX workbook.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "intake/table.h"

namespace minqiao {

Result<std::unique_ptr<Table>, std::string> open_spreadsheet(const std::string& file);

}  // namespace minqiao
