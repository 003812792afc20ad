#include "http/words.h"

#include <vector>

#include "json/decode.h"

namespace minqiao::http {

namespace {

struct WordRow {
    std::string id;
    std::string zh;
    std::string en;
};
BOOST_DESCRIBE_STRUCT(WordRow, (), (id, zh, en))

struct WordList {
    std::vector<WordRow> words;
};
BOOST_DESCRIBE_STRUCT(WordList, (), (words))

}  // namespace

Result<Words, std::string> Words::read(std::string_view text) {
    auto list = json::decode<WordList>(text);
    if (!list) return std::string("the words cannot be read");
    Words words;
    for (const WordRow& row : list->words) {
        if (!words.words_.try_emplace(row.id, Wording{row.zh, row.en}).second)
            return "two words for " + row.id;
    }
    return words;
}

std::string Words::of(std::string_view id, Language language) const {
    const auto found = words_.find(id);
    return found == words_.end() ? std::string(id) : found->second.in(language);
}

}  // namespace minqiao::http
