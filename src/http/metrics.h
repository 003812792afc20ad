// Counts for /metrics in Prometheus text: requests by route template and status, their time, and the store's
// waiting line. Never a path, an address or a name.
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "http/route.h"

namespace minqiao::http {

class Metrics {
public:
    explicit Metrics(const std::vector<Route>& routes);

    // Null: no route was found.
    void count(const Route* route, int status, std::chrono::microseconds took);
    void opened() { ++connections_; }
    void closed() { --connections_; }
    std::string text(std::size_t store_waiting) const;

private:
    static constexpr std::array<double, 8> seconds_up_to{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5};
    static constexpr std::size_t statuses = 600;

    struct Line {
        std::string labels;
        std::array<std::atomic<std::uint64_t>, statuses> by_status{};
        std::array<std::atomic<std::uint64_t>, seconds_up_to.size() + 1> by_time{};
        std::atomic<std::uint64_t> microseconds{0};
    };
    void append_line(const Line& line, std::string& out) const;

    const std::vector<Route>& routes_;
    std::deque<Line> lines_;  // one per route, and one more
    std::atomic<std::int64_t> connections_{0};
};

}  // namespace minqiao::http
