// How far a matter of the demonstration has come: one plot for each state and for each way there.
#pragma once

#include <span>

#include "demonstration/tell.h"
#include "demonstration/walk.h"

namespace minqiao {

struct PlotWalk {
    Transaction& tx;
    const Desk& desk;
    CivilDay today;
    SeededChance& chance;
};

struct Plot {
    const char* name;
    // What went wrong, or nothing.
    std::optional<std::string> (*run)(const PlotWalk&);
};

std::span<const Plot> plots();

}  // namespace minqiao
