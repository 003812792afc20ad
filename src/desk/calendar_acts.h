// How days are counted here has a history: every holiday notice and every setting is an act of the
// jurisdiction's calendar, appended like any other. What was known on a day is what had been recorded by
// then.
#pragma once

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.h"
#include "desk/office_record.h"
#include "statute/reckoning.h"
#include "store/subjects.h"
#include "store/transaction.h"

namespace minqiao {

struct CalendarAct {
    std::variant<HolidayNotice, Setting> what;
    std::string title;                    // a notice's name, the reason of a setting
    std::optional<OfficerId> officer_id;  // nobody: the founding, or the operator of the machine
    // Known as long as the office: the notices of its founding, settings older than their acts.
    bool is_from_the_beginning = false;
    friend bool operator==(const CalendarAct&, const CalendarAct&) = default;
};

using RecordedCalendarAct = Recorded<CalendarAct>;

// Begins the calendar of a jurisdiction that has none.
void begin_calendar(Transaction& tx, std::string_view jurisdiction, std::string_view id,
                    const std::vector<HolidayNotice>& notices, Instant at);
// The number of the new act.
int append_calendar_act(Transaction& tx, std::string_view jurisdiction, const CalendarAct& act, Instant at);
// In the order in which they were recorded.
std::vector<RecordedCalendarAct> read_calendar(Transaction& tx, std::string_view jurisdiction);
Reckonings reckonings_of(const std::vector<RecordedCalendarAct>& acts);

// The written form of an act; nothing when the bytes are not one.
std::string write_calendar_act(const CalendarAct& act);
std::optional<CalendarAct> read_calendar_act(std::string_view bytes);

}  // namespace minqiao
