// How far a matter of the last months has come: one plot for each state and for each way there.
#pragma once

#include <span>

#include "demonstration/tale.h"

namespace minqiao {

struct Plot {
    const char* name;
    Outcome (*run)(const PlotWalk&);
};

std::span<const Plot> plots();

}  // namespace minqiao
