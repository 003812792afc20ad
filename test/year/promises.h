// What is promised of the store after every day, and after it was opened anew. Whatever does not hold ends
// the program with a sentence that names the matter and its act.
#pragma once

#include "server/scratch_store.h"
#include "workplace.h"

namespace minqiao::year {

// The properties of every matter that this day touched, `verify`, and the derived rows of these matters
// beside freshly computed ones; of all matters where days or organs have changed.
void check_the_day(Workplace& place, Store& scratch);
// Every derived table beside one rebuilt from the records.
void compare_whole(Workplace& place, Store& scratch);
// Everything that was acknowledged is there; of a command that was not answered, all or nothing.
void look_after_opening(Workplace& place);

}  // namespace minqiao::year
