#include "server/job_run.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

#include "base/digest.h"
#include "desk/jobs.h"
#include "json/encode.h"
#include "server/outside.h"
#include "server/verification.h"

namespace minqiao {
namespace {

constexpr std::chrono::seconds between_beats{2};
// So many are read; the command line tells all of them.
constexpr std::size_t wrongs_kept = 100;
constexpr std::size_t id_bytes = 16;
constexpr std::size_t node_bytes = 6;

JobEnd end_of(JobOutcome outcome, const Verification& found) {
    JobCounts counts;
    for (const auto& [what, count] : found.counts) counts[what] = static_cast<std::int64_t>(count);
    std::vector<std::string> first = found.wrongs;
    first.resize(std::min(first.size(), wrongs_kept));
    return {outcome, json::encode(counts), json::encode(first), std::ssize(found.wrongs)};
}

}  // namespace

const std::string& node_name() {
    static const std::string name = hex(random_bytes(node_bytes));
    return name;
}

Result<std::unique_ptr<JobRun>, Fault> JobRun::begin(Store& store, JobKind kind) {
    const Instant now = now_by_the_clock();
    JobRow row{hex(random_bytes(id_bytes)), kind, "", now, "", node_name()};
    row.begun_at = row.heard_at = now;
    auto fault = store.write_and_wait([&](Transaction& tx) {
        add_job(tx, row);
        return Verdict::keep;
    });
    if (fault) return *std::move(fault);
    return std::make_unique<JobRun>(store, row.id);
}

JobRun::JobRun(Store& store, std::string id)
    : store_(store),
      id_(std::move(id)),
      beat_([this](const std::stop_token& end) { keep_being_heard(end); }) {}

JobRun::~JobRun() = default;

// What could not be written now is written with the next beat.
void JobRun::keep_being_heard(const std::stop_token& end) {
    std::mutex mutex;
    std::condition_variable_any waking;
    std::unique_lock lock(mutex);
    while (!waking.wait_for(lock, end, between_beats, [&] { return end.stop_requested(); })) {
        if (end.stop_requested()) return;
        bool is_cancel_asked = false;
        store_.write_and_wait([&](Transaction& tx) {
            is_cancel_asked = hear_of_job(tx, id_, done_, total_, now_by_the_clock());
            return Verdict::keep;
        });
        if (is_cancel_asked) cancel();
    }
}

std::optional<Fault> JobRun::end(JobOutcome outcome, const Verification& found) {
    beat_ = {};
    return store_.write_and_wait([&](Transaction& tx) {
        const Instant now = now_by_the_clock();
        hear_of_job(tx, id_, done_, total_, now);
        end_job(tx, id_, end_of(outcome, found), now);
        return Verdict::keep;
    });
}

}  // namespace minqiao
