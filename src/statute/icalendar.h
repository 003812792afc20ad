// Reads a holiday notice as calendar programs hand it on: iCalendar (RFC 5545), one VEVENT of whole days
// for each stretch off or worked. A mark at either end of its summary, in brackets or not, says which (补班,
// 上班, 班, Workday; 放假, 假期, 休, Holiday); without one it is off. What may mean either, or nothing, such
// as 调休, a single day of a weekend without a mark, hours or a repetition, is a fault, not a guess.
#pragma once

#include <vector>

#include "base/result.h"
#include "statute/calendar.h"
#include "statute/reading.h"

namespace minqiao {

// By day; each stands once. The year the notice is for is not in the file.
Result<std::vector<NoticeDay>, ReadingFaults> read_icalendar(const NamedText& ics);

}  // namespace minqiao
