// Chance that follows from a seed: the same seed gives the same county, whatever machine fills it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/digest.h"
#include "desk/caller.h"

namespace minqiao {

class SeededChance {
public:
    // One of its own for each matter, so that the order in which they are made does not count.
    SeededChance(std::uint64_t seed, std::uint64_t matter)
        : seed_("minqiao demonstration/" + std::to_string(seed) + "/" + std::to_string(matter) + "/") {}

    std::string bytes(std::size_t count) {
        std::string drawn;
        while (drawn.size() < count) drawn += bytes_of(sha256(seed_ + std::to_string(++drawn_)));
        drawn.resize(count);
        return drawn;
    }
    // 0, 1 … below `end`.
    std::size_t below(std::size_t end) {
        std::uint64_t number = 0;
        for (const char byte : bytes(8)) number = number << 8 | static_cast<unsigned char>(byte);
        return static_cast<std::size_t>(number % end);
    }
    template <class List>
    const auto& one_of(const List& list) {
        return list[below(std::size(list))];
    }

private:
    std::string seed_;
    std::uint64_t drawn_ = 0;
};

inline Chance chance_of(std::shared_ptr<SeededChance> seeded) {
    return [seeded = std::move(seeded)](std::size_t count) { return seeded->bytes(count); };
}

}  // namespace minqiao
