#include "store/jobs.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

// Many times as long as a run is silent by itself: a machine under load is not taken for a dead one.
constexpr std::int64_t silence_seconds_max = 120;
// Some weeks of a busy office: what an administrator looks up is younger, and the audit keeps who asked.
constexpr int kept_max = 200;
constexpr std::int64_t jobs_lock = 4;

constexpr std::string_view where_waiting = "where begun_at is null and ended_at is null ";

constexpr std::string_view select_jobs =
    "select id, kind, object, asked_at, asked_by, node, begun_at, heard_at, done, total, cancel_asked, "
    "ended_at, outcome, counts, wrongs, wrong_count from jobs ";

using Milliseconds = std::optional<std::int64_t>;

std::optional<Instant> instant_of(Milliseconds milliseconds) {
    return milliseconds ? std::optional(Instant(*milliseconds)) : std::nullopt;
}

Milliseconds milliseconds_of(const std::optional<Instant>& instant) {
    return instant ? Milliseconds(instant->unix_milliseconds()) : std::nullopt;
}

// `rest` follows the columns and the table.
template <class... Arguments>
std::vector<JobRow> read_jobs(Transaction& tx, std::string_view rest, const Arguments&... arguments) {
    using Text = std::string;
    using Number = std::int64_t;
    std::vector<JobRow> rows;
    each<Text, Text, Text, Number, Text, Text, Milliseconds, Milliseconds, Number, Number, bool, Milliseconds,
         Text, Text, Text, Number>(
        tx, std::string(select_jobs).append(rest),
        [&](Text id, const Text& kind, Text object, Number asked_at, Text asked_by, Text node,
            Milliseconds begun_at, Milliseconds heard_at, Number done, Number total, bool is_cancel_asked,
            Milliseconds ended_at, const Text& outcome, Text counts, Text wrongs, Number wrong_count) {
            std::optional<JobOutcome> ended;
            if (!outcome.empty()) ended = stored_word<JobOutcome>(outcome);
            rows.push_back({std::move(id), stored_word<JobKind>(kind), std::move(object), Instant(asked_at),
                            std::move(asked_by), std::move(node), instant_of(begun_at), instant_of(heard_at),
                            done, total, is_cancel_asked, instant_of(ended_at), ended, std::move(counts),
                            std::move(wrongs), wrong_count});
        },
        arguments...);
    return rows;
}

std::optional<JobRow> first_of(std::vector<JobRow> rows) {
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

// What waits or may still be running stays, and so does what is known of the store as a whole.
void sweep_jobs(Transaction& tx, Instant now) {
    const Instant silent_since = now.plus_seconds(-silence_seconds_max);
    execute(tx,
            "delete from jobs where (ended_at is not null or heard_at < :silent_since) "
            "and id not in (select id from jobs order by asked_at desc, id desc limit :kept) "
            "and id not in (select id from jobs where kind = 'verification' and outcome = 'whole' order by "
            "ended_at desc limit 1) "
            "and id not in (select id from jobs where kind = 'verification' and outcome = 'wrong' order by "
            "ended_at desc limit 1)",
            silent_since.unix_milliseconds(), kept_max);
}

}  // namespace

JobState state_of(const JobRow& row, Instant now) {
    if (row.ended_at) return JobState::ended;
    if (!row.begun_at) return JobState::waiting;
    const Instant heard_at = row.heard_at.value_or(*row.begun_at);
    return heard_at.plus_seconds(silence_seconds_max) < now ? JobState::broken_off : JobState::running;
}

void hold_jobs(Transaction& tx) {
    tx.connection().lock(jobs_lock);
}

void add_job(Transaction& tx, const JobRow& row) {
    execute(tx,
            "insert into jobs (id, kind, object, asked_at, asked_by, node, begun_at, heard_at, done, total, "
            "cancel_asked, ended_at, outcome, counts, wrongs, wrong_count) values (:id, :kind, :object, "
            ":asked_at, :asked_by, :node, :begun_at, :heard_at, :done, :total, :cancel_asked, :ended_at, "
            ":outcome, :counts, :wrongs, :wrong_count)",
            row.id, word_of(row.kind), row.object, row.asked_at.unix_milliseconds(), row.asked_by, row.node,
            milliseconds_of(row.begun_at), milliseconds_of(row.heard_at), row.done, row.total,
            row.is_cancel_asked, milliseconds_of(row.ended_at), row.outcome ? word_of(*row.outcome) : "",
            row.counts, row.wrongs, row.wrong_count);
    sweep_jobs(tx, row.asked_at);
}

std::optional<JobRow> find_job(Transaction& tx, std::string_view id) {
    return first_of(read_jobs(tx, "where id = :id", id));
}

std::vector<JobRow> list_jobs(Transaction& tx, int limit) {
    return read_jobs(tx, "order by asked_at desc, id desc limit :limit", limit);
}

std::optional<JobRow> last_verification(Transaction& tx, JobOutcome outcome) {
    return first_of(read_jobs(tx,
                              "where kind = 'verification' and outcome = :outcome "
                              "order by ended_at desc, id desc limit 1",
                              word_of(outcome)));
}

std::optional<JobRow> open_job(Transaction& tx, JobKind kind, Instant now) {
    for (JobRow& row :
         read_jobs(tx, "where kind = :kind and ended_at is null order by asked_at, id", word_of(kind)))
        if (state_of(row, now) != JobState::broken_off) return std::move(row);
    return std::nullopt;
}

bool is_job_waiting(Transaction& tx) {
    return one<int>(tx, std::string("select 1 from jobs ").append(where_waiting).append("limit 1"))
        .has_value();
}

std::optional<JobRow> take_waiting_job(Transaction& tx, std::string_view node, Instant now) {
    std::string rest = std::string(where_waiting) + "order by asked_at, id limit 1";
    // SQLite has one writer.
    if (tx.dialect() == Dialect::postgres) rest += " for update skip locked";
    auto row = first_of(read_jobs(tx, rest));
    if (!row) return std::nullopt;
    row->node = node;
    row->begun_at = row->heard_at = now;
    execute(tx, "update jobs set node = :node, begun_at = :begun_at, heard_at = :heard_at where id = :id",
            row->node, now.unix_milliseconds(), now.unix_milliseconds(), row->id);
    return row;
}

bool hear_of_job(Transaction& tx, std::string_view id, std::int64_t done, std::int64_t total, Instant now) {
    execute(tx,
            "update jobs set heard_at = :heard_at, done = :done, total = :total "
            "where id = :id and ended_at is null",
            now.unix_milliseconds(), done, total, id);
    return one<bool>(tx, "select cancel_asked from jobs where id = :id", id).value_or(false);
}

void end_job(Transaction& tx, std::string_view id, const JobEnd& end, Instant now) {
    execute(
        tx,
        "update jobs set ended_at = :ended_at, heard_at = :heard_at, outcome = :outcome, counts = :counts, "
        "wrongs = :wrongs, wrong_count = :wrong_count where id = :id and ended_at is null",
        now.unix_milliseconds(), now.unix_milliseconds(), word_of(end.outcome), end.counts, end.wrongs,
        end.wrong_count, id);
}

void ask_to_cancel(Transaction& tx, std::string_view id) {
    execute(tx, "update jobs set cancel_asked = 1 where id = :id", id);
}

}  // namespace minqiao
