// Reads a holiday notice as calendar programs hand it on: iCalendar (RFC 5545), one VEVENT of whole days
// for each stretch off or worked. An event is worked when its summary says so (补班, 上班, 班); the rest is
// off. What it cannot mean, such as an event with hours or one that repeats, is a fault, not a guess.
#pragma once

#include <vector>

#include "base/result.h"
#include "statute/calendar.h"
#include "statute/reading.h"

namespace minqiao {

// By day; each stands once. The year the notice is for is not in the file.
Result<std::vector<NoticeDay>, ReadingFaults> read_icalendar(const NamedText& ics);

}  // namespace minqiao
