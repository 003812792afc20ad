#include "desk/jobs.h"

#include "desk/file.h"
#include "json/decode.h"
#include "organ/mandate.h"
#include "store/audit.h"
#include "store/stored_id.h"

namespace minqiao {

namespace {

constexpr std::string_view asking_job = "ask_job";
constexpr std::string_view cancelling_job = "cancel_job";

Problem outside_jobs() {
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

Problem job_refused(std::string code) {
    Problem problem;
    problem.kind = ProblemKind::refused;
    problem.code = std::move(code);
    return problem;
}

template <class T>
T stored_json(const std::string& text) {
    auto read = json::decode<T>(std::string_view(text));
    if (!read) stop_work(Fault::Kind::damaged, "what a job found cannot be read");
    return *std::move(read);
}

bool may_be_cancelled(const JobRow& row, JobState state) {
    const bool is_open = state == JobState::waiting || state == JobState::running;
    return row.kind == JobKind::verification && is_open && !row.is_cancel_asked;
}

JobItem item_of(const JobRow& row, Instant now) {
    JobItem item;
    item.id = stored_id<JobId>(row.id);
    item.kind = row.kind;
    item.state = state_of(row, now);
    if (!row.object.empty()) item.object = row.object;
    item.asked_at = row.asked_at;
    if (!row.asked_by.empty()) item.asked_by = stored_id<OfficerId>(row.asked_by);
    item.begun_at = row.begun_at;
    item.ended_at = row.ended_at;
    item.done = row.done;
    item.total = row.total;
    item.outcome = row.outcome;
    item.counts = stored_json<JobCounts>(row.counts);
    item.wrongs = stored_json<std::vector<std::string>>(row.wrongs);
    item.wrong_count = row.wrong_count;
    item.is_cancel_asked = row.is_cancel_asked;
    item.may_be_cancelled = may_be_cancelled(row, item.state);
    return item;
}

std::optional<JobItem> item_of(const std::optional<JobRow>& row, Instant now) {
    return row ? std::optional(item_of(*row, now)) : std::nullopt;
}

}  // namespace

Result<JobList, Problem> jobs_of(Transaction& tx, const Caller& caller, Instant at, int limit) {
    if (!may_give(caller.officer.role, asking_job) && caller.officer.role != Role::auditor)
        return outside_jobs();
    JobList list;
    for (const JobRow& row : list_jobs(tx, limit)) list.items.push_back(item_of(row, at));
    list.last_whole = item_of(last_verification(tx, JobOutcome::whole), at);
    list.last_wrong = item_of(last_verification(tx, JobOutcome::wrong), at);
    return list;
}

Result<JobItem, Problem> ask_job(Transaction& tx, const Caller& caller, Instant at, const Chance& chance) {
    if (!may_give(caller.officer.role, asking_job)) return outside_jobs();
    hold_jobs(tx);
    if (open_job(tx, JobKind::verification, at)) return job_refused("verification_is_open");
    const JobRow row{
        random_id<JobIdKind>(chance).text(), JobKind::verification, "", at, caller.officer.id.text(), ""};
    add_job(tx, row);
    append_audit(tx, {at, row.asked_by, std::string(asking_job), word_of(row.kind), "done"});
    return item_of(row, at);
}

Result<JobItem, Problem> cancel_job(Transaction& tx, const Caller& caller, Instant at, JobId id) {
    if (!may_give(caller.officer.role, cancelling_job)) return outside_jobs();
    hold_jobs(tx);
    auto row = find_job(tx, id.text());
    if (!row) return absent();
    const JobState state = state_of(*row, at);
    if (!may_be_cancelled(*row, state)) return job_refused("job_cannot_be_cancelled");
    ask_to_cancel(tx, row->id);
    // Should somebody begin it in this very moment, it is ended all the same.
    if (state == JobState::waiting) end_job(tx, row->id, {.outcome = JobOutcome::cancelled}, at);
    append_audit(tx, {at, caller.officer.id.text(), std::string(cancelling_job), word_of(row->kind), "done"});
    return item_of(*find_job(tx, row->id), at);
}

}  // namespace minqiao
