// A connection to one SQLite file, for writing or for reading.
#pragma once

#include <string>

#include "store/connection.h"

namespace sqlite_api {
struct sqlite3;
}

namespace minqiao {

class SqliteConnection : public Connection {
public:
    enum class Use { write, read };
    SqliteConnection(const std::string& file, Use use);

    Dialect dialect() const override { return Dialect::sqlite; }
    void run(const char* script) override;

    // A work is a savepoint within the group that is committed together. One that is alone needs none: there
    // dropping it drops the group.
    void begin_group();
    void keep_group();
    void drop_group() noexcept;
    // False when SQLite itself has taken back the whole group, as it does when the disk is full.
    bool is_in_group() const;

    void begin_work() override;
    void keep_work() override;
    void drop_work() noexcept override;
    void begin_read() override { run("begin"); }
    void end_read() noexcept override { drop_group(); }
    void begin_alone() override { run("begin immediate"); }
    void lock(std::int64_t) override {}  // there is one writer
    void share(std::int64_t) override {}
    bool is_alive() const override { return true; }
    std::vector<std::string> columns_of(const std::string& table) override;

protected:
    Trouble trouble_of_database(const std::exception& error) const override;
    void bring_to_rest(soci::statement& statement) override;

private:
    sqlite_api::sqlite3* handle_ = nullptr;
    bool is_work_alone_ = true;
};

}  // namespace minqiao
