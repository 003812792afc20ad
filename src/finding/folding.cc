#include "finding/folding.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

#include "base/text.h"

namespace minqiao {

namespace {

constexpr std::size_t words_max = 8;

// Written without spaces between words.
bool is_chinese(char32_t letter) {
    return letter >= 0x2E80;
}

bool is_space(char32_t letter) {
    if (is_chinese(letter)) return letter == 0x3000;
    return u_isUWhiteSpace(UChar32(letter));
}

void append_utf8(std::string& out, char32_t letter) {
    char bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, letter);
    out.append(bytes, std::size_t(length));
}

// Folding one character goes through three tables of ICU; a text has the same ones again and again.
const std::u32string& folded_letter(char32_t letter) {
    constexpr std::size_t known_max = 50'000;
    thread_local std::unordered_map<char32_t, std::u32string> known;
    const auto found = known.find(letter);
    if (found != known.end()) return found->second;
    if (known.size() >= known_max) known.clear();
    return known.emplace(letter, letters_of(folded(utf8({&letter, 1})))).first->second;
}

void append_term(std::string& out, std::u32string_view letters) {
    constexpr char32_t to_full_width = 0xFEE0;
    for (const char32_t letter : letters) {
        const bool is_plain = letter >= 0x80 || u_isalnum(UChar32(letter));
        append_utf8(out, is_plain ? letter : letter + to_full_width);
    }
}

class Folding {
public:
    FoldedText run(std::string_view text) {
        const std::u32string letters = letters_of(text);
        for (std::size_t at = 0; at < letters.size(); ++at) {
            for (const char32_t letter : folded_letter(letters[at])) take(letter, int(at));
        }
        return std::move(out_);
    }

private:
    void take(char32_t letter, int origin) {
        if (is_space(letter)) {
            if (space_origin_ < 0) space_origin_ = origin;
            return;
        }
        const bool is_first = out_.letters.empty();
        if (space_origin_ >= 0 && !is_first && !(is_chinese(letter) && is_chinese(out_.letters.back())))
            put(U' ', space_origin_);
        space_origin_ = -1;
        put(letter, origin);
    }

    void put(char32_t letter, int origin) {
        out_.letters += letter;
        out_.origins.push_back(origin);
    }

    FoldedText out_;
    int space_origin_ = -1;
};

}  // namespace

std::u32string letters_of(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    const auto length = int32_t(text.size());
    for (int32_t at = 0; at < length;) {
        UChar32 letter = 0;
        U8_NEXT_OR_FFFD(text.data(), at, length, letter);
        out += char32_t(letter);
    }
    return out;
}

std::string utf8(std::u32string_view letters) {
    std::string out;
    out.reserve(letters.size() * 3);
    for (const char32_t letter : letters) append_utf8(out, letter);
    return out;
}

FoldedText fold(std::string_view text) {
    return Folding().run(text);
}

std::vector<std::u32string> words_of(std::string_view query) {
    // Split before folding, which joins Chinese words; and after it, because some characters fold to
    // a space and a mark.
    std::u32string spaced;
    for (const char32_t letter : letters_of(query)) {
        if (is_space(letter))
            spaced += U' ';
        else
            spaced += folded_letter(letter);
    }
    std::vector<std::u32string> words;
    std::u32string word;
    for (const char32_t letter : spaced + U' ') {
        if (!is_space(letter)) {
            word += letter;
        } else if (!word.empty() && words.size() < words_max) {
            words.push_back(std::exchange(word, {}));
        }
    }
    return words;
}

std::string term(std::u32string_view letters) {
    std::string out;
    append_term(out, letters);
    return out;
}

std::string joined_terms(std::u32string_view folded) {
    // A pair as one number: a text has hundreds, and every registration pays for them.
    constexpr int pair_shift = 32;
    std::vector<std::uint64_t> pairs;
    pairs.reserve(folded.size());
    for (std::size_t at = 0; at < folded.size(); ++at) {
        if (is_space(folded[at])) continue;
        const bool is_last = at + 1 == folded.size() || is_space(folded[at + 1]);
        pairs.push_back(std::uint64_t(folded[at]) << pair_shift | (is_last ? 0 : folded[at + 1]));
    }
    std::ranges::sort(pairs);
    const auto repeats = std::ranges::unique(pairs);
    pairs.erase(repeats.begin(), repeats.end());

    std::string joined;
    joined.reserve(pairs.size() * 7);
    for (const std::uint64_t pair : pairs) {
        const char32_t letters[] = {char32_t(pair >> pair_shift), char32_t(pair)};
        if (!joined.empty()) joined += ' ';
        append_term(joined, {letters, letters[1] == 0 ? std::size_t(1) : 2});
    }
    return joined;
}

}  // namespace minqiao
