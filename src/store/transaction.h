// One transaction, as a work sees it. Database trouble leaves a work as an exception that the store
// itself catches: a work neither catches it nor goes on after it.
#pragma once

namespace soci {
class session;
}

namespace minqiao {

class Connection;

enum class Dialect { sqlite, postgres };

class Transaction {
public:
    explicit Transaction(Connection& connection) : connection_(connection) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    // For what store/query.h cannot say.
    soci::session& sql();
    Dialect dialect() const;
    Connection& connection() { return connection_; }

private:
    Connection& connection_;
};

}  // namespace minqiao
