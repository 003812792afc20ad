// What the program does beside answering: whether the store is whole, lists made anew, tables that are sent.
// A row for each run, changed while it goes on; whoever runs it is heard of every few seconds.
#pragma once

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

enum class JobKind { verification, rebuild, list_export };
BOOST_DESCRIBE_ENUM(JobKind, verification, rebuild, list_export)

// Broken off: begun and not ended, and not heard of any more. Nobody writes that down.
enum class JobState { waiting, running, ended, broken_off };
BOOST_DESCRIBE_ENUM(JobState, waiting, running, ended, broken_off)

enum class JobOutcome { whole, done, wrong, failed, cancelled };
BOOST_DESCRIBE_ENUM(JobOutcome, whole, done, wrong, failed, cancelled)

struct JobRow {
    std::string id;
    JobKind kind = JobKind::verification;
    std::string object;  // of an export: which list
    Instant asked_at;
    std::string asked_by;  // an officer's id, or empty for the program itself and its command line
    std::string node;      // of the process that runs it; by chance, no name of a machine
    std::optional<Instant> begun_at{};
    std::optional<Instant> heard_at{};
    std::int64_t done = 0;
    std::int64_t total = 0;
    bool is_cancel_asked = false;
    std::optional<Instant> ended_at{};
    std::optional<JobOutcome> outcome{};
    std::string counts = "{}";  // JSON: what was looked at, and how many of it
    std::string wrongs = "[]";  // JSON: the first sentences of what was found wrong
    std::int64_t wrong_count = 0;
    friend bool operator==(const JobRow&, const JobRow&) = default;
};

struct JobEnd {
    JobOutcome outcome = JobOutcome::failed;
    std::string counts = "{}";
    std::string wrongs = "[]";
    std::int64_t wrong_count = 0;
};

JobState state_of(const JobRow& row, Instant now);

// Until the transaction ends, nobody else asks for a job: before it is looked whether there is one.
void hold_jobs(Transaction& tx);
// Waits, or has begun already; the oldest that have ended make room.
void add_job(Transaction& tx, const JobRow& row);
std::optional<JobRow> find_job(Transaction& tx, std::string_view id);
// The last asked for first.
std::vector<JobRow> list_jobs(Transaction& tx, int limit);
// The last verification that came to an end with this outcome.
std::optional<JobRow> last_verification(Transaction& tx, JobOutcome outcome);
// One of this kind that waits or runs.
std::optional<JobRow> open_job(Transaction& tx, JobKind kind, Instant now);

bool is_job_waiting(Transaction& tx);
// The first that waits, begun by this node; no other node takes the same.
std::optional<JobRow> take_waiting_job(Transaction& tx, std::string_view node, Instant now);
// Whether somebody asked that it be cancelled.
bool hear_of_job(Transaction& tx, std::string_view id, std::int64_t done, std::int64_t total, Instant now);
void end_job(Transaction& tx, std::string_view id, const JobEnd& end, Instant now);
void ask_to_cancel(Transaction& tx, std::string_view id);

}  // namespace minqiao
