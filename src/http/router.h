// Finds the route for a method and a path.
#pragma once

#include <string>
#include <vector>

#include "http/route.h"

namespace minqiao::http {

std::string_view name_of(Method method);
Method method_named(std::string_view name);

struct Match {
    const Route* route = nullptr;  // null: no such path, or not with this method
    PathValues path;
    std::string allow;  // methods the path knows, when only the method is wrong
};

class Router {
public:
    explicit Router(std::vector<Route> routes);

    Match find(Method method, const std::vector<std::string>& segments) const;
    const std::vector<Route>& routes() const { return routes_; }
    std::size_t place_of(const Route& route) const;

private:
    std::vector<Route> routes_;
    std::vector<std::vector<std::string>> patterns_;  // split
};

}  // namespace minqiao::http
