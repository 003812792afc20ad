// The reader of holiday notices.
#include <map>
#include <optional>

#include "base/text.h"
#include "statute/calendar.h"

namespace minqiao {

namespace {

struct Row {
    NoticeDay day;
    int year = 0;
};

std::string_view without_return(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(at); end != text.npos; end = text.find(at)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

// Four digits, or nothing.
std::optional<int> year_in(std::string_view text) {
    const auto first_day = CivilDay::parse(std::string(text) + "-01-01");
    if (!first_day) return std::nullopt;
    return first_day->year();
}

// One line read, or the column that is wrong and why.
Result<Row, ReadingFault> read_row(std::string_view line) {
    const auto fields = split(line, '\t');
    if (fields.size() != 4) return ReadingFault{"", "", "has four columns"};
    const auto on = CivilDay::parse(fields[0]);
    if (!on) return ReadingFault{"", "date", "is a day, YYYY-MM-DD"};
    if (!is_utf8(fields[1]) || is_blank(fields[1])) return ReadingFault{"", "name", "is UTF-8 and not empty"};
    if (fields[2] != "0" && fields[2] != "1") return ReadingFault{"", "is_off", "is 0 or 1"};
    const auto year = year_in(fields[3]);
    if (!year) return ReadingFault{"", "notice_year", "is a year of four digits"};
    if (on->year() != *year && on->year() != *year - 1)
        return ReadingFault{"", "notice_year", "is the year of the date or the one after it"};
    return Row{{*on, std::string(fields[1]), fields[2] == "1"}, *year};
}

}  // namespace

Result<std::vector<HolidayNotice>, ReadingFaults> read_holidays(const NamedText& tsv) {
    ReadingFaults faults;
    std::map<int, HolidayNotice> by_year;
    std::map<CivilDay, int> line_of;
    const auto lines = split(tsv.text, '\n');
    const auto fault = [&](int line, std::string column, std::string rule) {
        const auto path = "line " + std::to_string(line) + (column.empty() ? "" : ", " + column);
        faults.push_back({std::string(tsv.file), path, std::move(rule)});
    };
    if (without_return(lines.front()) != "date\tname\tis_off\tnotice_year")
        fault(1, "", "names the columns date, name, is_off, notice_year");
    for (int number = 2; number <= int(lines.size()); ++number) {
        const auto line = without_return(lines[std::size_t(number) - 1]);
        if (line.empty() && number == int(lines.size())) break;
        const auto row = read_row(line);
        if (!row) {
            fault(number, row.error().path, row.error().rule);
            continue;
        }
        const auto [earlier, is_new] = line_of.emplace(row->day.on, number);
        if (!is_new) fault(number, "date", "stands once; also on line " + std::to_string(earlier->second));
        by_year[row->year].year = row->year;
        by_year[row->year].days.push_back(row->day);
    }
    if (!faults.empty()) return faults;
    std::vector<HolidayNotice> notices;
    for (auto& [year, notice] : by_year) notices.push_back(std::move(notice));
    return notices;
}

}  // namespace minqiao
