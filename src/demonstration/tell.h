// A theme as one petition has it, with its own place, people, sums and days, and what comes of it.
#pragma once

#include <string>
#include <vector>

#include "demonstration/chance.h"
#include "demonstration/themes.h"
#include "matter/settlement.h"
#include "record/petition_asked.h"
#include "statute/statute.h"

namespace minqiao {

struct Told {
    const Theme* theme = nullptr;
    std::string organ;  // key in the county: who handles it
    PetitionAsked petition;
    std::vector<Answer> answers;  // one for each request
    std::string progress;
    std::string spot_answer;          // of a suggestion what comes of it; empty: nothing can be said at once
    std::optional<Settle> agreement;  // for a mediation too
    std::string addition;             // what a repeat adds
};

// On which day, by how many people; an answer rests only on what the statute has in force on that day.
struct TellingAsked {
    CivilDay day;
    int people = 1;
    const Statute& statute;
    std::optional<Channel> channel = {};  // else one of those by which such things come
};

// One of the list that fits. Of themes() there is one for every day and any number of people; an accusation
// comes from one alone.
const Theme& some_theme(const std::vector<Theme>& list, SeededChance& chance, CivilDay day, int people);

// The theme need not fit, but reads best where it does.
Told tell(const Theme& theme, SeededChance& chance, const TellingAsked& telling);

// The same people about the same matter so many days later, by another channel; they ask for nothing new.
PetitionAsked tell_again(const Told& told, SeededChance& chance, int days_passed);

}  // namespace minqiao
