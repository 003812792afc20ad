#include "journal.h"

#include <sstream>

#include "base/assertion.h"

namespace minqiao::year {

void Journal::take(std::string_view lines) {
    std::istringstream stream{std::string(lines)};
    for (std::string line; std::getline(stream, line);) take_line(line);
}

void Journal::take_line(const std::string& line) {
    std::istringstream words(line);
    std::string what;
    words >> what;
    if (what == "day") {
        std::string text;
        words >> text;
        day = CivilDay::parse(text).value();
        step = 0;
        marks.clear();
    } else if (what == "begin") {
        Open begun;
        words >> begun.command >> begun.account >> begun.matter >> begun.n >> begun.mark;
        open = begun;
        ++step;
    } else if (what == "kept") {
        std::string matter, act;
        Kept kept;
        words >> matter >> kept.n >> kept.chain;
        matters[matter] = kept;
        touched.insert(matter);
        while (words >> act) {
            ++acts[act];
            if (act == "conclusion") concluded.insert(matter);
            if (act == "reopening") concluded.erase(matter);
        }
    } else if (what == "petition") {
        Taken taken;
        words >> taken.arrival >> taken.matter >> taken.number >> taken.code >> taken.again;
        petitions.push_back(taken);
    } else if (what == "office") {
        words >> calendar_acts >> organ_acts;
        is_office_changed = true;
    } else if (what == "end") {
        ASSERT_THAT(open, "only what was begun ends");
        if (open->mark != "-") marks.insert(open->mark);
        open.reset();
    } else if (what == "lost") {
        open.reset();
    } else if (what == "mark") {
        std::string mark;
        words >> mark;
        marks.insert(mark);
    } else if (what == "count") {
        std::string name;
        words >> name;
        ++counts[name];
    } else if (what == "refused") {
        std::string name;
        std::getline(words >> std::ws, name);
        ++refused[name];
    } else if (what == "checked") {
        touched.clear();
        is_office_changed = false;
    } else {
        ASSERT_THAT(false, "the journal knows every kind of line");
    }
}

}  // namespace minqiao::year
