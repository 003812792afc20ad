#include "http/rate_limits.h"

#include <algorithm>
#include <cmath>

namespace minqiao::http {

void RateLimits::fill(Bucket& bucket, Time now) {
    const double seconds = std::chrono::duration<double>(now - bucket.filled_at).count();
    const double per_second = bucket.rate.count / std::chrono::duration<double>(bucket.rate.in).count();
    bucket.tokens = std::min<double>(bucket.rate.count, bucket.tokens + seconds * per_second);
    bucket.filled_at = now;
}

int RateLimits::take(const std::string& rule, const std::string& client, const Rate& rate, Time now) {
    const std::lock_guard lock(mutex_);
    const auto [place, is_new] =
        buckets_.try_emplace({rule, client}, Bucket{static_cast<double>(rate.count), now, rate});
    Bucket& bucket = place->second;
    if (!is_new) fill(bucket, now);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
    }
    const double wait = (1 - bucket.tokens) * std::chrono::duration<double>(rate.in).count() / rate.count;
    return std::max(1, static_cast<int>(std::ceil(wait)));
}

void RateLimits::sweep(Time now) {
    const std::lock_guard lock(mutex_);
    for (auto& [who, bucket] : buckets_) fill(bucket, now);
    std::erase_if(buckets_, [](const auto& entry) { return entry.second.tokens >= entry.second.rate.count; });
}

}  // namespace minqiao::http
