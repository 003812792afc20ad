#include "desk/slowing.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "store/settings.h"

namespace minqiao {

Slowing load_slowing(Transaction& tx, std::string_view name) {
    const auto stored = load_settings(tx);
    const auto read = [&](const char* of, int& number) {
        const auto found = stored.find(std::string(name) + "." + of);
        if (found == stored.end()) return;
        const std::string& text = found->second;
        std::from_chars(text.data(), text.data() + text.size(), number);
    };
    Slowing slowing;
    read("failures_free", slowing.failures_free);
    read("delay_seconds_max", slowing.delay_seconds_max);
    return slowing;
}

int seconds_left(const Throttle& throttle, const Slowing& slowing, Instant now) {
    const int over = throttle.failures - slowing.failures_free;
    if (over < 0) return 0;
    const std::int64_t delay = over >= 20 ? slowing.delay_seconds_max
                                          : std::min<std::int64_t>(slowing.delay_seconds_max, 2LL << over);
    const std::int64_t left =
        throttle.last_at.plus_seconds(delay).unix_milliseconds() - now.unix_milliseconds();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

}  // namespace minqiao
