// One client at a time: reads requests under the limits, has them answered, writes the answers in order.
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <memory>
#include <string>

#include "http/body_room.h"
#include "http/connections.h"
#include "http/gate.h"
#include "http/service.h"

namespace minqiao::http {

// What all connections of a server share.
struct House {
    Service& service;
    const Gate& gate;
    Connections& connections;
    BodyRoom& room;
};

// Begins to serve on the socket's executor; the connection keeps itself alive.
void serve_plain(boost::asio::ip::tcp::socket socket, const House& house, std::string peer,
                 std::shared_ptr<Connections::Place> place);
void serve_tls(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls, const House& house,
               std::string peer, std::shared_ptr<Connections::Place> place);

}  // namespace minqiao::http
