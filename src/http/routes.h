// All routes of the interface, by what they are about.
#pragma once

#include <vector>

#include "http/route.h"

namespace minqiao::http {

std::vector<Route> session_routes();
std::vector<Route> account_routes();
std::vector<Route> petition_routes();
std::vector<Route> matter_routes();
std::vector<Route> presence_routes();
std::vector<Route> export_routes();
std::vector<Route> draft_routes();
std::vector<Route> file_routes();
std::vector<Route> preference_routes();
std::vector<Route> unsealing_routes();
std::vector<Route> trail_routes();
std::vector<Route> job_routes();
std::vector<Route> reference_routes();
std::vector<Route> calendar_routes();
std::vector<Route> category_routes();
std::vector<Route> organ_routes();
std::vector<Route> library_routes();
std::vector<Route> system_routes();
std::vector<Route> all_routes();

}  // namespace minqiao::http
