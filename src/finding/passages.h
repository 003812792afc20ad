// The pieces of a matter's texts in which the words of a query stand, with the places marked. Pure.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minqiao {

struct FieldText {
    std::string field;
    std::string text;
};

// Characters [begin, end) of a passage.
struct Mark {
    int begin = 0;
    int end = 0;
    friend bool operator==(const Mark&, const Mark&) = default;
};

struct MarkedPassage {
    std::string field;
    std::string text;  // about sixty characters, with … where something was left off
    std::vector<Mark> marks;
};

// At most one passage of each text, around its first match; texts without a match give none.
std::vector<MarkedPassage> passages(std::span<const FieldText> texts, std::string_view query);

// True when every word of the query stands in one of the texts.
bool hold_all_words(std::span<const FieldText> texts, std::string_view query);

}  // namespace minqiao
