// One kept-alive connection of the generator, asking one question at a time.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <string>

namespace minqiao::bench {

struct Question {
    bool is_post = false;
    std::string path;
    std::string body;
    std::string token;
    int expected_n = 0;  // 0: without If-Match
};

struct Answer {
    int status = 0;
    std::string body;
    std::string etag;
};

class Connection {
public:
    Connection(boost::asio::io_context& context, boost::asio::ip::tcp::endpoint server)
        : stream_(context), server_(server) {}

    // Throws boost::system::system_error when the server breaks off.
    boost::asio::awaitable<Answer> ask(const Question& question);

private:
    boost::beast::tcp_stream stream_;
    boost::asio::ip::tcp::endpoint server_;
    boost::beast::flat_buffer buffer_;
    bool is_open_ = false;
};

}  // namespace minqiao::bench
