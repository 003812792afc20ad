// Statements with their values, prepared once per connection. Placeholders are :names, each used once
// and bound in order; columns come back as the types asked for: std::string, bool, whole numbers,
// double, and std::optional of these. Needs no database header, so that callers compile quickly.
//
//     execute(tx, "delete from sessions where account = :account", name);
//     const auto row = one<std::string, std::int64_t>(tx, "select name, last from … where …", key);
#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "store/transaction.h"

namespace minqiao {

namespace query {

// Text must be UTF-8 without NUL; other bytes go as base64 or hexadecimal.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
enum class Type { number, real, text };

// The rows of one statement, one after another.
class Cursor {
public:
    Cursor(Transaction& tx, std::string_view sql, std::vector<Value> arguments, std::vector<Type> columns);
    ~Cursor();
    Cursor(const Cursor&) = delete;
    Cursor& operator=(const Cursor&) = delete;

    // False after the last row.
    bool next();
    Value take(std::size_t column);
    long long changed_rows() const;

private:
    struct Running;
    std::unique_ptr<Running> running_;
};

[[noreturn]] void stop_for_null(std::string_view sql);

template <class T>
struct Optional : std::false_type {
    using Inner = T;
};
template <class T>
struct Optional<std::optional<T>> : std::true_type {
    using Inner = T;
};

template <class T>
Value value_of(const T& argument) {
    if constexpr (Optional<T>::value) {
        return argument ? value_of(*argument) : Value(std::monostate{});
    } else if constexpr (std::integral<T>) {
        return static_cast<std::int64_t>(argument);
    } else if constexpr (std::floating_point<T>) {
        return static_cast<double>(argument);
    } else {
        return std::string(argument);
    }
}

template <class Column>
constexpr Type type_of() {
    using T = typename Optional<Column>::Inner;
    if constexpr (std::integral<T>) {
        return Type::number;
    } else if constexpr (std::floating_point<T>) {
        return Type::real;
    } else {
        static_assert(std::same_as<T, std::string>, "a column is text, a number or an optional of these");
        return Type::text;
    }
}

template <class Column>
Column column_of(Value&& value, std::string_view sql) {
    using T = typename Optional<Column>::Inner;
    if (std::holds_alternative<std::monostate>(value)) {
        if constexpr (Optional<Column>::value) return std::nullopt;
        stop_for_null(sql);
    }
    if constexpr (std::integral<T>) {
        return static_cast<T>(std::get<std::int64_t>(value));
    } else if constexpr (std::floating_point<T>) {
        return static_cast<T>(std::get<double>(value));
    } else {
        return std::get<std::string>(std::move(value));
    }
}

}  // namespace query

// Runs a statement that gives no rows; the number of rows it changed.
template <class... Arguments>
long long execute(Transaction& tx, std::string_view sql, const Arguments&... arguments) {
    query::Cursor cursor(tx, sql, {query::value_of(arguments)...}, {});
    cursor.next();
    return cursor.changed_rows();
}

// Calls `use(columns…)` for each row.
template <class... Columns, class Use, class... Arguments>
void each(Transaction& tx, std::string_view sql, const Use& use, const Arguments&... arguments) {
    query::Cursor cursor(tx, sql, {query::value_of(arguments)...}, {query::type_of<Columns>()...});
    while (cursor.next()) {
        [&]<std::size_t... At>(std::index_sequence<At...>) {
            use(query::column_of<Columns>(cursor.take(At), sql)...);
        }(std::index_sequence_for<Columns...>{});
    }
}

// The first row, if there is one: a tuple, or the value itself when there is one column.
template <class... Columns, class... Arguments>
auto one(Transaction& tx, std::string_view sql, const Arguments&... arguments) {
    using Row = std::conditional_t<sizeof...(Columns) == 1, std::tuple_element_t<0, std::tuple<Columns...>>,
                                   std::tuple<Columns...>>;
    std::optional<Row> row;
    query::Cursor cursor(tx, sql, {query::value_of(arguments)...}, {query::type_of<Columns>()...});
    if (cursor.next()) {
        [&]<std::size_t... At>(std::index_sequence<At...>) {
            row.emplace(query::column_of<Columns>(cursor.take(At), sql)...);
        }(std::index_sequence_for<Columns...>{});
    }
    return row;
}

}  // namespace minqiao
