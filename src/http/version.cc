#include "http/version.h"

#include <charconv>

namespace minqiao::http {

Result<int, Problem> version_of(const Request& request) {
    std::string_view given = request.header("if-match");
    if (given.empty() || given == "*") return problem(ProblemKind::version_missing, "version_missing");
    if (given.size() >= 2 && given.front() == '"' && given.back() == '"') {
        given = given.substr(1, given.size() - 2);
    }
    int n = 0;
    const auto [stopped, error] = std::from_chars(given.data(), given.data() + given.size(), n);
    if (error != std::errc() || stopped != given.data() + given.size()) {
        return problem(ProblemKind::stale, "stale");
    }
    return n;
}

}  // namespace minqiao::http
