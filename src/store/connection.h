// One connection to one database, used by one thread at a time. What SQLite and PostgreSQL do
// differently is below this class. Its functions throw Trouble or what SOCI throws.
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "store/transaction.h"
#include "store/trouble.h"

namespace soci {
class statement;
}

namespace minqiao {

class Connection {
public:
    Connection();
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    virtual Dialect dialect() const = 0;
    soci::session& session() { return *session_; }
    // One or more statements without values or rows.
    virtual void run(const char* script) = 0;

    virtual void begin_work() = 0;
    // After this has returned, the work can no longer fail by itself.
    virtual void keep_work() = 0;
    // Takes back what the work wrote; never throws.
    virtual void drop_work() noexcept = 0;
    virtual void begin_read() = 0;
    virtual void end_read() noexcept = 0;
    // Alone in the whole database until COMMIT.
    virtual void begin_alone() = 0;
    // Other transactions that ask for the same lock wait until this one ends.
    virtual void lock(std::int64_t what) = 0;
    // Goes together with others that share it, and waits for those that lock it.
    virtual void share(std::int64_t what) = 0;

    // False when the database has gone away; the next begin_… looks for it again.
    virtual bool is_alive() const = 0;
    Trouble trouble_of(const std::exception& error) const;
    virtual std::vector<std::string> columns_of(const std::string& table) = 0;

    // Prepared statements are taken out while they run, so that the same one may run inside itself.
    std::unique_ptr<soci::statement> take_statement(std::string_view sql);
    void give_back(std::string_view sql, std::unique_ptr<soci::statement> statement);

protected:
    // Codes only: what SOCI says contains the values.
    virtual Trouble trouble_of_database(const std::exception& error) const = 0;
    // Ends whatever the statement still has open.
    virtual void bring_to_rest(soci::statement& statement) = 0;
    void connect(std::unique_ptr<soci::session> session);
    void disconnect();

private:
    struct TextHash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unique_ptr<soci::session> session_;
    std::unordered_map<std::string, std::unique_ptr<soci::statement>, TextHash, std::equal_to<>> statements_;
    std::string last_statement_;
};

}  // namespace minqiao
