// Tables that follow from the records and may be dropped and refilled. They belong to the folders above,
// which hand in their definitions.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "store/transaction.h"

namespace minqiao {

struct DerivedTable {
    std::string name;
    std::string create_sqlite;  // one or more statements, with the indexes
    std::string create_postgres;
};

// Makes those that are missing.
void create_all(Transaction& tx, std::span<const DerivedTable> tables);
void drop_all(Transaction& tx, std::span<const DerivedTable> tables);
// Every row as one line of text, in an order that depends on the rows alone: for comparing what was kept
// with what is rebuilt.
void dump(Transaction& tx, std::string_view table, const std::function<void(std::string_view)>& use_row);

}  // namespace minqiao
