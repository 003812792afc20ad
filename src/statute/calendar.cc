#include "statute/calendar.h"

#include <array>
#include <string_view>

namespace minqiao {

namespace {

constexpr std::array<const char*, 7> week{"周一", "周二", "周三", "周四", "周五", "周六", "周日"};

bool is_weekend(CivilDay day) {
    return day.weekday() > 5;
}

// Mondays to Fridays from the first Monday of the count (1 January 1900 was one) to `day`.
int weekdays_up_to(CivilDay day) {
    const int days = days_between(CivilDay(1900, 1, 1), day) + 1;
    const int weeks = days >= 0 ? days / 7 : (days - 6) / 7;
    const int rest = days - weeks * 7;
    return weeks * 5 + (rest < 5 ? rest : 5);
}

}  // namespace

Calendar::Calendar(const std::vector<HolidayNotice>& notices) {
    for (const auto& notice : notices) add(notice);
}

void Calendar::add(const HolidayNotice& notice) {
    years_.insert(notice.year);
    for (const auto& day : notice.days) named_.insert_or_assign(day.on, day);
}

DayKind Calendar::kind_of(CivilDay day) const {
    const auto named = named_.find(day);
    if (named == named_.end()) return is_weekend(day) ? DayKind::weekend : DayKind::worked;
    if (named->second.is_off) return DayKind::holiday;
    return is_weekend(day) ? DayKind::worked_weekend : DayKind::worked;
}

bool Calendar::is_worked(CivilDay day) const {
    const auto kind = kind_of(day);
    return kind == DayKind::worked || kind == DayKind::worked_weekend;
}

std::string Calendar::name_of(CivilDay day) const {
    switch (kind_of(day)) {
        case DayKind::holiday:
            return named_.at(day).name;
        case DayKind::worked_weekend:
            return "补班";
        default:
            return name_of_weekday(day);
    }
}

std::string Calendar::name_of_weekday(CivilDay day) {
    return week[day.weekday() - 1];
}

CivilDay Calendar::next_worked(CivilDay day) const {
    while (!is_worked(day)) day = day.plus_days(1);
    return day;
}

std::vector<NoticeDay> Calendar::named_days_of(int year) const {
    std::vector<NoticeDay> days;
    for (auto named = named_.lower_bound(CivilDay(year, 1, 1));
         named != named_.end() && named->first.year() == year; ++named)
        days.push_back(named->second);
    return days;
}

int Calendar::working_days_between(CivilDay from, CivilDay to) const {
    if (to < from) return -working_days_between(to, from);
    int worked = weekdays_up_to(to) - weekdays_up_to(from);
    for (auto named = named_.upper_bound(from); named != named_.end() && named->first <= to; ++named)
        worked += int(!named->second.is_off) - int(!is_weekend(named->first));
    return worked;
}

}  // namespace minqiao
