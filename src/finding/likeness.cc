#include "finding/likeness.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"

namespace minqiao {

namespace {

constexpr std::size_t asked_letters_max = 2000;
constexpr std::size_t phrase_letters_max = 12;
constexpr std::size_t phrases_max = 5;
// A text shorter than this many rare pairs is not alike because all it says stands in another.
constexpr double full_pairs_min = 12;

bool is_pair(std::u32string_view letters, std::size_t at) {
    return at + 1 < letters.size() && u_isalpha(UChar32(letters[at])) && u_isalpha(UChar32(letters[at + 1]));
}

std::uint64_t pair_at(std::u32string_view letters, std::size_t at) {
    return std::uint64_t(letters[at]) << 32 | letters[at + 1];
}

bool touches(std::u32string_view phrase, const std::vector<std::u32string>& names) {
    return std::ranges::any_of(names, [&](const std::u32string& name) {
        return phrase.find(name) != phrase.npos || name.find(phrase) != name.npos;
    });
}

}  // namespace

AskedText::AskedText(std::string_view text)
    : letters_(letters_of(first_letters(text, asked_letters_max))), folded_(fold(utf8(letters_))) {
    for (const Pair pair : pairs_of(folded_.letters)) learned_[pair] = {};
}

std::unordered_set<AskedText::Pair> AskedText::pairs_of(std::u32string_view folded) {
    std::unordered_set<Pair> pairs;
    for (std::size_t at = 0; at < folded.size(); ++at)
        if (is_pair(folded, at)) pairs.insert(pair_at(folded, at));
    return pairs;
}

void AskedText::learn(std::u32string_view folded) {
    ++texts_;
    for (std::size_t at = 0; at + 1 < folded.size(); ++at) {
        const auto found = learned_.find(pair_at(folded, at));
        if (found == learned_.end() || found->second.last == texts_) continue;
        ++found->second.texts;
        found->second.last = texts_;
    }
}

int AskedText::learned_with(std::u32string_view pair) const {
    const auto found = learned_.find(pair_at(pair, 0));
    return found == learned_.end() ? 0 : found->second.texts;
}

// A pair of every text weighs least; one that is not of the asked text is taken for rare.
double AskedText::weight(Pair pair) const {
    const auto found = learned_.find(pair);
    const int having = found == learned_.end() ? 0 : found->second.texts;
    return std::log(1.0 + double(texts_ + 1) / (having + 1));
}

std::vector<std::u32string> AskedText::rarest_pairs(std::size_t most) const {
    std::vector<std::size_t> places;
    std::unordered_set<Pair> seen;
    for (std::size_t at = 0; at < folded_.letters.size(); ++at)
        if (is_pair(folded_.letters, at) && seen.insert(pair_at(folded_.letters, at)).second)
            places.push_back(at);
    std::ranges::stable_sort(places, {},
                             [&](std::size_t at) { return learned_.at(pair_at(folded_.letters, at)).texts; });
    // Of equally rare pairs every second is enough: neighbours share a letter and tell the same.
    std::vector<std::u32string> pairs;
    std::unordered_set<std::size_t> taken;
    for (const bool neighbours_too : {false, true}) {
        for (const std::size_t at : places) {
            if (pairs.size() == most) return pairs;
            if (taken.contains(at)) continue;
            if (!neighbours_too && at > 0 && taken.contains(at - 1)) continue;
            taken.insert(at);
            pairs.push_back(folded_.letters.substr(at, 2));
        }
    }
    return pairs;
}

double AskedText::overlap(std::u32string_view folded) const {
    double shared = 0, asked = 0, other = 0;
    for (const auto& [pair, learned] : learned_) asked += weight(pair);
    for (const Pair pair : pairs_of(folded)) {
        other += weight(pair);
        if (learned_.contains(pair)) shared += weight(pair);
    }
    const double rarest = std::log(2.0 + texts_);
    return shared / std::max(std::min(asked, other), full_pairs_min * rarest);
}

std::vector<std::string> AskedText::shared_words(std::u32string_view folded,
                                                 const std::vector<std::u32string>& names) const {
    struct Phrase {
        std::size_t at, size;
        double weight;
    };
    const std::u32string_view letters = folded_.letters;
    std::vector<Phrase> phrases;
    for (std::size_t at = 0; at < letters.size(); ++at) {
        std::size_t size = 1;
        double sum = 0;
        while (size < phrase_letters_max && is_pair(letters, at + size - 1) &&
               folded.find(letters.substr(at, size + 1)) != folded.npos) {
            sum += weight(pair_at(letters, at + size - 1));
            ++size;
        }
        if (size < 2) continue;
        if (!touches(letters.substr(at, size), names)) phrases.push_back({at, size, sum});
        at += size - 2;
    }
    std::ranges::stable_sort(phrases, std::greater(), &Phrase::weight);

    std::vector<std::string> words;
    std::u32string shown;
    for (const Phrase& phrase : phrases) {
        if (words.size() == phrases_max) break;
        const auto text = letters.substr(phrase.at, phrase.size);
        if (shown.find(text) != shown.npos) continue;
        shown += std::u32string(text) + U' ';
        const auto begin = std::size_t(folded_.origins[phrase.at]);
        const auto end = std::size_t(folded_.origins[phrase.at + phrase.size - 1]) + 1;
        words.push_back(utf8(std::u32string_view(letters_).substr(begin, end - begin)));
    }
    return words;
}

}  // namespace minqiao
