// How alike two texts are by the words they share, rare words counting more; and which words these
// are. A word is any two neighbouring letters, or a longer run of them. Pure.
#pragma once

#include <bitset>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "finding/folding.h"

namespace minqiao {

class AskedText {
public:
    explicit AskedText(std::string_view text);

    // Learns from these folded texts, once, which pairs are common.
    void learn(std::span<const std::u32string> texts);

    // How many of the texts learned from have this pair of the asked text.
    int learned_with(std::u32string_view pair) const;
    // How many of these pairs of the asked text the one learned from at this place has.
    int shared_with(std::size_t place, std::span<const std::u32string> pairs) const;

    // The rarest pairs, at most so many, spread over the text.
    std::vector<std::u32string> rarest_pairs(std::size_t most) const;
    // 0 to 1: the weight of shared pairs over that of the shorter text.
    double overlap(std::u32string_view folded) const;
    // Up to five shared runs, the weightiest first, written as in the asked text. None touches one of
    // these names.
    std::vector<std::string> shared_words(std::u32string_view folded,
                                          const std::vector<std::u32string>& names) const;

private:
    using Pair = std::uint64_t;
    struct Learned {
        int texts = 0;  // that have the pair
        double weight = 0;
    };
    const Learned* find(Pair pair) const;
    std::vector<Pair> pairs_shared_with(std::u32string_view folded) const;
    double weight_of(int texts) const;

    std::u32string letters_;  // as typed
    FoldedText folded_;
    std::unordered_map<Pair, Learned> learned_;  // each pair of the asked text
    std::bitset<4096> hints_;                    // where none is set, the asked text has no such pair
    std::vector<std::vector<Pair>> shared_;      // with each text learned from; without repetition
    double weight_ = 0;                          // of all pairs of the asked text
    double rarest_ = 0;                          // what a pair weighs that no text has
};

}  // namespace minqiao
