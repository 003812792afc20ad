// The themes by what they are about; themes.cc puts them together.
#pragma once

#include <span>

#include "demonstration/themes.h"

namespace minqiao {

std::span<const Theme> themes_of_housing();
std::span<const Theme> themes_of_supply();
std::span<const Theme> themes_of_land();
std::span<const Theme> themes_of_villages();
std::span<const Theme> themes_of_farming();
std::span<const Theme> themes_of_work();
std::span<const Theme> themes_of_enterprises();
std::span<const Theme> themes_of_care();
std::span<const Theme> themes_of_relief();
std::span<const Theme> themes_of_schools();
std::span<const Theme> themes_of_roads();
std::span<const Theme> themes_of_surroundings();
std::span<const Theme> themes_of_trade();
std::span<const Theme> themes_of_service();
std::span<const Theme> themes_of_suggestions();
std::span<const Theme> themes_of_accusations();

}  // namespace minqiao
