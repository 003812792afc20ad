// What one client may cost: sizes, times and numbers, all of them settings.
#pragma once

#include <chrono>
#include <cstddef>
#include <string_view>
#include <vector>

namespace minqiao::http {

// So many in so long; a bucket of tokens that fills evenly.
struct Rate {
    int count = 0;
    std::chrono::seconds in{1};
};

struct Limits {
    std::size_t request_line_bytes = 8 * 1024;
    std::size_t header_bytes = 16 * 1024;
    std::size_t headers = 100;
    std::size_t json_bytes = 1024 * 1024;
    std::size_t file_bytes = 20 * 1024 * 1024;
    std::size_t video_bytes = 200 * 1024 * 1024;
    // All files that are being received at once; they lie in memory until they are in the store.
    std::size_t file_bytes_at_once = 1024 * 1024 * 1024;

    std::chrono::milliseconds header_time{10'000};
    std::chrono::milliseconds idle_time{60'000};
    // A body, either way, gets `grace` and then must keep up with this rate.
    std::chrono::milliseconds grace{10'000};
    std::size_t bytes_per_second_min = 1024;
    std::chrono::milliseconds heartbeat{15'000};
    std::chrono::milliseconds scan_time{60'000};  // for the virus scanner
    std::chrono::milliseconds stop_time{20'000};  // for what is still being answered at the end

    std::size_t connections = 10'000;
    std::size_t connections_per_address = 100;

    Rate logins_per_address{30, std::chrono::minutes(10)};
    Rate searches_per_officer{60, std::chrono::minutes(1)};
    Rate files_per_officer{30, std::chrono::hours(1)};
    Rate previews_per_officer{120, std::chrono::minutes(1)};
    Rate exports_per_officer{5, std::chrono::hours(24)};
};

// Sets the limit of that name, such as header_ms or files_per_hour; false when there is none, or when the
// number makes no sense.
bool set_limit(Limits& limits, std::string_view name, long long number);
std::vector<std::string_view> limit_names();

}  // namespace minqiao::http
