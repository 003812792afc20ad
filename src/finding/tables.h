// The derived tables of search and of repeats.
#pragma once

#include <span>

#include "store/derived.h"

namespace minqiao {

std::span<const DerivedTable> finding_tables();

}  // namespace minqiao
