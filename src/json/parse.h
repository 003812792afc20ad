// Strict reading of JSON text (RFC 8259) into a value. Refuses what lenient readers let pass: a key given
// twice, deep nesting, numbers beyond double, broken UTF-8, control characters. Texts come out in NFC.
#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "json/faults.h"

namespace minqiao::json {

// `depth` is how many objects and lists may stand inside each other.
Result<boost::json::value, Faults> parse(std::string_view bytes, std::size_t depth = 32);

}  // namespace minqiao::json
