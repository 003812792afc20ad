// The published contract (OpenAPI 3.1), made from the routes and the problems.
#pragma once

#include <string>
#include <vector>

#include "http/route.h"
#include "http/status.h"

namespace minqiao::http {

// Indented JSON, the same bytes every time.
std::string openapi_of(const std::vector<Route>& routes, const ProblemTexts& texts);

}  // namespace minqiao::http
