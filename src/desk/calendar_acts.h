// The calendar has a history: every holiday notice is an act of the jurisdiction, appended like any
// other. What was known on a day is what had been recorded by then.
#pragma once

#include <string_view>
#include <vector>

#include "statute/calendar.h"
#include "store/transaction.h"

namespace minqiao {

// Begins the calendar of a jurisdiction that has none.
void begin_calendar(Transaction& tx, std::string_view jurisdiction, std::string_view id,
                    const std::vector<HolidayNotice>& notices, Instant at);
// In the order in which they were recorded.
std::vector<HolidayNotice> read_calendar(Transaction& tx, std::string_view jurisdiction);

// The written form of a notice; nothing when the bytes are not one.
std::string write_notice(const HolidayNotice& notice);
std::optional<HolidayNotice> read_notice(std::string_view bytes);

}  // namespace minqiao
