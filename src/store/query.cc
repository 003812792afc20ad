#include "store/query.h"

#include <soci/soci.h>

#include "store/connection.h"

namespace minqiao::query {

struct Argument {
    Value value;
    soci::indicator indicator = soci::i_ok;
};

struct Slot {
    Type type;
    long long number = 0;
    double real = 0;
    std::string text;
    soci::indicator indicator = soci::i_ok;
};

struct Cursor::Running {
    Connection& connection;
    std::string sql;
    std::vector<Argument> arguments;
    std::vector<Slot> slots;
    // Holds pointers into the two above; so it goes first.
    std::unique_ptr<soci::statement> statement;
    bool is_started = false;

    ~Running() {
        if (statement) connection.give_back(sql, std::move(statement));
    }

    void bind(Argument& argument) {
        if (auto* number = std::get_if<std::int64_t>(&argument.value)) {
            statement->exchange(soci::use(*number, argument.indicator));
        } else if (auto* real = std::get_if<double>(&argument.value)) {
            statement->exchange(soci::use(*real, argument.indicator));
        } else {
            if (std::holds_alternative<std::monostate>(argument.value)) {
                argument.value = std::string();
                argument.indicator = soci::i_null;
            }
            auto& text = std::get<std::string>(argument.value);
            // SOCI would hand PostgreSQL only what stands before it.
            if (text.find('\0') != text.npos) stop_work(Fault::Kind::refused, "a text with NUL: " + sql);
            statement->exchange(soci::use(text, argument.indicator));
        }
    }

    void bind(Slot& slot) {
        switch (slot.type) {
            case Type::number:
                statement->exchange(soci::into(slot.number, slot.indicator));
                break;
            case Type::real:
                statement->exchange(soci::into(slot.real, slot.indicator));
                break;
            case Type::text:
                statement->exchange(soci::into(slot.text, slot.indicator));
                break;
        }
    }
};

Cursor::Cursor(Transaction& tx, std::string_view sql, std::vector<Value> arguments, std::vector<Type> columns)
    : running_(new Running{tx.connection(), std::string(sql), {}, {}, nullptr}) {
    for (Value& value : arguments) running_->arguments.push_back({std::move(value)});
    for (const Type type : columns) running_->slots.push_back({.type = type, .text = {}});
    running_->statement = tx.connection().take_statement(sql);
    for (Argument& argument : running_->arguments) running_->bind(argument);
    for (Slot& slot : running_->slots) running_->bind(slot);
    running_->statement->define_and_bind();
}

Cursor::~Cursor() = default;

bool Cursor::next() {
    if (running_->is_started) return running_->statement->fetch();
    running_->is_started = true;
    return running_->statement->execute(true);
}

Value Cursor::take(std::size_t column) {
    Slot& slot = running_->slots.at(column);
    if (slot.indicator == soci::i_null) return std::monostate{};
    switch (slot.type) {
        case Type::number:
            return static_cast<std::int64_t>(slot.number);
        case Type::real:
            return slot.real;
        case Type::text:
            return std::move(slot.text);
    }
    return std::monostate{};
}

long long Cursor::changed_rows() const {
    return running_->statement->get_affected_rows();
}

void stop_for_null(std::string_view sql) {
    stop_work(Fault::Kind::damaged, "a column that is never empty is empty: " + std::string(sql));
}

}  // namespace minqiao::query
