// Matters of the past years on their way through the desk.
#pragma once

#include <vector>

#include "demonstration/past_years.h"
#include "demonstration/tale.h"

namespace minqiao {

// The plan, with the sums of what each matter tells. A matter's chance is that of its place.
std::vector<PastMatter> past_matters(std::uint64_t seed, const Statute& statute);

Outcome live(const PlotWalk& how, const PastMatter& matter);

}  // namespace minqiao
