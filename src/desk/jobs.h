// What the program does beside answering (后台作业), as the administrator of role admin asks for it and the
// auditor sees it; of an export no row, only which list, who and how many.
#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/problem.h"
#include "store/jobs.h"

namespace minqiao {

using JobId = Id<struct JobIdKind>;
using JobCounts = std::map<std::string, std::int64_t>;  // of what was looked at, as it is called

struct JobItem {
    JobId id;
    JobKind kind = JobKind::verification;
    JobState state = JobState::waiting;
    std::optional<std::string> object;  // of an export: which list
    Instant asked_at;
    std::optional<OfficerId> asked_by;  // nothing: the program itself, or its command line
    std::optional<Instant> begun_at;
    std::optional<Instant> ended_at;
    std::int64_t done = 0;  // of `total`, while it runs; of an export: rows
    std::int64_t total = 0;
    std::optional<JobOutcome> outcome;
    JobCounts counts;
    std::vector<std::string> wrongs;  // the first of them; no text or name of a petition stands in them
    std::int64_t wrong_count = 0;
    bool is_cancel_asked = false;
    bool may_be_cancelled = false;
};
BOOST_DESCRIBE_STRUCT(JobItem, (),
                      (id, kind, state, object, asked_at, asked_by, begun_at, ended_at, done, total, outcome,
                       counts, wrongs, wrong_count, is_cancel_asked, may_be_cancelled))

struct JobList {
    std::vector<JobItem> items;         // the last asked for first
    std::optional<JobItem> last_whole;  // the last verification that found nothing wrong
    std::optional<JobItem> last_wrong;  // the last that found something
};
BOOST_DESCRIBE_STRUCT(JobList, (), (items, last_whole, last_wrong))

// What may be asked for over HTTP.
enum class AskedJobKind { verification };
BOOST_DESCRIBE_ENUM(AskedJobKind, verification)

struct JobAsked {
    AskedJobKind kind = AskedJobKind::verification;
};
BOOST_DESCRIBE_STRUCT(JobAsked, (), (kind))

// `at` is the real clock's.
Result<JobList, Problem> jobs_of(Transaction& tx, const Caller& caller, Instant at, int limit);
// Refused while another waits or runs.
Result<JobItem, Problem> ask_job(Transaction& tx, const Caller& caller, Instant at, const Chance& chance);
// What runs stops within seconds; what waits ends at once.
Result<JobItem, Problem> cancel_job(Transaction& tx, const Caller& caller, Instant at, JobId id);

}  // namespace minqiao
