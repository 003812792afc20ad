#include "http/metrics.h"

#include <fmt/format.h>

#include <algorithm>

#include "http/router.h"

namespace minqiao::http {

Metrics::Metrics(const std::vector<Route>& routes) : routes_(routes) {
    for (const Route& route : routes) {
        lines_.emplace_back().labels =
            fmt::format("method=\"{}\",route=\"{}\"", name_of(route.method), route.pattern);
    }
    lines_.emplace_back().labels = "method=\"\",route=\"\"";
}

void Metrics::count(const Route* route, int status, std::chrono::microseconds took) {
    const std::size_t place = route ? static_cast<std::size_t>(route - routes_.data()) : routes_.size();
    Line& line = lines_[place];
    ++line.by_status[static_cast<std::size_t>(std::clamp(status, 0, static_cast<int>(statuses) - 1))];
    const double seconds = std::chrono::duration<double>(took).count();
    const auto bucket = std::ranges::lower_bound(seconds_up_to, seconds);
    ++line.by_time[static_cast<std::size_t>(bucket - seconds_up_to.begin())];
    line.microseconds += static_cast<std::uint64_t>(took.count());
}

void Metrics::append_line(const Line& line, std::string& out) const {
    std::uint64_t total = 0;
    for (std::size_t place = 0; place < seconds_up_to.size(); ++place) {
        total += line.by_time[place];
        out += fmt::format("minqiao_http_request_seconds_bucket{{{},le=\"{}\"}} {}\n", line.labels,
                           seconds_up_to[place], total);
    }
    total += line.by_time.back();
    out += fmt::format("minqiao_http_request_seconds_bucket{{{},le=\"+Inf\"}} {}\n", line.labels, total);
    out += fmt::format("minqiao_http_request_seconds_sum{{{}}} {}\n", line.labels,
                       static_cast<double>(line.microseconds) / 1e6);
    out += fmt::format("minqiao_http_request_seconds_count{{{}}} {}\n", line.labels, total);
}

std::string Metrics::text(std::size_t store_waiting) const {
    std::string out = "# TYPE minqiao_http_requests_total counter\n";
    for (const Line& line : lines_) {
        for (std::size_t status = 0; status < statuses; ++status) {
            if (const std::uint64_t count = line.by_status[status]) {
                out += fmt::format("minqiao_http_requests_total{{{},status=\"{}\"}} {}\n", line.labels,
                                   status, count);
            }
        }
    }
    out += "# TYPE minqiao_http_request_seconds histogram\n";
    for (const Line& line : lines_) append_line(line, out);
    out += "# TYPE minqiao_http_connections gauge\n";
    out += fmt::format("minqiao_http_connections {}\n", connections_.load());
    out += "# TYPE minqiao_store_waiting gauge\n";
    out += fmt::format("minqiao_store_waiting {}\n", store_waiting);
    return out;
}

}  // namespace minqiao::http
