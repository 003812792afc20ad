#include "statute/reckoning.h"

#include <algorithm>
#include <charconv>

namespace minqiao {

namespace {

std::optional<int> number_in(std::string_view text) {
    int number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stopped != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::optional<std::string> Reckoning::value_on(std::string_view setting, CivilDay day) const {
    const auto found = settings_.find(setting);
    if (found == settings_.end()) return std::nullopt;
    std::optional<std::string> value;
    for (const Setting& one : found->second)
        if (one.in_force_from <= day) value = one.value;
    return value;
}

CountingRule Reckoning::counting_on(CivilDay day, CountingRule unless_set) const {
    if (const auto means = value_on(setting_day_means, day))
        unless_set.day_means = *means == "working_day" ? Unit::working_day : Unit::day;
    if (const auto rolls = value_on(setting_rolls_last_day, day)) unless_set.rolls_last_day = *rolls == "yes";
    return unless_set;
}

CountingRule Reckoning::window_counting_on(CivilDay day, CountingRule unless_set) const {
    CountingRule rule = counting_on(day, unless_set);
    if (unless_set.day_means == Unit::working_day) rule.day_means = Unit::working_day;
    rule.rolls_last_day = rule.rolls_last_day || unless_set.rolls_last_day;
    return rule;
}

Term Reckoning::term_of(const Clock& clock, CivilDay begins_on) const {
    Term term = lawful_term_of(clock);
    const auto value = value_on(std::string(setting_of_clock) + clock.id, begins_on);
    const auto days = value ? number_in(*value) : std::nullopt;
    // A regulation that gives fewer days than the office has set wins.
    if (!days || *days < 1 || *days >= term.days) return term;
    term.lawful_days = term.days;
    term.days = *days;
    return term;
}

Term lawful_term_of(const Clock& clock) {
    return {clock.days.value_or(0), clock.unit, clock.article, {}};
}

Reckoning Reckoning::with(const ReckoningEntry& entry) const {
    Reckoning next = *this;
    if (const auto* notice = std::get_if<HolidayNotice>(&entry.what)) {
        Calendar calendar = *calendar_;
        calendar.add(*notice);
        next.calendar_ = std::make_shared<const Calendar>(std::move(calendar));
    } else {
        const auto& setting = std::get<Setting>(entry.what);
        auto& rows = next.settings_[setting.name];
        rows.insert(std::ranges::upper_bound(rows, setting.in_force_from, {}, &Setting::in_force_from),
                    setting);
    }
    return next;
}

Reckonings::Reckonings(std::vector<ReckoningEntry> entries) : entries_(std::move(entries)) {
    while (first_ < entries_.size() && !entries_[first_].entered_at) ++first_;
    Reckoning beginning;
    std::vector<HolidayNotice> notices;  // many, and one calendar
    for (std::size_t place = 0; place < first_; ++place) {
        if (const auto* notice = std::get_if<HolidayNotice>(&entries_[place].what))
            notices.push_back(*notice);
        else
            beginning = beginning.with(entries_[place]);
    }
    beginning.calendar_ = std::make_shared<const Calendar>(notices);
    known_.push_back(std::make_shared<const Reckoning>(std::move(beginning)));
    for (std::size_t place = first_; place < entries_.size(); ++place)
        known_.push_back(std::make_shared<const Reckoning>(known_.back()->with(entries_[place])));
}

Reckonings Reckonings::with(ReckoningEntry entry) const {
    auto entries = entries_;
    entries.push_back(std::move(entry));
    return Reckonings(std::move(entries));
}

std::size_t Reckonings::place_before(Instant at) const {
    std::size_t place = 0;
    while (first_ + place < entries_.size() && *entries_[first_ + place].entered_at < at) ++place;
    return place;
}

std::vector<Reckonings::Change> Reckonings::changes(Instant after, std::optional<Instant> until) const {
    std::vector<Change> found;
    const std::size_t end = until ? place_before(*until) : known_.size() - 1;
    for (std::size_t place = place_before(after); place < end; ++place)
        found.push_back({entries_[first_ + place], *known_[place + 1]});
    return found;
}

}  // namespace minqiao
