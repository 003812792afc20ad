#include "server/job_runner.h"

#include <condition_variable>
#include <mutex>

#include "server/outside.h"
#include "server/verifying.h"

namespace minqiao {
namespace {

constexpr std::chrono::seconds between_looks{1};

// A store of its own: a reading of minutes takes none of the connections that answer.
StoreCheck verify_beside(const Where& where, JobRun& run) {
    const auto opened = open_store(where, "serve", OpenAs::beside, {.writers = 1, .readers = 1});
    if (!opened) return {.found = {}, .trouble = opened.error()};
    return verify_store(where, *opened, run);
}

}  // namespace

JobRunner::JobRunner(Where where, Store& store)
    : where_(std::move(where)),
      store_(store),
      thread_([this](const std::stop_token& end) { take_jobs(end); }) {}

void JobRunner::take_jobs(const std::stop_token& end) {
    std::mutex mutex;
    std::condition_variable_any waking;
    std::unique_lock lock(mutex);
    while (!end.stop_requested()) {
        if (take_one(end)) continue;
        waking.wait_for(lock, end, between_looks, [] { return false; });
    }
}

// False when nothing waits. It is looked for by reading first: a writer is not troubled each second.
bool JobRunner::take_one(const std::stop_token& end) {
    bool is_waiting = false;
    store_.read_and_wait([&](Transaction& tx) { is_waiting = is_job_waiting(tx); });
    if (!is_waiting) return false;
    std::optional<JobRow> taken;
    const auto fault = store_.write_and_wait([&](Transaction& tx) {
        taken = take_waiting_job(tx, node_name(), now_by_the_clock());
        return Verdict::keep;
    });
    if (fault || !taken) return false;
    JobRun run(store_, taken->id);
    const std::stop_callback stopping(end, [&run] { run.cancel(); });
    const StoreCheck check = verify_beside(where_, run);
    return !end_run(run, check);
}

}  // namespace minqiao
