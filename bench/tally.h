// What a run amounts to: how long each question took, and what was answered wrongly.
#pragma once

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace minqiao::bench {

using Clock = std::chrono::steady_clock;

struct Tally {
    std::vector<float> milliseconds;     // of every question that was answered as it should be
    std::map<std::string, long> errors;  // what was asked and the status, with their number
    long busy = 0;                       // 503 with Retry-After, which a burst may meet
    long done = 0;                       // whole errands

    void answered(Clock::time_point asked) {
        milliseconds.push_back(std::chrono::duration<float, std::milli>(Clock::now() - asked).count());
    }
    void add(const Tally& other) {
        milliseconds.insert(milliseconds.end(), other.milliseconds.begin(), other.milliseconds.end());
        for (const auto& [what, count] : other.errors) errors[what] += count;
        busy += other.busy;
        done += other.done;
    }
};

}  // namespace minqiao::bench
