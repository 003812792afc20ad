// What follows from the seed of a year: who works how, who is ill, what comes in, when the program dies. Each
// draw is named, and asks nothing of those before it: a day that is begun again after a sudden death goes on
// in the same way.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/day.h"
#include "demonstration/chance.h"
#include "organ/organ.h"

namespace minqiao::year {

struct Plan {
    std::uint64_t seed = 0;
    CivilDay first{2025, 1, 1};
    int days = 365;
    int busy = 100;  // so many arrive where otherwise a hundred would

    SeededChance drawn(std::string_view about) const;
    // Whether this happens, so many times in a hundred.
    bool happens(std::string_view about, int in_a_hundred) const;
    CivilDay last() const { return first.plus_days(days - 1); }
};

// How an organ keeps its days.
enum class Temper { diligent, steady, at_the_last, late };
Temper temper_of(const Plan& plan, OrganId organ);

bool is_ill(const Plan& plan, std::string_view account, CivilDay day);

// Petitions that arrive, by the day of the week and the season.
int arrivals_on(const Plan& plan, CivilDay day, bool is_worked);

// How a process that holds the store comes to its end: as it was asked to, or by a sudden death that is
// counted in commands or commits.
enum class EndOfStretch { restart, between_commands, before_commit, after_commit };
struct Stretch {
    EndOfStretch end = EndOfStretch::restart;
    int days = 0;
    int count = 0;
};
Stretch stretch_of(const Plan& plan, int number);

}  // namespace minqiao::year
