// What the administrator enters in a year: holiday notices, settings, days of the office's own, and changes
// of organs.
#pragma once

#include "workplace.h"

namespace minqiao::year {

void administer_a_day(Workplace& place);

}  // namespace minqiao::year
