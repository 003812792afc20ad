// Days and times as older systems write them, in local Chinese time.
#pragma once

#include <optional>
#include <string_view>

#include "base/day.h"

namespace minqiao {

struct DayTime {
    CivilDay on;
    std::optional<int> second;  // of the day, where it is given
};

// 2019-08-05, 2019-08-05T10:20:30, 2019/8/5 9:05, 2019年8月5日. With `day_zero` also a number of days since
// then. Nothing when it is no day of the calendar.
std::optional<DayTime> read_day_time(std::string_view text, std::optional<CivilDay> day_zero);

// True when `one` surely lies before `other`.
bool is_before(const DayTime& one, const DayTime& other);

}  // namespace minqiao
