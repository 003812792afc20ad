#include "http/head.h"

#include <algorithm>
#include <boost/beast/http/error.hpp>

#include "http/credential.h"
#include "http/router.h"

namespace minqiao::http {

namespace wire = boost::beast::http;

namespace {

// What stands beside method and target in a request line: two spaces, HTTP/1.1 and the line end.
constexpr std::size_t around_target_bytes = 12;
// What stands beside name and value in a header: colon, space and the line end.
constexpr std::size_t around_header_bytes = 4;

std::string lower_case(boost::core::string_view text) {
    std::string low(text.data(), text.size());
    std::ranges::transform(low, low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return low;
}

bool has_body(const Parser& parser) {
    return parser.chunked() || parser.content_length().value_or(0) > 0;
}

bool is_json(std::string_view type) {
    const std::string low = lower_case({type.data(), std::min(type.find(';'), type.size())});
    return low == "application/json" || low == "application/json ";
}

}  // namespace

bool take_head(const Parser& parser, Request& request) {
    const auto& message = parser.get();
    const auto method = message.method_string();
    request.method = method_named({method.data(), method.size()});
    for (const auto& field : message) {
        const auto name = field.name_string();
        const auto value = field.value();
        request.headers.push_back(
            {lower_case({name.data(), name.size()}), std::string(value.data(), value.size())});
    }
    const auto target = message.target();
    return read_target({target.data(), target.size()}, request);
}

std::optional<AnyProblem> fault_of_head(const Parser& parser, const Limits& limits) {
    const auto& message = parser.get();
    const std::size_t line = message.method_string().size() + message.target().size() + around_target_bytes;
    if (line > limits.request_line_bytes) return WireProblem::line_too_long;
    std::size_t count = 0;
    std::size_t bytes = 0;
    for (const auto& field : message) {
        ++count;
        bytes += field.name_string().size() + field.value().size() + around_header_bytes;
    }
    if (count > limits.headers || bytes > limits.header_bytes) return WireProblem::headers_too_large;
    // Two lengths, or a length beside chunks, are how requests are smuggled past a proxy.
    const bool has_two = message.count(wire::field::content_length) > 1 ||
                         message.count(wire::field::transfer_encoding) > 1 ||
                         (message.count(wire::field::content_length) == 1 && parser.chunked());
    if (has_two) return unreadable("bad_request");
    if (message.count(wire::field::transfer_encoding) == 1 && !parser.chunked()) {
        return unreadable("bad_request");
    }
    return std::nullopt;
}

std::size_t body_bytes_max(const Route& route, const Request& request, const Limits& limits) {
    if (route.takes != Takes::bytes) return limits.json_bytes;
    const std::string_view name = request.header("x-file-name");
    return lower_case({name.data(), name.size()}).ends_with(".mp4") ? limits.video_bytes : limits.file_bytes;
}

std::size_t file_room_of(const Parser& parser, const Request& request, const Route& route,
                         const Limits& limits) {
    if (route.takes != Takes::bytes || !has_body(parser)) return 0;
    return parser.content_length().value_or(body_bytes_max(route, request, limits));
}

std::optional<AnyProblem> fault_of_body(const Parser& parser, const Request& request, const Route& route,
                                        const Limits& limits) {
    if (route.needs_session() && credential_of(request).token.empty()) {
        return problem(ProblemKind::unauthenticated, "unauthenticated");
    }
    if (!has_body(parser)) return std::nullopt;
    const std::string_view packing = request.header("content-encoding");
    if (!packing.empty() && packing != "identity") {
        return problem(ProblemKind::unsupported_type, "unsupported_type");
    }
    if (route.takes == Takes::json && !is_json(request.header("content-type"))) {
        return problem(ProblemKind::unsupported_type, "unsupported_type");
    }
    if (parser.content_length().value_or(0) > body_bytes_max(route, request, limits)) {
        return problem(ProblemKind::too_large, "too_large");
    }
    return std::nullopt;
}

boost::system::error_code fault_of_chunk(std::uint64_t bytes, std::size_t body_bytes) {
    constexpr std::uint64_t absurd = 1ULL << 40;
    if (bytes >= absurd) return wire::make_error_code(wire::error::bad_chunk);
    if (bytes > body_bytes) return wire::make_error_code(wire::error::body_limit);
    return {};
}

bool expects_continue(const Request& request) {
    const std::string_view expected = request.header("expect");
    return lower_case({expected.data(), expected.size()}) == "100-continue";
}

std::optional<AnyProblem> problem_of_parsing(const boost::system::error_code& error, const Parser& parser) {
    const auto& ours = wire::make_error_code(wire::error::end_of_stream).category();
    if (error.category() != ours) return std::nullopt;
    if (error == wire::error::end_of_stream || error == wire::error::partial_message) return std::nullopt;
    if (error == wire::error::body_limit) return problem(ProblemKind::too_large, "too_large");
    if (error == wire::error::header_limit || error == wire::error::buffer_overflow) {
        if (parser.get().target().empty()) return WireProblem::line_too_long;
        return WireProblem::headers_too_large;
    }
    return unreadable("bad_request");
}

}  // namespace minqiao::http
