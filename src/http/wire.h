// Bytes of HTTP/1.1 that go out.
#pragma once

#include <string>
#include <string_view>

#include "http/message.h"

namespace minqiao::http {

// How the end of a body is told: by its length, by the last of its chunks, or by the end of the connection.
enum class BodyEnd { length, chunk, connection };

struct Sending {
    bool keeps_alive = true;
    BodyEnd end = BodyEnd::length;
    std::string request_id;
};

// Status line and headers, with the empty line.
std::string head_of(const Answer& answer, const Sending& sending);
// An empty one is the last.
std::string chunk_of(std::string_view bytes);

}  // namespace minqiao::http
