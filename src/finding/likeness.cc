#include "finding/likeness.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

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

void keep_one_of_each(std::vector<std::uint64_t>& pairs) {
    std::ranges::sort(pairs);
    const auto repeated = std::ranges::unique(pairs);
    pairs.erase(repeated.begin(), repeated.end());
}

std::vector<std::uint64_t> pairs_of(std::u32string_view folded) {
    std::vector<std::uint64_t> pairs;
    for (std::size_t at = 0; at < folded.size(); ++at)
        if (is_pair(folded, at)) pairs.push_back(pair_at(folded, at));
    keep_one_of_each(pairs);
    return pairs;
}

std::size_t hint_of(std::uint64_t pair) {
    return (pair >> 32 ^ pair << 5) & 4095;
}

bool touches(std::u32string_view phrase, const std::vector<std::u32string>& names) {
    return std::ranges::any_of(names, [&](const std::u32string& name) {
        return phrase.find(name) != phrase.npos || name.find(phrase) != name.npos;
    });
}

}  // namespace

AskedText::AskedText(std::string_view text)
    : letters_(letters_of(first_letters(text, asked_letters_max))), folded_(fold(utf8(letters_))) {
    for (const std::uint64_t pair : pairs_of(folded_.letters)) {
        learned_[pair] = {};
        hints_.set(hint_of(pair));
    }
    learn({});
}

// Most pairs of other texts stop at the hint.
const AskedText::Learned* AskedText::find(Pair pair) const {
    if (!hints_.test(hint_of(pair))) return nullptr;
    const auto found = learned_.find(pair);
    return found == learned_.end() ? nullptr : &found->second;
}

std::vector<AskedText::Pair> AskedText::pairs_shared_with(std::u32string_view folded) const {
    std::vector<Pair> shared;
    for (std::size_t at = 0; at + 1 < folded.size(); ++at)
        if (const Pair pair = pair_at(folded, at); find(pair)) shared.push_back(pair);
    keep_one_of_each(shared);
    return shared;
}

void AskedText::learn(std::span<const std::u32string> texts) {
    for (const std::u32string& text : texts) {
        shared_.push_back(pairs_shared_with(text));
        for (const Pair pair : shared_.back()) ++learned_.at(pair).texts;
    }
    weight_ = 0;
    for (auto& [pair, learned] : learned_) weight_ += learned.weight = weight_of(learned.texts);
    rarest_ = weight_of(0);
}

int AskedText::learned_with(std::u32string_view pair) const {
    const Learned* found = find(pair_at(pair, 0));
    return found ? found->texts : 0;
}

int AskedText::shared_with(std::size_t place, std::span<const std::u32string> pairs) const {
    return int(std::ranges::count_if(pairs, [&](const std::u32string& pair) {
        return std::ranges::binary_search(shared_[place], pair_at(pair, 0));
    }));
}

// A pair of every text weighs least.
double AskedText::weight_of(int texts) const {
    return std::log(1.0 + double(shared_.size() + 1) / (texts + 1));
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
    double shared = 0, other = 0;
    // A pair that is not of the asked text is taken for rare.
    for (const Pair pair : pairs_of(folded)) {
        const Learned* found = find(pair);
        other += found ? found->weight : rarest_;
        if (found) shared += found->weight;
    }
    return shared / std::max(std::min(weight_, other), full_pairs_min * rarest_);
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
            sum += learned_.at(pair_at(letters, at + size - 1)).weight;
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
