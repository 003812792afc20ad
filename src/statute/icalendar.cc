#include "statute/icalendar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string>

#include "base/text.h"

namespace minqiao {

namespace {

// Longer than any notice: a year and its neighbours.
constexpr int event_days_max = 366;
constexpr std::size_t days_max = 1000;

struct Line {
    int number = 0;
    std::string name;        // DTSTART
    std::string parameters;  // VALUE=DATE
    std::string value;
};

std::string upper(std::string_view text) {
    std::string raised(text);
    for (char& letter : raised)
        if (letter >= 'a' && letter <= 'z') letter = char(letter - 'a' + 'A');
    return raised;
}

// A colon or semicolon inside quotes belongs to a parameter.
std::size_t find_outside_quotes(std::string_view text, char wanted) {
    bool is_quoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '"') is_quoted = !is_quoted;
        if (text[at] == wanted && !is_quoted) return at;
    }
    return text.npos;
}

// Content lines, unfolded: one that begins with a space or tab goes on with the line before it.
std::vector<Line> lines_of(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    std::vector<std::pair<int, std::string>> unfolded;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!unfolded.empty() && (line.starts_with(' ') || line.starts_with('\t')))
            unfolded.back().second += line.substr(1);
        else if (!line.empty())
            unfolded.emplace_back(number, line);
    }
    std::vector<Line> lines;
    for (const auto& [number, line] : unfolded) {
        const auto colon = find_outside_quotes(line, ':');
        const std::string_view head = std::string_view(line).substr(0, colon);
        const auto semicolon = std::min(head.find(';'), head.size());
        lines.push_back({number, upper(head.substr(0, semicolon)), upper(head.substr(semicolon)),
                         colon == line.npos ? "" : line.substr(colon + 1)});
    }
    return lines;
}

// \n, \, \; and \\ of a text value.
std::string unescaped(std::string_view value) {
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] != '\\' || at + 1 == value.size()) {
            text += value[at];
            continue;
        }
        const char next = value[++at];
        text += next == 'n' || next == 'N' ? ' ' : next;
    }
    return text;
}

std::optional<CivilDay> date_in(std::string_view value) {
    if (value.size() != 8) return std::nullopt;
    return CivilDay::parse(std::string(value.substr(0, 4)) + "-" + std::string(value.substr(4, 2)) + "-" +
                           std::string(value.substr(6, 2)));
}

// P3D or P1W.
std::optional<int> days_of_duration(std::string_view value) {
    if (value.size() < 3 || !value.starts_with('P')) return std::nullopt;
    const char unit = value.back();
    int count = 0;
    const char* end = value.data() + value.size() - 1;
    const auto [stopped, error] = std::from_chars(value.data() + 1, end, count);
    if (error != std::errc() || stopped != end || count < 1 || count > event_days_max) return std::nullopt;
    if (unit == 'D') return count;
    return unit == 'W' ? std::optional(count * 7) : std::nullopt;
}

struct Mark {
    std::string_view text;
    bool is_worked;
};
// How summaries say whether a day is off, after the holiday's name.
constexpr std::array<Mark, 12> marks{{{"（班）", true},
                                      {"(班)", true},
                                      {"补班", true},
                                      {"调休上班", true},
                                      {"上班", true},
                                      {"（休）", false},
                                      {"(休)", false},
                                      {"假期", false},
                                      {"放假", false},
                                      {"休假", false},
                                      {"班", true},
                                      {"休", false}}};

// Takes the mark off the end of the summary, unless nothing else would be left for a name.
bool is_worked(std::string& name) {
    for (const auto& [text, worked] : marks) {
        if (!name.ends_with(text)) continue;
        std::string before = name.substr(0, name.size() - text.size());
        while (before.ends_with(' ')) before.pop_back();
        if (!is_blank(before)) name = std::move(before);
        return worked;
    }
    return false;
}

class EventReader {
public:
    explicit EventReader(std::string_view file) : file_(file) {}

