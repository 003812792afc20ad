// minqiao_bench_limits: what this machine can do at most, without the product.
//   minqiao_bench_limits empty-handler --port N          answers every request with a few bytes
//   minqiao_bench_limits plain-sqlite --from STORE --to FILE [--subjects N]
//       writes the rows that a store holds of its last N matters into an empty database with the same tables,
//       indexes and triggers, committing each 32 matters; prints one line of JSON
#include <sqlite3.h>

#include <CLI/CLI.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>

#include "finding/folding.h"

namespace minqiao::bench {
namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;

net::awaitable<void> answer_always(net::ip::tcp::socket socket) {
    socket.set_option(net::ip::tcp::no_delay(true));
    boost::beast::tcp_stream stream(std::move(socket));
    boost::beast::flat_buffer buffer;
    for (;;) {
        http::request<http::string_body> request;
        co_await http::async_read(stream, buffer, request, net::use_awaitable);
        http::response<http::string_body> response(http::status::ok, request.version());
        response.set(http::field::content_type, "application/json");
        response.keep_alive(request.keep_alive());
        response.body() = R"({"items":[],"next_cursor":null})";
        response.prepare_payload();
        co_await http::async_write(stream, response, net::use_awaitable);
    }
}

net::awaitable<void> accept_all(net::io_context& context, unsigned short port) {
    net::ip::tcp::acceptor acceptor(context, {net::ip::make_address("127.0.0.1"), port});
    for (;;) {
        auto socket = co_await acceptor.async_accept(net::use_awaitable);
        net::co_spawn(context, answer_always(std::move(socket)), net::detached);
    }
}

void serve_nothing(unsigned short port) {
    net::io_context context;
    net::co_spawn(context, accept_all(context, port), net::detached);
    context.run();
}

struct Closes {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
    void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
};
using Database = std::unique_ptr<sqlite3, Closes>;
using Statement = std::unique_ptr<sqlite3_stmt, Closes>;
using Value = std::unique_ptr<sqlite3_value, Closes>;

[[noreturn]] void fail(sqlite3* database) {
    throw std::runtime_error(sqlite3_errmsg(database));
}

Database opened(const std::string& file, int flags) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(file.c_str(), &database, flags, nullptr) != SQLITE_OK) fail(database);
    return Database(database);
}

Statement prepared(sqlite3* database, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) fail(database);
    return Statement(statement);
}

