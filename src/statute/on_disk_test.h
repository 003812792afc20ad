// The statutes and holiday notices of this tree, for tests; they run from its root.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "statute/calendar.h"
#include "statute/reckoning.h"
#include "statute/statute.h"

namespace minqiao {

inline std::string text_on_disk(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

// By file name.
inline std::map<std::string, std::string> policies_on_disk() {
    std::map<std::string, std::string> texts;
    for (const auto& entry : std::filesystem::directory_iterator("statutes/policies"))
        texts.emplace(entry.path().filename().string(), text_on_disk(entry.path().string()));
    return texts;
}

struct StatuteFiles {
    std::string regulation_2005 = text_on_disk("statutes/regulation_2005.json");
    std::string regulation_2022 = text_on_disk("statutes/regulation_2022.json");
    std::string local_zhejiang = text_on_disk("statutes/local_zhejiang_2016.json");
    std::map<std::string, std::string> policies = policies_on_disk();
    std::string categories = text_on_disk("statutes/categories.json");
    std::string counting = text_on_disk("statutes/counting.json");
    std::string words = text_on_disk("statutes/words.json");

    Result<Statute, ReadingFaults> read() const {
        std::vector<NamedText> named;
        for (const auto& [name, text] : policies) named.push_back({name, text});
        return Statute::read(
            {{{"regulation_2022.json", regulation_2022}, {"regulation_2005.json", regulation_2005}},
             named,
             {"categories.json", categories},
             {"counting.json", counting},
             {"words.json", words},
             {{"local_zhejiang_2016.json", local_zhejiang}}});
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

inline const std::vector<HolidayNotice>& notices_on_disk() {
    static const auto notices = [] {
        const auto text = text_on_disk("statutes/reference/holidays_cn.tsv");
        return read_holidays({"holidays_cn.tsv", text}).value();
    }();
    return notices;
}

inline const Calendar& calendar_on_disk() {
    static const Calendar calendar(notices_on_disk());
    return calendar;
}

// What a new office knows from the beginning.
inline std::vector<ReckoningEntry> entries_on_disk() {
    std::vector<ReckoningEntry> entries;
    for (const HolidayNotice& notice : notices_on_disk()) entries.push_back({notice, "", {}});
    return entries;
}

}  // namespace minqiao