    Result<std::vector<NoticeDay>, ReadingFaults> run(std::string_view text) {
        if (!is_utf8(text)) return ReadingFaults{{file_, "", "is UTF-8"}};
        const auto lines = lines_of(text);
        if (lines.empty() || lines[0].name != "BEGIN" || upper(lines[0].value) != "VCALENDAR")
            fault(1, "begins with BEGIN:VCALENDAR");
        for (const Line& line : lines) read(line);
        if (in_event_) fault(event_.begins_at, "this event has an end");
        if (faults_.empty() && days_.empty()) faults_.push_back({file_, "", "holds at least one VEVENT"});
        if (!faults_.empty()) return std::move(faults_);
        std::vector<NoticeDay> days;
        for (auto& [on, day] : days_) days.push_back(std::move(day));
        return days;
    }

private:
    struct Event {
        int begins_at = 0;
        std::optional<CivilDay> start, end;
        std::optional<int> length;
        std::string summary;
        bool has_fault = false;
    };

    void fault(int line, std::string rule) {
        faults_.push_back({file_, "line " + std::to_string(line), std::move(rule)});
        event_.has_fault = true;
    }

    void read(const Line& line) {
        const std::string value = upper(line.value);
        if (line.name == "BEGIN" && value == "VEVENT") {
            if (in_event_) fault(line.number, "an event holds no other event");
            event_ = Event();
            event_.begins_at = line.number;
            in_event_ = true;
        } else if (line.name == "END" && value == "VEVENT") {
            if (!in_event_) return fault(line.number, "ends an event that has begun");
            in_event_ = false;
            finish();
        } else if (line.name == "BEGIN" && in_event_) {
            ++depth_;  // an alarm inside the event says nothing of days
        } else if (line.name == "END" && in_event_ && depth_ > 0) {
            --depth_;
        } else if (in_event_ && depth_ == 0) {
            read_property(line);
        }
    }

    void read_property(const Line& line) {
        if (line.name == "DTSTART") {
            event_.start = whole_day(line);
        } else if (line.name == "DTEND") {
            event_.end = whole_day(line);
        } else if (line.name == "DURATION") {
            event_.length = days_of_duration(upper(line.value));
            if (!event_.length) fault(line.number, "DURATION is whole days, such as P3D");
        } else if (line.name == "RRULE" || line.name == "RDATE") {
            fault(line.number, "an event that repeats is no holiday notice: one VEVENT for each stretch");
        } else if (line.name == "SUMMARY") {
            event_.summary = unescaped(line.value);
        }
    }

    std::optional<CivilDay> whole_day(const Line& line) {
        const auto day = date_in(line.value);
        if (!day) fault(line.number, line.name + " is a whole day, such as 20271001");
        return day;
    }

    void finish() {
        depth_ = 0;
        if (event_.has_fault) return;
        if (!event_.start) return fault(event_.begins_at, "this event has a DTSTART");
        if (is_blank(event_.summary)) return fault(event_.begins_at, "this event has a SUMMARY");
        const int length = event_.end ? days_between(*event_.start, *event_.end) : event_.length.value_or(1);
        if (length < 1 || length > event_days_max)
            return fault(event_.begins_at, "DTEND is after DTSTART, by at most 366 days");
        std::string name = event_.summary.substr(event_.summary.find_first_not_of(' '));
        const bool worked = is_worked(name);
        for (int after = 0; after < length; ++after) {
            const CivilDay on = event_.start->plus_days(after);
            if (days_.size() >= days_max) return fault(event_.begins_at, "at most 1000 days");
            if (!days_.emplace(on, NoticeDay{on, name, !worked}).second)
                return fault(event_.begins_at, on.text() + " stands in an earlier event");
        }
    }

    std::string file_;
    ReadingFaults faults_;
    bool in_event_ = false;
    int depth_ = 0;
    Event event_;
    std::map<CivilDay, NoticeDay> days_;
};

}  // namespace

Result<std::vector<NoticeDay>, ReadingFaults> read_icalendar(const NamedText& ics) {
    return EventReader(ics.file).run(ics.text);
}

}  // namespace minqiao
