// Several threads write, each with its own connection and one transaction per work; PostgreSQL itself
// flushes many commits together.
#include "store/postgres/postgres_store.h"

#include <thread>

#include "store/attempt.h"
#include "store/postgres/migrations.h"
#include "store/postgres/postgres_connection.h"
#include "store/readers.h"
#include "store/waiting_line.h"

namespace minqiao {
namespace {

struct Job {
    Work work;
    Done done;
};

using Connections = std::vector<std::unique_ptr<Connection>>;

class PostgresStore : public Store {
public:
    PostgresStore(Connections writers, Connections readers, const StoreLimits& limits)
        : writers_(std::move(writers)),
          line_(limits.waiting_max),
          readers_(std::move(readers), limits.waiting_max) {
        for (const auto& writer : writers_) {
            threads_.emplace_back([this, &writer] { write_with(*writer); });
        }
    }
    ~PostgresStore() override { stop(); }

    void write(Work work, Done done) override {
        Job job{std::move(work), std::move(done)};
        const auto answer = line_.offer(job);
        if (answer != decltype(line_)::Answer::taken) job.done(not_taken(answer));
    }
    void read(ReadWork work, Done done) override { readers_.read(std::move(work), std::move(done)); }
    void stop() override {
        line_.close();
        threads_.clear();
        readers_.stop();
    }
    Dialect dialect() const override { return Dialect::postgres; }
    std::size_t waiting() const override { return line_.size(); }

private:
    void write_with(Connection& connection) {
        for (;;) {
            auto jobs = line_.take(1);
            if (jobs.empty()) return;
            jobs.front().done(attempt(connection, jobs.front().work).fault);
        }
    }

    Connections writers_;
    WaitingLine<Job> line_;
    Readers readers_;
    std::vector<std::jthread> threads_;
};

}  // namespace

Result<std::unique_ptr<Store>, Fault> open_postgres(const std::string& url, const StoreLimits& limits) {
    const auto failpoint = std::make_shared<Failpoint>();
    const auto connections = [&](std::size_t count) {
        Connections made;
        while (made.size() < count) made.push_back(std::make_unique<PostgresConnection>(url, failpoint));
        return made;
    };
    try {
        PostgresConnection first(url);
        migrate(first, postgres_migrations());
        return std::unique_ptr<Store>(
            new PostgresStore(connections(limits.writers), connections(limits.readers), limits));
    } catch (const Trouble& trouble) {
        return trouble.fault();
    } catch (const std::exception&) {
        return Fault{Fault::Kind::unavailable, "postgresql cannot be used"};
    }
}

}  // namespace minqiao
