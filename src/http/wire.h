// Bytes of HTTP/1.1 that go out.
#pragma once

#include <string>

#include "http/message.h"

namespace minqiao::http {

struct Sending {
    bool keeps_alive = true;
    bool is_feed = false;  // goes on without an end: no length
    std::string request_id;
};

// Status line and headers, with the empty line.
std::string head_of(const Answer& answer, const Sending& sending);

}  // namespace minqiao::http
