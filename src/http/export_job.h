// The row of an export among the jobs: how many rows have been made, now and then, and how it ended. Whoever
// goes away in the middle is known by this one's end.
#pragma once

#include <chrono>
#include <functional>
#include <string>

#include "http/route.h"
#include "store/jobs.h"
#include "store/store.h"

namespace minqiao::http {

class ExportJob {
public:
    // Of a row that was begun.
    ExportJob(Store& store, std::function<Instant()> clock, const JobRow& row);
    ~ExportJob();
    ExportJob(const ExportJob&) = delete;
    ExportJob& operator=(const ExportJob&) = delete;

    void made(std::int64_t rows, bool is_last);
    void fail() { end(JobOutcome::failed); }

private:
    void end(JobOutcome outcome);

    Store& store_;
    const std::function<Instant()> clock_;
    const std::string id_;
    const std::int64_t total_;
    std::int64_t done_;
    std::chrono::steady_clock::time_point told_at_ = std::chrono::steady_clock::now();
    bool is_ended_ = false;
};

struct FirstRows {
    std::int64_t made = 0;
    std::int64_t total = 0;
    bool is_all = false;
};
// Enters the row, in the transaction that makes the first rows: of which list, for whom, how many.
std::shared_ptr<ExportJob> begun_export(const AskingOfficer& asking, Transaction& tx, const std::string& list,
                                        const FirstRows& rows);

}  // namespace minqiao::http
