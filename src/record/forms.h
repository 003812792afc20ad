// How the core's variants are told apart in JSON: acts by `act`, commands by `command`.
#pragma once

#include "json/describe.h"
#include "matter/act.h"
#include "matter/command.h"

namespace minqiao::json {

template <>
inline constexpr std::string_view tag_of<AnyActBody> = "act";

}  // namespace minqiao::json
