// The statutes and holiday notices of this tree, for tests; they run from its root.
#pragma once

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "statute/calendar.h"
#include "statute/statute.h"

namespace minqiao {

inline std::string text_on_disk(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

struct StatuteFiles {
    std::string regulation_2005 = text_on_disk("statutes/regulation_2005.json");
    std::string regulation_2022 = text_on_disk("statutes/regulation_2022.json");
    std::string laws = text_on_disk("statutes/laws.json");
    std::string categories = text_on_disk("statutes/categories.json");
    std::string counting = text_on_disk("statutes/counting.json");
    std::string words = text_on_disk("statutes/words.json");

    Result<Statute, ReadingFaults> read() const {
        return Statute::read(
            {{{"regulation_2022.json", regulation_2022}, {"regulation_2005.json", regulation_2005}},
             {"laws.json", laws},
             {"categories.json", categories},
             {"counting.json", counting},
             {"words.json", words}});
    }
};

inline std::string text_of(const ReadingFaults& faults) {
    std::string text;
    for (const auto& fault : faults) text += fault.file + ": " + fault.path + ": " + fault.rule + "\n";
    return text;
}

inline const Statute& statute_on_disk() {
    static const Statute statute = [] {
        auto read = StatuteFiles().read();
        if (!read) ADD_FAILURE() << text_of(read.error());
        return std::move(read).value();
    }();
    return statute;
}

inline const Calendar& calendar_on_disk() {
    static const Calendar calendar = [] {
        const auto text = text_on_disk("statutes/reference/holidays_cn.tsv");
        return Calendar(read_holidays({"holidays_cn.tsv", text}).value());
    }();
    return calendar;
}

}  // namespace minqiao