void run(sqlite3* database, const std::string& sql) {
    if (sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(database);
}

std::string text_at(sqlite3_stmt* statement, int column) {
    const auto* text = sqlite3_column_text(statement, column);
    return text ? reinterpret_cast<const char*>(text) : "";
}

// One row, and the statement that inserts it.
struct Row {
    std::size_t insert = 0;
    std::vector<Value> values;
};

class PlainCopy {
public:
    PlainCopy(const std::string& from, const std::string& to)
        : from_(opened(from, SQLITE_OPEN_READONLY)),
          to_(opened(to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) {
        run(to_.get(), "pragma journal_mode = wal; pragma synchronous = full;");
        copy_tables();
    }

    // Everything is in memory before the time is taken.
    void read(long subjects) {
        auto first = prepared(from_.get(), "select max(subject) - ?1 from subjects");
        sqlite3_bind_int64(first.get(), 1, subjects);
        sqlite3_step(first.get());
        const auto above = sqlite3_column_int64(first.get(), 0);
        for (const std::string& table : tables_) read_table(table, above);
    }

    // Seconds; groups of 32 subjects in one commit.
    double write() {
        const auto began = std::chrono::steady_clock::now();
        long in_group = 0;
        run(to_.get(), "begin immediate");
        for (const auto& [subject, rows] : rows_) {
            for (const Row& row : rows) insert(row);
            if (++in_group % 32 == 0) run(to_.get(), "commit; begin immediate");
        }
        run(to_.get(), "commit");
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }
    std::size_t subjects() const { return rows_.size(); }
    std::size_t acts() const { return acts_; }

private:
    void copy_tables() {
        auto list =
            prepared(from_.get(),
                     "select type, name, sql, (select count(*) from pragma_table_info(m.name) where name ="
                     " 'subject') from sqlite_master m where sql is not null and name not like"
                     " 'sqlite_%' and name not like 'finding_words_%' order by type = 'table' desc");
        while (sqlite3_step(list.get()) == SQLITE_ROW) {
            run(to_.get(), text_at(list.get(), 2));
            if (text_at(list.get(), 0) == "table" && sqlite3_column_int(list.get(), 3) > 0)
                tables_.push_back(text_at(list.get(), 1));
        }
    }

    void read_table(const std::string& table, sqlite3_int64 above) {
        auto rows = prepared(from_.get(), "select subject, * from " + table + " where subject > ?1");
        sqlite3_bind_int64(rows.get(), 1, above);
        const int columns = sqlite3_column_count(rows.get()) - 1;
        std::string places = "?";
        for (int column = 1; column < columns; ++column) places += ", ?";
        inserts_.push_back(prepared(to_.get(), "insert into " + table + " values (" + places + ")"));
        const std::size_t insert = inserts_.size() - 1;
        while (sqlite3_step(rows.get()) == SQLITE_ROW) {
            Row row{insert, {}};
            for (int column = 1; column <= columns; ++column)
                row.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.get(), column)));
            const auto subject = sqlite3_column_int64(rows.get(), 0);
            if (table == "records") ++acts_;
            if (table == "finding_texts") read_words(subject, text_at(rows.get(), 1 + text_column(table)));
            rows_[subject].push_back(std::move(row));
        }
    }

    int text_column(const std::string& table) {
        auto place =
            prepared(from_.get(), "select cid from pragma_table_info('" + table + "') where name = 'text'");
        sqlite3_step(place.get());
        return sqlite3_column_int(place.get(), 0);
    }

    // The index of words keeps no text of its own: its terms are made again.
    void read_words(sqlite3_int64 subject, const std::string& text) {
        if (words_ == 0) {
            inserts_.push_back(prepared(to_.get(), "insert into finding_words (rowid, terms) values (?, ?)"));
            words_ = inserts_.size() - 1;
        }
        auto made = prepared(from_.get(), "select ?1, ?2");
        const std::string terms = joined_terms(letters_of(text));
        sqlite3_bind_int64(made.get(), 1, subject);
        sqlite3_bind_text(made.get(), 2, terms.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(made.get());
        Row row{words_, {}};
        for (int column = 0; column < 2; ++column)
            row.values.emplace_back(sqlite3_value_dup(sqlite3_column_value(made.get(), column)));
        rows_[subject].push_back(std::move(row));
    }

    void insert(const Row& row) {
        sqlite3_stmt* statement = inserts_[row.insert].get();
        int place = 0;
        for (const Value& value : row.values) sqlite3_bind_value(statement, ++place, value.get());
        if (sqlite3_step(statement) != SQLITE_DONE) fail(to_.get());
        sqlite3_reset(statement);
    }

    Database from_, to_;
    std::vector<std::string> tables_;
    std::vector<Statement> inserts_;
    std::map<sqlite3_int64, std::vector<Row>> rows_;
    std::size_t words_ = 0;
    std::size_t acts_ = 0;
};

}  // namespace
}  // namespace minqiao::bench

int main(int count, char** words) {
    using namespace minqiao::bench;
    CLI::App program("What the machine can do without the product");
    program.require_subcommand(1);
    unsigned short port = 0;
    CLI::App& empty = *program.add_subcommand("empty-handler");
    empty.add_option("--port", port)->required();
    std::string from, to;
    long subjects = 10'000;
    CLI::App& plain = *program.add_subcommand("plain-sqlite");
    plain.add_option("--from", from)->required();
    plain.add_option("--to", to)->required();
    plain.add_option("--subjects", subjects);
    CLI11_PARSE(program, count, words);
    try {
        if (empty) serve_nothing(port);
        if (plain) {
            PlainCopy copy(from, to);
            copy.read(subjects);
            const double seconds = copy.write();
            std::cout << "{\"matters\":" << copy.subjects() << ",\"acts\":" << copy.acts()
                      << ",\"seconds\":" << seconds << "}\n";
        }
    } catch (const std::exception& error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
}
