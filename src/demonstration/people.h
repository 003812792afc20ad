// Names of invented people.
#pragma once

#include <string>

#include "demonstration/chance.h"
#include "demonstration/themes.h"

namespace minqiao {

std::string some_name(SeededChance& chance, Teller teller = Teller::anybody);

}  // namespace minqiao
