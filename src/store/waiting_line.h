// Works that wait for a thread: first come, first served, never more than a fixed number.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <utility>
#include <vector>

#include "store/fault.h"

namespace minqiao {

template <class Job>
class WaitingLine {
public:
    enum class Answer { taken, full, closed };

    explicit WaitingLine(std::size_t most) : most_(most) {}

    // Leaves the job untouched unless it is taken.
    Answer offer(Job& job) {
        {
            const std::lock_guard guard(mutex_);
            if (is_closed_) return Answer::closed;
            if (jobs_.size() >= most_) return Answer::full;
            jobs_.push_back(std::move(job));
        }
        something_.notify_one();
        return Answer::taken;
    }

    // Waits for at least one job; none means closed and finished.
    std::vector<Job> take(std::size_t most) {
        std::unique_lock guard(mutex_);
        something_.wait(guard, [&] { return is_closed_ || !jobs_.empty(); });
        std::vector<Job> taken;
        while (!jobs_.empty() && taken.size() < most) {
            taken.push_back(std::move(jobs_.front()));
            jobs_.pop_front();
        }
        return taken;
    }

    void close() {
        {
            const std::lock_guard guard(mutex_);
            is_closed_ = true;
        }
        something_.notify_all();
    }

    std::size_t size() const {
        const std::lock_guard guard(mutex_);
        return jobs_.size();
    }

private:
    const std::size_t most_;
    mutable std::mutex mutex_;
    std::condition_variable something_;
    std::deque<Job> jobs_;
    bool is_closed_ = false;
};

// What the caller hears when the line did not take the job.
template <class Answer>
Fault not_taken(Answer answer) {
    if (answer == Answer::full) return {Fault::Kind::busy, "too many works wait"};
    return {Fault::Kind::unavailable, "the store is stopping"};
}

}  // namespace minqiao
