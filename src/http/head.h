// The head of a request as it was parsed, and what is wrong with it before anything is done.
#pragma once

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>
#include <string_view>

#include "http/gate.h"
#include "http/limits.h"
#include "http/message.h"
#include "http/route.h"

namespace minqiao::http {

using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;

// False when the path cannot be read.
bool take_head(const Parser& parser, Request& request);

// Sizes and form of the head.
std::optional<AnyProblem> fault_of_head(const Parser& parser, const Limits& limits);
// What the route takes, judged before the body is read.
std::optional<AnyProblem> fault_of_body(const Parser& parser, const Request& request, const Route& route,
                                        const Limits& limits);
// A video may be larger than other files.
std::size_t body_bytes_max(const Route& route, const Request& request, const Limits& limits);
// How much room a file will take; nothing for other bodies.
std::size_t file_room_of(const Parser& parser, const Request& request, const Route& route,
                         const Limits& limits);
// A chunk that says it is longer than any body may be.
boost::system::error_code fault_of_chunk(std::uint64_t bytes, std::size_t body_bytes);
bool expects_continue(const Request& request);

// What a parser's error means to the client; nothing when the client has gone.
std::optional<AnyProblem> problem_of_parsing(const boost::system::error_code& error, const Parser& parser);

}  // namespace minqiao::http
