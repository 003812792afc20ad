// One run of a job as others see it: begun, heard of every few seconds, ended. Each step is a transaction of
// its own, so that a run that failed or was killed is seen too.
#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "store/jobs.h"
#include "store/store.h"

namespace minqiao {

struct Verification;

class JobRun {
public:
    // Begins one that nobody asked for over HTTP. Else the fault.
    static Result<std::unique_ptr<JobRun>, Fault> begin(Store& store, JobKind kind);
    // Goes on with one that was taken.
    JobRun(Store& store, std::string id);
    // Without an end: the run broke off.
    ~JobRun();
    JobRun(const JobRun&) = delete;
    JobRun& operator=(const JobRun&) = delete;

    void expect(std::int64_t total) { total_ = total; }
    void reach(std::int64_t done) { done_ = done; }
    void advance() { ++done_; }
    void cancel() { is_cancelled_ = true; }
    bool is_cancelled() const { return is_cancelled_; }

    std::optional<Fault> end(JobOutcome outcome, const Verification& found);

private:
    void keep_being_heard(const std::stop_token& end);

    Store& store_;
    const std::string id_;
    std::atomic<std::int64_t> done_ = 0;
    std::atomic<std::int64_t> total_ = 0;
    std::atomic<bool> is_cancelled_ = false;
    std::jthread beat_;  // last: ends first
};

// A name for this process, by chance.
const std::string& node_name();

}  // namespace minqiao
