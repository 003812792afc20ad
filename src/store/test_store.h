// For tests: an empty store of its own on either database, gone when the test ends. PostgreSQL is the
// cluster of MINQIAO_TEST_POSTGRES, or one that is started for this program.
#pragma once

#include <libpq-fe.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

#include "base/assertion.h"
#include "store/store.h"

namespace minqiao {

namespace test_store {

inline std::string new_folder(const char* name) {
    std::string pattern = (std::filesystem::temp_directory_path() / name).string() + "-XXXXXX";
    ASSERT_THAT(mkdtemp(pattern.data()), "a test needs a folder");
    return pattern;
}

// Lives as long as the program.
class Cluster {
public:
    Cluster() : dir_(new_folder("minqiao-postgres")) {
        const std::string command = "tools/postgres_for_tests.sh start " + dir_;
        FILE* output = popen(command.c_str(), "r");
        char line[256] = {};
        ASSERT_THAT(output && fgets(line, sizeof line, output), "tests start a PostgreSQL cluster");
        pclose(output);
        url_ = line;
        url_.pop_back();
    }
    ~Cluster() {
        if (getpid() != owner_) return;
        const int status = std::system(("tools/postgres_for_tests.sh stop " + dir_).c_str());
        ASSERT_THAT(status == 0, "the tests' cluster stops");
    }
    const std::string& url() const { return url_; }

private:
    const pid_t owner_ = getpid();
    std::string dir_;
    std::string url_;
};

inline std::string postgres_url() {
    if (const char* url = std::getenv("MINQIAO_TEST_POSTGRES"); url && *url) return url;
    static const Cluster cluster;
    return cluster.url();
}

// Straight to PostgreSQL, past the store.
inline void run_on_postgres(const std::string& script) {
    PGconn* connection = PQconnectdb(postgres_url().c_str());
    PGresult* result = PQexec(connection, script.c_str());
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        std::fputs(PQerrorMessage(connection), stderr);
    ASSERT_THAT(status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK, "a test's own statement runs");
    PQclear(result);
    PQfinish(connection);
}

}  // namespace test_store

// Where an empty store may be opened: a folder, or a schema.
class TestPlace {
public:
    explicit TestPlace(Dialect dialect) {
        static std::atomic<int> count = 0;
        if (dialect == Dialect::sqlite) {
            address_.dir = test_store::new_folder("minqiao-store");
            return;
        }
        schema_ = "test_" + std::to_string(getpid()) + "_" + std::to_string(++count);
        test_store::run_on_postgres("create schema " + schema_);
        const std::string url = test_store::postgres_url();
        address_.database_url =
            url + (url.find('?') == url.npos ? "?" : "&") + "options=-csearch_path%3D" + schema_;
    }
    ~TestPlace() {
        if (!address_.dir.empty()) std::filesystem::remove_all(address_.dir);
        if (!schema_.empty()) {
            test_store::run_on_postgres("set client_min_messages = warning; drop schema " + schema_ +
                                        " cascade");
        }
    }
    TestPlace(const TestPlace&) = delete;
    TestPlace& operator=(const TestPlace&) = delete;

    const StoreAddress& address() const { return address_; }
    const std::string& schema() const { return schema_; }
    std::unique_ptr<Store> open(StoreLimits limits = {.readers = 2}) const {
        auto store = Store::open(address_, limits);
        ASSERT_THAT(store.has_value(), "a test's store opens");
        return std::move(store).value();
    }

private:
    StoreAddress address_;
    std::string schema_;
};

}  // namespace minqiao
