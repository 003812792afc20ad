// Which days are worked: the week, changed by the yearly holiday notices. A plain value, so that
// "as known then" is just another calendar.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/result.h"
#include "statute/reading.h"

namespace minqiao {

struct NoticeDay {
    CivilDay on;
    std::string name;     // the holiday, such as 国庆节
    bool is_off = false;  // false: a day of the weekend that is worked to make up for it
    friend bool operator==(const NoticeDay&, const NoticeDay&) = default;
};

// A notice may name days of the last weeks of the year before its own.
struct HolidayNotice {
    int year = 0;
    std::vector<NoticeDay> days;
};

enum class DayKind { worked, weekend, holiday, worked_weekend };

class Calendar {
public:
    Calendar() = default;
    // A later notice overrules an earlier one on the same day.
    explicit Calendar(const std::vector<HolidayNotice>& notices);
    void add(const HolidayNotice& notice);

    DayKind kind_of(CivilDay day) const;
    bool is_worked(CivilDay day) const;
    // 国庆节 on a holiday, 补班 on a made-up working day, else 周一 to 周日.
    std::string name_of(CivilDay day) const;
    static std::string name_of_weekday(CivilDay day);
    // The day itself when it is worked, else the first worked day after it.
    CivilDay next_worked(CivilDay day) const;
    // Without a notice a year follows the week alone.
    bool has_notice_for(int year) const { return years_.contains(year); }
    // What the notices say of the days of a year, in their order.
    std::vector<NoticeDay> named_days_of(int year) const;
    // Worked days after `from`, up to and with `to`; negative when `to` is earlier.
    int working_days_between(CivilDay from, CivilDay to) const;

private:
    std::map<CivilDay, NoticeDay> named_;
    std::set<int> years_;
};

// Reads the columns date, name, is_off, notice_year, separated by tabs, below one line of heads.
Result<std::vector<HolidayNotice>, ReadingFaults> read_holidays(const NamedText& tsv);

}  // namespace minqiao
