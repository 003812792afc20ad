#include "http/export_job.h"

#include <utility>

#include "desk/file.h"
#include "desk/jobs.h"
#include "http/service.h"

namespace minqiao::http {

namespace {

constexpr std::chrono::seconds between_tellings{5};

// What cannot be told now is told the next time.
void told(const std::optional<Fault>&) {}

}  // namespace

ExportJob::ExportJob(Store& store, std::function<Instant()> clock, const JobRow& row)
    : store_(store), clock_(std::move(clock)), id_(row.id), total_(row.total), done_(row.done) {}

ExportJob::~ExportJob() {
    end(JobOutcome::cancelled);
}

void ExportJob::made(std::int64_t rows, bool is_last) {
    done_ += rows;
    if (is_last) return end(JobOutcome::done);
    const auto now = std::chrono::steady_clock::now();
    if (now - told_at_ < between_tellings) return;
    told_at_ = now;
    store_.write(
        [id = id_, done = done_, total = total_, at = clock_()](Transaction& tx) {
            hear_of_job(tx, id, done, total, at);
            return Verdict::keep;
        },
        told);
}

void ExportJob::end(JobOutcome outcome) {
    if (std::exchange(is_ended_, true)) return;
    store_.write(
        [id = id_, done = done_, total = total_, at = clock_(), outcome](Transaction& tx) {
            hear_of_job(tx, id, done, total, at);
            end_job(tx, id, {.outcome = outcome}, at);
            return Verdict::keep;
        },
        told);
}

std::shared_ptr<ExportJob> begun_export(const AskingOfficer& asking, Transaction& tx, const std::string& list,
                                        const FirstRows& rows) {
    const Wiring& wiring = asking.asking.service.wiring();
    const Instant now = asking.asking.received_at;
    JobRow row;
    row.id = random_id<JobIdKind>(wiring.chance).text();
    row.kind = JobKind::list_export;
    row.object = list;
    row.asked_by = asking.caller().officer.id.text();
    row.node = wiring.node;
    row.asked_at = now;
    row.begun_at = row.heard_at = now;
    row.done = rows.made;
    row.total = rows.total;
    if (rows.is_all) {
        row.ended_at = now;
        row.outcome = JobOutcome::done;
    }
    add_job(tx, row);
    if (rows.is_all) return nullptr;
    return std::make_shared<ExportJob>(wiring.store, wiring.clock, row);
}

}  // namespace minqiao::http
