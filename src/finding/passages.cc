#include "finding/passages.h"

#include <algorithm>

#include "finding/folding.h"

namespace minqiao {

namespace {

constexpr int passage_letters = 60;
constexpr int letters_before = 20;

// Where the words stand in the text, in characters of the text, without overlaps.
std::vector<Mark> marks_in(std::string_view text, const std::vector<std::u32string>& words) {
    const FoldedText folded = fold(text);
    std::vector<Mark> found;
    for (const std::u32string& word : words) {
        for (auto at = folded.letters.find(word); at != std::u32string::npos;
             at = folded.letters.find(word, at + word.size()))
            found.push_back({folded.origins[at], folded.origins[at + word.size() - 1] + 1});
    }
    std::ranges::sort(found, {}, &Mark::begin);
    std::vector<Mark> marks;
    for (const Mark& mark : found) {
        if (!marks.empty() && mark.begin < marks.back().end)
            marks.back().end = std::max(marks.back().end, mark.end);
        else
            marks.push_back(mark);
    }
    return marks;
}

MarkedPassage cut(const FieldText& from, const std::vector<Mark>& marks) {
    const std::u32string letters = letters_of(from.text);
    const int size = int(letters.size());
    const int longest = std::max(passage_letters, marks.front().end - marks.front().begin);
    const int begin = std::clamp(marks.front().begin - letters_before, 0, std::max(0, size - longest));
    const int end = std::min(size, begin + longest);

    MarkedPassage passage{from.field, {}, {}};
    const int shift = begin > 0 ? 1 - begin : 0;
    if (begin > 0) passage.text = "…";
    passage.text += utf8(std::u32string_view(letters).substr(std::size_t(begin), std::size_t(end - begin)));
    if (end < size) passage.text += "…";
    for (const Mark& mark : marks)
        if (mark.begin < end) passage.marks.push_back({mark.begin + shift, std::min(mark.end, end) + shift});
    return passage;
}

}  // namespace

std::vector<MarkedPassage> passages(std::span<const FieldText> texts, std::string_view query) {
    const auto words = words_of(query);
    std::vector<MarkedPassage> found;
    for (const FieldText& text : texts) {
        const auto marks = marks_in(text.text, words);
        if (!marks.empty()) found.push_back(cut(text, marks));
    }
    return found;
}

bool hold_all_words(std::span<const FieldText> texts, std::string_view query) {
    return std::ranges::all_of(words_of(query), [&](const std::u32string& word) {
        return std::ranges::any_of(texts, [&](const FieldText& text) {
            return fold(text.text).letters.find(word) != std::u32string::npos;
        });
    });
}

}  // namespace minqiao
