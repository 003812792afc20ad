#include "http/limits.h"

#include <algorithm>
#include <array>

namespace minqiao::http {

namespace {

struct Named {
    std::string_view name;
    void (*set)(Limits&, long long);
};

template <auto Member>
void count(Limits& limits, long long number) {
    limits.*Member = static_cast<std::size_t>(number);
}
template <auto Member>
void time(Limits& limits, long long number) {
    limits.*Member = std::chrono::milliseconds(number);
}
template <auto Member>
void rate(Limits& limits, long long number) {
    (limits.*Member).count = static_cast<int>(number);
}

constexpr std::array<Named, 21> limits_named{{
    {"request_line_bytes", count<&Limits::request_line_bytes>},
    {"header_bytes", count<&Limits::header_bytes>},
    {"headers", count<&Limits::headers>},
    {"json_bytes", count<&Limits::json_bytes>},
    {"file_bytes", count<&Limits::file_bytes>},
    {"video_bytes", count<&Limits::video_bytes>},
    {"file_bytes_at_once", count<&Limits::file_bytes_at_once>},
    {"bytes_per_second", count<&Limits::bytes_per_second_min>},
    {"connections", count<&Limits::connections>},
    {"connections_per_address", count<&Limits::connections_per_address>},
    {"header_ms", time<&Limits::header_time>},
    {"idle_ms", time<&Limits::idle_time>},
    {"grace_ms", time<&Limits::grace>},
    {"heartbeat_ms", time<&Limits::heartbeat>},
    {"scan_ms", time<&Limits::scan_time>},
    {"stop_ms", time<&Limits::stop_time>},
    {"logins_per_10_minutes", rate<&Limits::logins_per_address>},
    {"searches_per_minute", rate<&Limits::searches_per_officer>},
    {"files_per_hour", rate<&Limits::files_per_officer>},
    {"previews_per_minute", rate<&Limits::previews_per_officer>},
    {"exports_per_day", rate<&Limits::exports_per_officer>},
}};

}  // namespace

bool set_limit(Limits& limits, std::string_view name, long long number) {
    constexpr long long most = 1'000'000'000;
    const auto found = std::ranges::find(limits_named, name, &Named::name);
    if (found == limits_named.end() || number < 1 || number > most) return false;
    found->set(limits, number);
    return true;
}

std::vector<std::string_view> limit_names() {
    std::vector<std::string_view> names;
    for (const Named& one : limits_named) names.push_back(one.name);
    return names;
}

}  // namespace minqiao::http
