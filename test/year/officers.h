// The officers of the county on a working day: each looks at the list that is the own one, opens what seems
// due to the temper of the organ, and gives what is sensible and permitted.
#pragma once

#include "workplace.h"

namespace minqiao::year {

void work_a_day(Workplace& place);

}  // namespace minqiao::year
