// Petitions that arrive on a day, and people who come back: with a repeat, or to ask how it stands.
#pragma once

#include "workplace.h"

namespace minqiao::year {

// Told from its key alone. All of it is made up.
PetitionAsked petition_of(const Workplace& place, const std::string& key);

// Registers what has come since the last working day, and answers who asks.
void open_the_window(Workplace& place);

// What an older system had, with answers; once, on the first day.
void bring_in_old_petitions(Workplace& place);

}  // namespace minqiao::year
