// Civil days (Asia/Shanghai) and instants (UTC). They are different types and never convert
// silently: the law counts days, the computer records instants.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

// One day of the civil calendar. Text form YYYY-MM-DD, years 1900 to 9999.
class CivilDay {
public:
    CivilDay() = default;
    explicit CivilDay(std::chrono::sys_days days) : days_(days) {}
    CivilDay(int year, unsigned month, unsigned day)
        : days_(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)) {}

    static std::optional<CivilDay> parse(std::string_view text);
    std::string text() const;

    std::chrono::sys_days sys_days() const { return days_; }
    int year() const;
    unsigned month() const;
    unsigned day_of_month() const;
    // 1 is Monday, 7 is Sunday.
    unsigned weekday() const;
    CivilDay plus_days(int count) const { return CivilDay(days_ + std::chrono::days(count)); }

    friend auto operator<=>(const CivilDay&, const CivilDay&) = default;

private:
    std::chrono::sys_days days_{};
};

// Whole days from one day to another; negative when `to` is earlier.
int days_between(CivilDay from, CivilDay to);

// A moment in UTC, in milliseconds. Text form RFC 3339 with a Z.
class Instant {
public:
    Instant() = default;
    explicit Instant(std::int64_t unix_milliseconds) : milliseconds_(unix_milliseconds) {}

    // Any RFC 3339 offset is read; the written form is always UTC.
    static std::optional<Instant> parse(std::string_view text);
    std::string text() const;

    std::int64_t unix_milliseconds() const { return milliseconds_; }
    // The civil day in Asia/Shanghai (UTC+8 all year since 1992) on which this moment falls.
    CivilDay day() const;
    Instant plus_seconds(std::int64_t count) const { return Instant(milliseconds_ + count * 1000); }

    friend auto operator<=>(const Instant&, const Instant&) = default;

private:
    std::int64_t milliseconds_ = 0;
};

// The first moment of a civil day in Asia/Shanghai.
Instant start_of(CivilDay day);

}  // namespace minqiao
