// One line of JSON for each answer. Never a path, a query, an address, a name or a text: the template of the
// route stands for what was asked.
#pragma once

#include <chrono>
#include <string>

#include "http/message.h"
#include "http/route.h"

namespace minqiao::http {

struct AccessLine {
    Instant at;
    std::string request_id;
    Method method = Method::get;
    const Route* route = nullptr;
    int status = 0;
    std::chrono::microseconds took{0};
    std::string officer{};  // id; empty: nobody logged in
    std::string inside{};   // why something broke
};

// To standard error.
void log_access(const AccessLine& line);
// Something of the server itself.
void log_trouble(const std::string& what);

}  // namespace minqiao::http
