// Numbers, sums and times as people say them.
#pragma once

#include <string>

#include "base/day.h"

namespace minqiao {

// 两, 三, 十二: a number before a measure word.
std::string counted(long long number);
// 3800元, 3.8万元.
std::string in_yuan(long long yuan);
// 本月3日, 今年3月, 去年12月, 2011年5月.
std::string month_seen_from(CivilDay past, CivilDay today);
// 九天, 三个多星期, 四个多月, 一年多, 三年多.
std::string span_of(int days);

}  // namespace minqiao
