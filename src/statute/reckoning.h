// How an office counts days: its calendar, the settings it has made and the days it has set for clocks,
// each from a day on. What was known at an earlier moment can be asked for, so that a duty that has
// ended keeps its day.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/day.h"
#include "statute/calendar.h"
#include "statute/due.h"
#include "statute/regulation.h"

namespace minqiao {

struct Setting {
    std::string name;
    std::string value;
    CivilDay in_force_from;
    friend bool operator==(const Setting&, const Setting&) = default;
};

// The settings there are. A clock's name follows, as in clock.K5; its value is a number of days, or
// lawful for what the regulation says.
inline constexpr std::string_view setting_day_means = "counting.day_means";            // day, working_day
inline constexpr std::string_view setting_rolls_last_day = "counting.rolls_last_day";  // yes, no
inline constexpr std::string_view setting_local_regulation = "regulation.local";       // yes, no
// Where a new request in a repeated petition goes: yes, no.
inline constexpr std::string_view setting_request_before_opinion = "requests.join_before_opinion";
inline constexpr std::string_view setting_request_in_reexamination = "requests.join_reexamination";
inline constexpr std::string_view setting_of_clock = "clock.";
inline constexpr std::string_view lawful_days = "lawful";

// What an office has entered: a notice or a setting.
struct ReckoningEntry {
    std::variant<HolidayNotice, Setting> what;
    std::string title;                  // why days move: the notice's name, the reason of a setting
    std::optional<Instant> entered_at;  // nothing: known from the beginning
};

// As known at one moment.
class Reckoning {
public:
    const Calendar& calendar() const { return *calendar_; }
    // The value in force on that day: of those that have begun, the one that began last.
    std::optional<std::string> value_on(std::string_view setting, CivilDay day) const;
    // For a term that begins on that day.
    CountingRule counting_on(CivilDay day, CountingRule unless_set) const;
    // For days that belong to a petitioner or another organ: what an office sets may lengthen them, and
    // never shortens them.
    CountingRule window_counting_on(CivilDay day, CountingRule unless_set) const;
    // Fewer days than the law gives, where the office has set itself a stricter term.
    Term term_of(const Clock& clock, CivilDay begins_on) const;
    // What would be known with this too; nothing is changed here.
    Reckoning with(const ReckoningEntry& entry) const;

private:
    friend class Reckonings;
    std::shared_ptr<const Calendar> calendar_ = std::make_shared<const Calendar>();
    std::map<std::string, std::vector<Setting>, std::less<>> settings_;  // by the day they begin
};

// The term as the law has it; a clock without a number of days gives none.
Term lawful_term_of(const Clock& clock);

class Reckonings {
public:
    // In the order in which they were entered; what was known from the beginning comes first.
    explicit Reckonings(std::vector<ReckoningEntry> entries = {});

    const Reckoning& now() const { return *known_.back(); }
    // As it was known just before that moment.
    const Reckoning& known_before(Instant at) const { return *known_[place_before(at)]; }
    // What would be known with this too, entered last; nothing is changed here.
    Reckonings with(ReckoningEntry entry) const;

    const std::vector<ReckoningEntry>& entries() const { return entries_; }
    // One entry after a moment, with what was known once it was there.
    struct Change {
        const ReckoningEntry& entry;
        const Reckoning& known;
    };
    // Those entered from `after` on and before `until`, oldest first; no end when there is none.
    std::vector<Change> changes(Instant after, std::optional<Instant> until) const;

private:
    std::size_t place_before(Instant at) const;

    std::vector<ReckoningEntry> entries_;
    std::size_t first_ = 0;                                // so many were known from the beginning
    std::vector<std::shared_ptr<const Reckoning>> known_;  // after the beginning and each later entry
};

}  // namespace minqiao
