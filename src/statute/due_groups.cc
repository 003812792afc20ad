#include "statute/due_groups.h"

namespace minqiao {

namespace {

// The first worked day of the week after that of this day.
CivilDay next_week_of_work(CivilDay day, const Calendar& calendar) {
    const int days_to_monday = 8 - int(day.weekday());
    return calendar.next_worked(day.plus_days(days_to_monday));
}

}  // namespace

std::array<DueGroupDays, 5> due_groups(CivilDay today, const Calendar& calendar) {
    const CivilDay tomorrow = today.plus_days(1);
    const CivilDay next_week = next_week_of_work(today, calendar);
    const CivilDay later = next_week_of_work(next_week, calendar);
    return {{
        {DueGroup::late, {std::nullopt, today}},
        {DueGroup::today, {today, tomorrow}},
        {DueGroup::this_week, {tomorrow, next_week}},
        {DueGroup::next_week, {next_week, later}},
        {DueGroup::later, {later, std::nullopt}},
    }};
}

std::array<LampDays, 3> lamp_days(CivilDay today, const Calendar& calendar, const LampThreshold& threshold) {
    CivilDay on_time = today;
    while (lamp(on_time, today, calendar, threshold) == Lamp::due_soon) on_time = on_time.plus_days(1);
    return {{
        {Lamp::late, {std::nullopt, today}},
        {Lamp::due_soon, {today, on_time}},
        {Lamp::on_time, {on_time, std::nullopt}},
    }};
}

std::vector<WorkedDay> worked_days(CivilDay today, int count, const Calendar& calendar) {
    std::vector<WorkedDay> days;
    CivilDay from = today;
    CivilDay on = calendar.next_worked(today);
    while (int(days.size()) < count) {
        const CivilDay next = calendar.next_worked(on.plus_days(1));
        days.push_back({on, {from, next}});
        from = on = next;
    }
    return days;
}

}  // namespace minqiao
