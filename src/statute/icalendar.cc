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
constexpr unsigned saturday = 6;

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
    std::string_view word;
    bool is_worked;
};
// How summaries say whether a day is off, beside the holiday's name; a longer word before one it holds.
constexpr std::array<Mark, 19> marks{{{"调休上班", true},
                                      {"调休补班", true},
                                      {"补班日", true},
                                      {"上班日", true},
                                      {"补班", true},
                                      {"上班", true},
                                      {"班", true},
                                      {"调休放假", false},
                                      {"放假", false},
                                      {"休假", false},
                                      {"假期", false},
                                      {"休息日", false},
                                      {"休息", false},
                                      {"休", false},
                                      {"workday", true},
                                      {"working day", true},
                                      {"work day", true},
                                      {"holiday", false},
                                      {"day off", false}}};
// One letter at the head of a name may belong to it.
constexpr std::size_t mark_letter_bytes = 3;

struct Brackets {
    std::string_view opening, closing;
};
constexpr std::array<Brackets, 5> brackets{
    {{"（", "）"}, {"(", ")"}, {"[", "]"}, {"【", "】"}, {"〔", "〕"}}};

std::string lower(std::string_view text) {
    std::string lowered(text);
    for (char& letter : lowered)
        if (letter >= 'A' && letter <= 'Z') letter = char(letter - 'A' + 'a');
    return lowered;
}

// Without spaces and what separates a mark from a name.
std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 9> edges{" ", "\t", "　", "：", ":", "-", "—", "·", "，"};
    for (std::size_t before = 0; before != text.size();) {
        before = text.size();
        for (const std::string_view edge : edges) {
            if (text.starts_with(edge)) text.remove_prefix(edge.size());
            if (text.ends_with(edge)) text.remove_suffix(edge.size());
        }
    }
    return text;
}

struct Marked {
    std::string_view name;  // what is left; empty where the mark is the whole
    bool is_worked = false;
};

// What the word at the end means, which is taken off. 调休 alone may mean either.
std::optional<bool> take_last_word(std::string_view& text) {
    const std::string small = lower(text);
    if (small.ends_with("调休")) return std::nullopt;
    for (const auto& [word, worked] : marks) {
        if (!small.ends_with(word)) continue;
        text.remove_suffix(word.size());
        return worked;
    }
    return std::nullopt;
}

std::optional<Marked> marked_in_brackets(std::string_view text) {
    for (const auto& [opening, closing] : brackets) {
        const auto last = text.rfind(opening);
        const auto first = text.find(closing);
        std::string_view inside, outside;
        if (text.ends_with(closing) && last != text.npos) {
            inside = text.substr(last + opening.size());
            inside.remove_suffix(closing.size());
            outside = text.substr(0, last);
        } else if (text.starts_with(opening) && first != text.npos) {
            inside = text.substr(opening.size(), first - opening.size());
            outside = text.substr(first + closing.size());
        }
        inside = trimmed(inside);
        if (const auto worked = take_last_word(inside)) return Marked{trimmed(outside), *worked};
    }
    return std::nullopt;
}

std::optional<Marked> marked(std::string_view text) {
    text = trimmed(text);
    if (const auto found = marked_in_brackets(text)) return found;
    if (const auto worked = take_last_word(text)) return Marked{trimmed(text), *worked};
    const std::string small = lower(text);
    for (const auto& [word, worked] : marks)
        if (word.size() > mark_letter_bytes && small.starts_with(word))
            return Marked{trimmed(text.substr(word.size())), worked};
    return std::nullopt;
}

enum class Sense { unsaid, off, worked, unclear };

// What the summary says; takes the mark off it, unless nothing else would be left for a name.
Sense take_sense(std::string& summary) {
    const auto found = marked(summary);
    if (!found) {
        const std::string small = lower(summary);
        const bool may_be_worked =
            std::ranges::any_of(std::array{"班", "work", "调休"},
                                [&](const char* word) { return small.find(word) != small.npos; });
        return may_be_worked ? Sense::unclear : Sense::unsaid;
    }
    // 春节假期（补班） is worked for the sake of that holiday; 春节放假（补班） says two things.
    const auto other = marked(found->name);
    const bool is_of_the_holiday = found->is_worked && found->name.ends_with("假期");
    if (other && other->is_worked != found->is_worked && !is_of_the_holiday) return Sense::unclear;
    const Sense sense = found->is_worked ? Sense::worked : Sense::off;
    if (!is_blank(found->name)) summary = std::string(found->name);
    return sense;
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
        int summary_at = 0;
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
            event_.summary_at = line.number;
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
        if (is_blank(trimmed(event_.summary))) return fault(event_.begins_at, "this event has a SUMMARY");
        const int length = event_.end ? days_between(*event_.start, *event_.end) : event_.length.value_or(1);
        if (length < 1 || length > event_days_max)
            return fault(event_.begins_at, "DTEND is after DTSTART, by at most 366 days");
        std::string name(trimmed(event_.summary));
        const Sense sense = take_sense(name);
        if (sense == Sense::unclear)
            return fault(
                event_.summary_at,
                "SUMMARY says whether these days are off or worked, such as 春节（休） or 春节（班）");
        if (sense == Sense::unsaid && length == 1 && event_.start->weekday() >= saturday)
            return fault(
                event_.summary_at,
                "SUMMARY says whether this one day of a weekend is off or worked, such as 元旦（休） or "
                "元旦（班）");
        const bool worked = sense == Sense::worked;
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
