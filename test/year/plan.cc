#include "plan.h"

#include <array>

namespace minqiao::year {

namespace {

bool happens_by(SeededChance& chance, int in_a_hundred) {
    return int(chance.below(100)) < in_a_hundred;
}

}  // namespace

SeededChance Plan::drawn(std::string_view about) const {
    const Digest digest = sha256(about);
    std::uint64_t number = 0;
    for (std::size_t at = 0; at < 8; ++at) number = number << 8 | digest[at];
    return {seed, number};
}

bool Plan::happens(std::string_view about, int in_a_hundred) const {
    SeededChance chance = drawn(about);
    return happens_by(chance, in_a_hundred);
}

Temper temper_of(const Plan& plan, OrganId organ) {
    constexpr std::array tempers{Temper::diligent, Temper::diligent,    Temper::steady, Temper::steady,
                                 Temper::steady,   Temper::at_the_last, Temper::late};
    return plan.drawn("temper of " + organ.text()).one_of(tempers);
}

// At most one illness in each span of days, so that a day's answer needs no other day's.
bool is_ill(const Plan& plan, std::string_view account, CivilDay day) {
    constexpr int span = 21;
    const int number = days_between(plan.first, day);
    SeededChance chance =
        plan.drawn("illness of " + std::string(account) + " " + std::to_string(number / span));
    if (!happens_by(chance, 15)) return false;
    const int from = int(chance.below(span - 7));
    const int days = 2 + int(chance.below(6));
    return number % span >= from && number % span < from + days;
}

int arrivals_on(const Plan& plan, CivilDay day, bool is_worked) {
    // Mondays are full, and the weeks after the spring festival; a day off brings what is sent online.
    int weight = is_worked ? 42 : 10;
    if (is_worked && day.weekday() == 1) weight = 65;
    if (day.month() == 3) weight = weight * 3 / 2;
    if (day.month() == 8) weight = weight * 2 / 3;
    weight = weight * plan.busy / 100;
    SeededChance chance = plan.drawn("arrivals " + day.text());
    int count = 0;
    // Six trials in place of a Poisson process: nearly the same, and never very many.
    for (int trial = 0; trial < 6; ++trial)
        if (int(chance.below(600)) < weight) ++count;
    return count;
}

Stretch stretch_of(const Plan& plan, int number) {
    SeededChance chance = plan.drawn("stretch " + std::to_string(number));
    constexpr std::array ends{EndOfStretch::restart, EndOfStretch::between_commands,
                              EndOfStretch::before_commit, EndOfStretch::after_commit};
    Stretch stretch;
    stretch.end = chance.one_of(ends);
    stretch.days = 4 + int(chance.below(24));
    // Some die on the first commits of a store that was just opened.
    stretch.count = chance.below(6) == 0 ? 2 + int(chance.below(4)) : 10 + int(chance.below(160));
    return stretch;
}

}  // namespace minqiao::year
