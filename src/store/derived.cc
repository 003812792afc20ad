#include "store/derived.h"

#include <optional>

#include "store/connection.h"
#include "store/query.h"

namespace minqiao {
namespace {

void append_cell(std::string& line, const query::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (!text) {
        line += "\\0";  // nothing, unlike an empty text
        return;
    }
    for (const char letter : *text) {
        switch (letter) {
            case '\\':
                line += "\\\\";
                break;
            case '\t':
                line += "\\t";
                break;
            case '\n':
                line += "\\n";
                break;
            default:
                line += letter;
        }
    }
}

}  // namespace

void create_all(Transaction& tx, std::span<const DerivedTable> tables) {
    for (const DerivedTable& table : tables) {
        if (!tx.connection().columns_of(table.name).empty()) continue;
        const bool is_sqlite = tx.dialect() == Dialect::sqlite;
        tx.connection().run((is_sqlite ? table.create_sqlite : table.create_postgres).c_str());
    }
}

void drop_all(Transaction& tx, std::span<const DerivedTable> tables) {
    for (const DerivedTable& table : tables) {
        tx.connection().run(("drop table if exists " + table.name).c_str());
    }
}

void dump(Transaction& tx, std::string_view table, const std::function<void(std::string_view)>& use_row) {
    const auto columns = tx.connection().columns_of(std::string(table));
    std::string names;
    for (const std::string& column : columns) names += (names.empty() ? "" : ", ") + column;
    query::Cursor cursor(tx, "select " + names + " from " + std::string(table) + " order by " + names, {},
                         std::vector<query::Type>(columns.size(), query::Type::text));
    while (cursor.next()) {
        std::string line;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (column > 0) line += '\t';
            append_cell(line, cursor.take(column));
        }
        use_row(line);
    }
}

}  // namespace minqiao
