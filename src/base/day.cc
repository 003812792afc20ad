#include "base/day.h"

#include <fmt/format.h>

namespace minqiao {

namespace {

using namespace std::chrono;

constexpr std::int64_t shanghai_offset_ms = 8LL * 3600 * 1000;
constexpr std::int64_t day_ms = 24LL * 3600 * 1000;

// Reads exactly `count` digits at `at`; -1 when something else stands there.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
    if (text.size() < at + count) return -1;
    int number = 0;
    for (char letter : text.substr(at, count)) {
        if (letter < '0' || letter > '9') return -1;
        number = number * 10 + (letter - '0');
    }
    return number;
}

std::int64_t floor_divide(std::int64_t number, std::int64_t by) {
    return number / by - (number % by < 0 ? 1 : 0);
}

// Milliseconds of "+08:00", "-05:30" or "Z"; nothing when the text is none of them.
std::optional<std::int64_t> read_offset(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return std::nullopt;
    const int hours = digits_at(text, 1, 2);
    const int minutes = digits_at(text, 4, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    const std::int64_t offset = (hours * 60LL + minutes) * 60 * 1000;
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

std::optional<CivilDay> CivilDay::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digits_at(text, 0, 4);
    const int month = digits_at(text, 5, 2);
    const int day = digits_at(text, 8, 2);
    if (year < 1900 || month < 1 || day < 1) return std::nullopt;
    const year_month_day date{std::chrono::year(year), std::chrono::month(unsigned(month)),
                              std::chrono::day(unsigned(day))};
    if (!date.ok()) return std::nullopt;
    return CivilDay(std::chrono::sys_days(date));
}

std::string CivilDay::text() const {
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day_of_month());
}
int CivilDay::year() const {
    return int(year_month_day(days_).year());
}
unsigned CivilDay::month() const {
    return unsigned(year_month_day(days_).month());
}
unsigned CivilDay::day_of_month() const {
    return unsigned(year_month_day(days_).day());
}
unsigned CivilDay::weekday() const {
    return std::chrono::weekday(days_).iso_encoding();
}

int days_between(CivilDay from, CivilDay to) {
    return int((to.sys_days() - from.sys_days()).count());
}

std::optional<Instant> Instant::parse(std::string_view text) {
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const auto day = CivilDay::parse(text.substr(0, 10));
    const int hour = digits_at(text, 11, 2);
    const int minute = digits_at(text, 14, 2);
    const int second = digits_at(text, 17, 2);
    if (!day || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    std::size_t at = 19;
    int milliseconds = 0;
    if (text[at] == '.') {
        int scale = 100;
        std::size_t digit = at + 1;
        for (; digit < text.size() && text[digit] >= '0' && text[digit] <= '9'; ++digit, scale /= 10)
            milliseconds += (text[digit] - '0') * scale;
        if (digit == at + 1) return std::nullopt;
        at = digit;
    }
    const auto offset = read_offset(text.substr(at));
    if (!offset) return std::nullopt;
    const std::int64_t seconds = (hour * 60LL + minute) * 60 + second;
    return Instant(day->sys_days().time_since_epoch().count() * day_ms + seconds * 1000 + milliseconds -
                   *offset);
}

std::string Instant::text() const {
    const std::int64_t days = floor_divide(milliseconds_, day_ms);
    const std::int64_t rest = milliseconds_ - days * day_ms;
    const CivilDay day{std::chrono::sys_days(std::chrono::days(days))};
    const auto clock = fmt::format("{:02}:{:02}:{:02}", rest / 3600000, rest / 60000 % 60, rest / 1000 % 60);
    if (rest % 1000 == 0) return fmt::format("{}T{}Z", day.text(), clock);
    return fmt::format("{}T{}.{:03}Z", day.text(), clock, rest % 1000);
}

CivilDay Instant::day() const {
    return CivilDay(
        std::chrono::sys_days(std::chrono::days(floor_divide(milliseconds_ + shanghai_offset_ms, day_ms))));
}

Instant start_of(CivilDay day) {
    return Instant(day.sys_days().time_since_epoch().count() * day_ms - shanghai_offset_ms);
}

}  // namespace minqiao
