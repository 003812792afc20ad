// Names of invented people.
#pragma once

#include <string>

#include "demonstration/chance.h"

namespace minqiao {

std::string some_name(SeededChance& chance);

}  // namespace minqiao
