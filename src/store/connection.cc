#include "store/connection.h"

#include <soci/soci.h>

#include <typeinfo>

namespace minqiao {
namespace {

// Lists with many filters make statements of their own; beyond this many all are forgotten.
constexpr std::size_t statements_max = 512;

}  // namespace

Connection::Connection() = default;
Connection::~Connection() {
    disconnect();
}

void Connection::connect(std::unique_ptr<soci::session> session) {
    disconnect();
    session_ = std::move(session);
}

void Connection::disconnect() {
    statements_.clear();
    session_.reset();
}

Trouble Connection::trouble_of(const std::exception& error) const {
    if (const auto* ours = dynamic_cast<const Trouble*>(&error)) return *ours;
    if (!dynamic_cast<const soci::soci_error*>(&error)) {
        return Trouble({Fault::Kind::refused, std::string("a work threw ") + typeid(error).name()});
    }
    const Trouble trouble = trouble_of_database(error);
    return Trouble({trouble.fault().kind, trouble.fault().inside + ": " + last_statement_},
                   trouble.is_worth_another_run());
}

std::unique_ptr<soci::statement> Connection::take_statement(std::string_view sql) {
    last_statement_ = sql;
    if (const auto kept = statements_.find(sql); kept != statements_.end()) {
        auto statement = std::move(kept->second);
        statements_.erase(kept);
        return statement;
    }
    auto statement = std::make_unique<soci::statement>(*session_);
    statement->alloc();
    statement->prepare(std::string(sql));
    return statement;
}

void Connection::give_back(std::string_view sql, std::unique_ptr<soci::statement> statement) {
    bring_to_rest(*statement);
    statement->bind_clean_up();
    if (statements_.size() >= statements_max) statements_.clear();
    statements_.insert_or_assign(std::string(sql), std::move(statement));
}

soci::session& Transaction::sql() {
    return connection_.session();
}
Dialect Transaction::dialect() const {
    return connection_.dialect();
}

}  // namespace minqiao
