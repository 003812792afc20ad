// Runs the jobs that were asked for over HTTP, one after another on a thread of its own; a node of a database
// with several takes what no other has.
#pragma once

#include <thread>

#include "server/where.h"
#include "store/store.h"

namespace minqiao {

class JobRunner {
public:
    // `store` is the store at `where`; it lives longer.
    JobRunner(Where where, Store& store);
    // What runs is cancelled and ends within seconds.
    ~JobRunner() = default;
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

private:
    void take_jobs(const std::stop_token& end);
    bool take_one(const std::stop_token& end);

    const Where where_;
    Store& store_;
    std::jthread thread_;  // last: ends first
};

}  // namespace minqiao
