// Which column of a table means what, by its head, Chinese or English. Others are left alone.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"

namespace minqiao {

enum class Column { id, subject, text, received, reply, replied, name, channel, place };

class Columns {
public:
    // Else a sentence: without a column of texts there is nothing to import.
    static Result<Columns, std::string> of(const std::vector<std::string>& heads);

    bool has(Column column) const { return places_.contains(column); }
    // Empty when the table has no such column.
    std::string cell(const std::vector<std::string>& cells, Column column) const;
    std::size_t width() const { return width_; }
    // The same for all tables with these heads.
    const std::string& kind() const { return kind_; }

private:
    std::map<Column, std::size_t> places_;
    std::size_t width_ = 0;
    std::string kind_;
};

}  // namespace minqiao
