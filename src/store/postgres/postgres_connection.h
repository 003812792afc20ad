// A connection to PostgreSQL, made when it is first needed and again when it was lost.
#pragma once

#include <string>

#include "store/connection.h"
#include "store/failpoint.h"

struct pg_conn;

namespace minqiao {

class PostgresConnection : public Connection {
public:
    explicit PostgresConnection(std::string url, std::shared_ptr<Failpoint> failpoint = nullptr)
        : url_(std::move(url)), failpoint_(std::move(failpoint)) {}

    Dialect dialect() const override { return Dialect::postgres; }
    void run(const char* script) override;

    void begin_work() override;
    void keep_work() override;
    void drop_work() noexcept override;
    void begin_read() override;
    void end_read() noexcept override { drop_work(); }
    void begin_alone() override;
    void lock(std::int64_t what) override;
    void share(std::int64_t what) override;
    bool is_alive() const override;
    std::vector<std::string> columns_of(const std::string& table) override;

protected:
    Trouble trouble_of_database(const std::exception& error) const override;
    void bring_to_rest(soci::statement&) override {}

private:
    void ensure_connected();

    const std::string url_;
    const std::shared_ptr<Failpoint> failpoint_;
    pg_conn* handle_ = nullptr;
};

}  // namespace minqiao
