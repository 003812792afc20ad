// One thread writes. It takes all works that wait, runs each in a savepoint and commits them together,
// so that a hundred clients share one flush of the disk.
#include "store/sqlite/sqlite_store.h"

#include <filesystem>
#include <thread>

#include "store/attempt.h"
#include "store/failpoint.h"
#include "store/readers.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/sqlite_connection.h"
#include "store/waiting_line.h"

namespace minqiao {
namespace {

struct Job {
    Work work;
    Done done;
    Attempt outcome;
};

class SqliteStore : public Store {
public:
    SqliteStore(std::unique_ptr<SqliteConnection> writer, std::vector<std::unique_ptr<Connection>> readers,
                const StoreLimits& limits)
        : writer_(std::move(writer)),
          group_max_(limits.group_max),
          line_(limits.waiting_max),
          readers_(std::move(readers), limits.waiting_max),
          thread_([this] { write_groups(); }) {}
    ~SqliteStore() override { stop(); }

    void write(Work work, Done done) override {
        Job job{std::move(work), std::move(done), {}};
        const auto answer = line_.offer(job);
        if (answer != decltype(line_)::Answer::taken) job.done(not_taken(answer));
    }
    void read(ReadWork work, Done done) override { readers_.read(std::move(work), std::move(done)); }
    void stop() override {
        line_.close();
        if (thread_.joinable()) thread_.join();
        readers_.stop();
    }
    Dialect dialect() const override { return Dialect::sqlite; }
    std::size_t waiting() const override { return line_.size(); }

private:
    void write_groups() {
        for (;;) {
            auto jobs = line_.take(group_max_);
            if (jobs.empty()) return;
            try {
                write_group(jobs);
            } catch (const std::exception& error) {
                const Fault fault = writer_->trouble_of(error).fault();
                writer_->drop_group();
                for (Job& job : jobs) job.outcome.fault = fault;
            }
            for (Job& job : jobs) job.done(std::move(job.outcome.fault));
        }
    }

    void write_group(std::vector<Job>& jobs) {
        if (jobs.size() == 1) return write_alone(jobs.front());
        writer_->begin_group();
        bool is_anything_kept = false;
        for (Job& job : jobs) {
            job.outcome = attempt(*writer_, job.work);
            is_anything_kept |= job.outcome.is_kept;
            if (!writer_->is_in_group()) throw Trouble(*job.outcome.fault);
        }
        if (!is_anything_kept) return writer_->drop_group();
        commit();
    }

    void write_alone(Job& job) {
        job.outcome = attempt(*writer_, job.work);
        if (job.outcome.is_kept) commit();
    }

    void commit() {
        failpoint_.before_commit();
        writer_->keep_group();
        failpoint_.after_commit();
    }

    std::unique_ptr<SqliteConnection> writer_;
    Failpoint failpoint_;
    const std::size_t group_max_;
    WaitingLine<Job> line_;
    Readers readers_;
    std::thread thread_;
};

}  // namespace

Result<std::unique_ptr<Store>, Fault> open_sqlite(const std::string& dir, const StoreLimits& limits) {
    using Use = SqliteConnection::Use;
    try {
        std::filesystem::create_directories(dir);
        const std::string file = (std::filesystem::path(dir) / "minqiao.sqlite").string();
        auto writer = std::make_unique<SqliteConnection>(file, Use::write);
        migrate(*writer, sqlite_migrations());
        std::vector<std::unique_ptr<Connection>> readers;
        for (std::size_t count = 0; count < limits.readers; ++count) {
            readers.push_back(std::make_unique<SqliteConnection>(file, Use::read));
        }
        return std::unique_ptr<Store>(new SqliteStore(std::move(writer), std::move(readers), limits));
    } catch (const Trouble& trouble) {
        return trouble.fault();
    } catch (const std::exception&) {
        return Fault{Fault::Kind::unavailable, "the store's file cannot be opened"};
    }
}

}  // namespace minqiao
