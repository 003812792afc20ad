#include "http/access_log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <boost/describe.hpp>

#include "http/router.h"
#include "json/encode.h"

namespace minqiao::http {

namespace {

struct Written {
    Instant time;
    std::string request_id;
    std::string method;
    std::string route;
    int status = 0;
    double ms = 0;
    std::optional<std::string> officer_id;
    std::optional<std::string> inside;
};
BOOST_DESCRIBE_STRUCT(Written, (), (time, request_id, method, route, status, ms, officer_id, inside))

struct Trouble {
    std::string trouble;
};
BOOST_DESCRIBE_STRUCT(Trouble, (), (trouble))

std::optional<std::string> unless_empty(const std::string& text) {
    if (text.empty()) return std::nullopt;
    return text;
}

spdlog::logger& lines() {
    static const auto logger = [] {
        auto made =
            std::make_shared<spdlog::logger>("http", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_pattern("%v");
        return made;
    }();
    return *logger;
}

}  // namespace

void log_access(const AccessLine& line) {
    const Written written{line.at,
                          line.request_id,
                          std::string(name_of(line.method)),
                          line.route ? line.route->pattern : "",
                          line.status,
                          static_cast<double>(line.took.count()) / 1000,
                          unless_empty(line.officer),
                          unless_empty(line.inside)};
    lines().log(spdlog::level::info, json::encode(written));
}

void log_trouble(const std::string& what) {
    lines().log(spdlog::level::warn, json::encode(Trouble{what}));
}

}  // namespace minqiao::http
