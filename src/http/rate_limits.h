// Token buckets, one per rule and client, held in memory. Thread-safe.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <utility>

#include "http/limits.h"

namespace minqiao::http {

class RateLimits {
public:
    using Time = std::chrono::steady_clock::time_point;

    // Zero when this one may pass, else the seconds until the next one may.
    int take(const std::string& rule, const std::string& client, const Rate& rate, Time now);
    // Forgets buckets that are full again.
    void sweep(Time now);

private:
    struct Bucket {
        double tokens = 0;
        Time filled_at;
        Rate rate;
    };
    static void fill(Bucket& bucket, Time now);

    std::mutex mutex_;
    std::map<std::pair<std::string, std::string>, Bucket> buckets_;
};

}  // namespace minqiao::http
