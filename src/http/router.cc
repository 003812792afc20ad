#include "http/router.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace minqiao::http {

namespace {

constexpr std::array<std::pair<Method, std::string_view>, 7> names{{
    {Method::get, "GET"},
    {Method::head, "HEAD"},
    {Method::post, "POST"},
    {Method::put, "PUT"},
    {Method::patch, "PATCH"},
    {Method::delete_, "DELETE"},
    {Method::options, "OPTIONS"},
}};

bool is_open(std::string_view part) {
    return part.starts_with('{');
}

std::vector<std::string> split(std::string_view pattern) {
    std::vector<std::string> parts;
    while (!pattern.empty()) {
        pattern.remove_prefix(1);  // the slash
        const auto end = std::min(pattern.find('/'), pattern.size());
        parts.emplace_back(pattern.substr(0, end));
        pattern.remove_prefix(end);
    }
    return parts;
}

std::optional<PathValues> values_of(const std::vector<std::string>& pattern,
                                    const std::vector<std::string>& segments) {
    if (pattern.size() != segments.size()) return std::nullopt;
    PathValues values;
    for (std::size_t place = 0; place < pattern.size(); ++place) {
        if (is_open(pattern[place])) {
            values.push_back(segments[place]);
        } else if (pattern[place] != segments[place]) {
            return std::nullopt;
        }
    }
    return values;
}

}  // namespace

std::string_view name_of(Method method) {
    const auto found = std::ranges::find(names, method, &std::pair<Method, std::string_view>::first);
    return found == names.end() ? "OTHER" : found->second;
}

Method method_named(std::string_view name) {
    const auto found = std::ranges::find(names, name, &std::pair<Method, std::string_view>::second);
    return found == names.end() ? Method::other : found->first;
}

Router::Router(std::vector<Route> routes) : routes_(std::move(routes)) {
    for (const Route& route : routes_) patterns_.push_back(split(route.pattern));
}

Match Router::find(Method method, const std::vector<std::string>& segments) const {
    const Method wanted = method == Method::head ? Method::get : method;
    Match match;
    for (std::size_t place = 0; place < routes_.size(); ++place) {
        auto values = values_of(patterns_[place], segments);
        if (!values) continue;
        if (routes_[place].method == wanted) return {&routes_[place], std::move(*values), ""};
        // Two patterns may fit, such as a word and an open part.
        const std::string_view name = name_of(routes_[place].method);
        if (match.allow.find(name) != std::string::npos) continue;
        if (!match.allow.empty()) match.allow += ", ";
        match.allow += name;
        if (routes_[place].method == Method::get) match.allow += ", HEAD";
    }
    return match;
}

std::size_t Router::place_of(const Route& route) const {
    return static_cast<std::size_t>(&route - routes_.data());
}

}  // namespace minqiao::http
