// Now and then somebody gives a command that cannot be taken: the wrong person, the wrong day, what another
// act has overtaken. It is refused, and leaves nothing.
#pragma once

#include "workplace.h"

namespace minqiao::year {

void try_what_is_refused(Workplace& place);

}  // namespace minqiao::year
