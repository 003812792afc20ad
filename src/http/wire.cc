#include "http/wire.h"

#include <algorithm>
#include <array>
#include <boost/beast/http/status.hpp>
#include <charconv>

#include "base/assertion.h"

namespace minqiao::http {

namespace {

void add(std::string& head, std::string_view name, std::string_view value) {
    ASSERT_THAT(value.find_first_of("\r\n") == value.npos, "a header of an answer holds a line end");
    head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string head_of(const Answer& answer, const Sending& sending) {
    const auto reason = boost::beast::http::obsolete_reason(
        boost::beast::http::int_to_status(static_cast<unsigned>(answer.status)));
    std::string head = "HTTP/1.1 " + std::to_string(answer.status) + " ";
    head.append(reason.data(), reason.size()).append("\r\n");
    if (!answer.media_type.empty()) add(head, "Content-Type", answer.media_type);
    for (const Header& header : answer.headers) add(head, header.name, header.value);
    if (!sending.request_id.empty()) add(head, "X-Request-Id", sending.request_id);
    if (sending.end == BodyEnd::chunk) add(head, "Transfer-Encoding", "chunked");
    if (sending.end == BodyEnd::length && answer.status != 204) {
        add(head, "Content-Length", std::to_string(answer.bytes().size()));
    }
    add(head, "Connection", sending.keeps_alive ? "keep-alive" : "close");
    return head + "\r\n";
}

std::string chunk_of(std::string_view bytes) {
    constexpr std::string_view end = "\r\n";
    std::array<char, 16> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), bytes.size(), 16);
    std::string chunk(digits.data(), written.ptr);
    return chunk.append(end).append(bytes).append(end);
}

}  // namespace minqiao::http
