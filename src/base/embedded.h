// The files built into the program (pages, statutes, the API contract), by their path from the root
// of the tree, such as "web/dist/index.html". They are constant bytes: no disk is touched.
// Defined by the library that minqiao_embed (cmake/embed.cmake) makes; link it to use this.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace minqiao::embedded {

std::optional<std::string_view> file(std::string_view name);
// In byte order.
std::vector<std::string_view> names();

}  // namespace minqiao::embedded
