#include "connection.h"

#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http.hpp>

namespace minqiao::bench {
namespace {

namespace net = boost::asio;
namespace http = boost::beast::http;

constexpr int http_1_1 = 11;

http::request<http::string_body> written(const Question& question, const net::ip::tcp::endpoint& server) {
    http::request<http::string_body> request(question.is_post ? http::verb::post : http::verb::get,
                                             question.path, http_1_1);
    request.set(http::field::host, "127.0.0.1:" + std::to_string(server.port()));
    if (!question.token.empty()) request.set(http::field::authorization, "Bearer " + question.token);
    if (question.expected_n > 0)
        request.set(http::field::if_match, '"' + std::to_string(question.expected_n) + '"');
    if (question.is_post) {
        request.set(http::field::content_type, "application/json");
        request.body() = question.body;
        request.prepare_payload();
    }
    return request;
}

}  // namespace

net::awaitable<Answer> Connection::ask(const Question& question) {
    if (!is_open_) {
        co_await stream_.async_connect(server_, net::use_awaitable);
        stream_.socket().set_option(net::ip::tcp::no_delay(true));
        is_open_ = true;
    }
    const auto request = written(question, server_);
    co_await http::async_write(stream_, request, net::use_awaitable);
    http::response<http::string_body> response;
    co_await http::async_read(stream_, buffer_, response, net::use_awaitable);
    if (!response.keep_alive()) {
        stream_.close();
        is_open_ = false;
    }
    co_return Answer{static_cast<int>(response.result_int()), std::move(response.body()),
                     std::string(response[http::field::etag])};
}

}  // namespace minqiao::bench
