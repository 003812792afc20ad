#include "statute/sentence.h"

#include <utility>

namespace minqiao {

namespace {

std::string weekday_of(CivilDay day, Language language, const Statute& statute) {
    return statute.word("day." + Calendar::name_of_weekday(day), language);
}

std::string key_of(const SumLine& line) {
    if (line.what != "term" && line.what != "own_term" && line.what != "extension" && line.what != "pause")
        return "sum." + line.what;
    return "sum." + line.what + (line.unit == Unit::day ? ".day" : ".working_day");
}

std::string word_or(const std::string& name, const std::string& key, Language language,
                    const Statute& statute) {
    auto word = statute.word(key, language);
    return word == key ? name : word;
}

std::string name_of(const SumLine& line, Language language, const Statute& statute) {
    if (line.what != "start") return day_in_words(line, language, statute);
    return word_or(line.name, "event." + line.name, language, statute);
}

}  // namespace

std::string day_in_words(const SumLine& line, Language language, const Statute& statute) {
    return word_or(line.name, "day." + line.name, language, statute);
}

std::string fill(std::string_view form, std::initializer_list<Place> places) {
    std::string filled;
    while (!form.empty()) {
        const auto open = form.find('{');
        const auto close = form.find('}', open == form.npos ? 0 : open);
        filled += form.substr(0, open);
        if (open == form.npos || close == form.npos) break;
        const auto name = form.substr(open + 1, close - open - 1);
        for (const auto& place : places)
            if (place.name == name) filled += place.text;
        form.remove_prefix(close + 1);
    }
    return filled;
}

std::string date_in_words(CivilDay day, Language language, const Statute& statute) {
    return fill(statute.word("date", language),
                {{"year", std::to_string(day.year())},
                 {"month", statute.word("month." + std::to_string(day.month()), language)},
                 {"day", std::to_string(day.day_of_month())}});
}

std::string sentence(const SumLine& line, Language language, const Statute& statute) {
    const auto decided_on = line.decided_on ? date_in_words(*line.decided_on, language, statute) : "";
    return fill(statute.word(key_of(line), language),
                {{"on", date_in_words(line.on, language, statute)},
                 {"weekday", weekday_of(line.on, language, statute)},
                 {"name", name_of(line, language, statute)},
                 {"article", statute.citation(line.article, language)},
                 {"days", std::to_string(line.days)},
                 {"from", date_in_words(line.on.plus_days(-line.days), language, statute)},
                 {"decided_on", decided_on}});
}

}  // namespace minqiao
