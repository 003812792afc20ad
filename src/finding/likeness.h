// How alike two texts are by the words they share, rare words counting more; and which words these
// are. A word is any two neighbouring letters, or a longer run of them. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "finding/folding.h"

namespace minqiao {

class AskedText {
public:
    explicit AskedText(std::string_view text);

    // Learns from one folded text of many which pairs are common.
    void learn(std::u32string_view folded);

    // How many of the texts learned from have this pair of the asked text.
    int learned_with(std::u32string_view pair) const;

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
    static std::unordered_set<Pair> pairs_of(std::u32string_view folded);
    double weight(Pair pair) const;

    std::u32string letters_;  // as typed
    FoldedText folded_;
    struct Learned {
        int texts = 0;  // that have the pair
        int last = 0;   // the last one that was counted
    };
    std::unordered_map<Pair, Learned> learned_;  // each pair of the asked text
    int texts_ = 0;
};

}  // namespace minqiao
