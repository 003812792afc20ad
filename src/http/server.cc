#include "http/server.h"

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <charconv>
#include <thread>

#include "http/access_log.h"
#include "http/connection.h"
#include "http/connections.h"

namespace minqiao::http {

namespace net = boost::asio;
using net::ip::tcp;

namespace {

constexpr std::chrono::milliseconds pause_without_files{100};

struct Endpoint {
    std::string host;
    unsigned short port = 0;
};

std::optional<Endpoint> endpoint_of(std::string_view listen) {
    const auto colon = listen.rfind(':');
    if (colon == listen.npos) return std::nullopt;
    Endpoint endpoint{std::string(listen.substr(0, colon)), 0};
    if (endpoint.host.starts_with('[') && endpoint.host.ends_with(']')) {
        endpoint.host = endpoint.host.substr(1, endpoint.host.size() - 2);
    }
    if (endpoint.host == "localhost") endpoint.host = "127.0.0.1";
    const char* end = listen.data() + listen.size();
    const auto [stopped, error] = std::from_chars(listen.data() + colon + 1, end, endpoint.port);
    if (error != std::errc() || stopped != end) return std::nullopt;
    return endpoint;
}

// What cannot be meant: passwords in the clear, or a host that nobody can name.
std::optional<std::string> fault_of(const ServerSettings& settings, const std::string& host) {
    const bool is_near = is_loopback(host);
    if (!is_near && !settings.tls && settings.trusted_proxies.empty()) {
        return "plain HTTP is for loopback: give --tls-cert and --tls-key, or name a --trusted-proxy";
    }
    const bool is_any = host == "0.0.0.0" || host == "::";
    if (is_any && settings.public_url.empty()) return "listening on every address needs --public-url";
    return std::nullopt;
}

class Listening final : public Server {
public:
    Listening(const ServerSettings& settings, Service& service)
        : settings_(settings),
          service_(service),
          connections_(service.limits()),
          room_(service.limits().file_bytes_at_once) {}

    std::optional<std::string> open() {
        const auto endpoint = endpoint_of(settings_.listen);
        if (!endpoint) return "cannot read the address to listen on: " + settings_.listen;
        if (auto fault = fault_of(settings_, endpoint->host)) return fault;
        boost::system::error_code error;
        const auto address = net::ip::make_address(endpoint->host, error);
        if (error) return "not an address to listen on: " + endpoint->host;
        if (auto fault = load_tls()) return fault;
        const tcp::endpoint where(address, endpoint->port);
        if (!acceptor_.open(where.protocol(), error))
            acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error) acceptor_.bind(where, error);
        if (!error) acceptor_.listen(net::socket_base::max_listen_connections, error);
        if (error) return "cannot listen on " + settings_.listen + ": " + error.message();
        port_ = acceptor_.local_endpoint().port();
        host_ = endpoint->host;
        gate_.emplace(settings_, host_, port_);
        return std::nullopt;
    }

    std::string address() const override {
        const bool is_v6 = host_.find(':') != std::string::npos;
        return std::string(settings_.tls ? "https://" : "http://") + (is_v6 ? "[" + host_ + "]" : host_) +
               ":" + std::to_string(port_);
    }

    void run() override {
        net::co_spawn(strand_, accept(), net::detached);
        std::vector<std::jthread> others;
        for (int thread = 1; thread < settings_.threads; ++thread) others.emplace_back([this] { io_.run(); });
        io_.run();
    }

    void stop() override {
        service_.begin_stop();
        net::post(strand_, [this] {
            if (is_stopping_) return;
            is_stopping_ = true;
            boost::system::error_code ignored;
            acceptor_.close(ignored);
            pause_.cancel();
            patience_.expires_after(service_.limits().stop_time);
            patience_.async_wait([this](auto error) {
                if (error) return;
                connections_.when_empty(nullptr);
                io_.stop();
            });
            connections_.send_home();
            connections_.when_empty([this] { net::post(strand_, [this] { patience_.cancel(); }); });
            work_.reset();
        });
    }

private:
    std::optional<std::string> load_tls() {
        if (!settings_.tls) return std::nullopt;
        boost::system::error_code error;
        tls_.emplace(net::ssl::context::tls_server);
        tls_->set_options(net::ssl::context::default_workarounds | net::ssl::context::no_tlsv1 |
                              net::ssl::context::no_tlsv1_1 | net::ssl::context::no_compression,
                          error);
        if (!error) tls_->use_certificate_chain_file(settings_.tls->certificate, error);
        if (error) return "cannot read the certificate: " + error.message();
        tls_->use_private_key_file(settings_.tls->key, net::ssl::context::pem, error);
        if (error) return "cannot read the key: " + error.message();
        return std::nullopt;
    }

    net::awaitable<void> accept() {
        while (!is_stopping_) {
            auto [error, socket] =
                co_await acceptor_.async_accept(net::make_strand(io_), net::as_tuple(net::use_awaitable));
            if (error && !is_stopping_) {
                // No file descriptors left, most likely: some will come back.
                log_trouble("accept: " + error.message());
                pause_.expires_after(pause_without_files);
                co_await pause_.async_wait(net::as_tuple(net::use_awaitable));
            }
            if (!error) welcome(std::move(socket));
        }
    }

    void welcome(tcp::socket socket) {
        boost::system::error_code error;
        const auto remote = socket.remote_endpoint(error);
        if (error) return;
        std::string peer = remote.address().to_string();
        const bool is_proxy =
            std::ranges::find(settings_.trusted_proxies, peer) != settings_.trusted_proxies.end();
        const bool is_free =
            is_proxy || (service_.wiring().is_demonstration && remote.address().is_loopback());
        auto place = connections_.take_place(peer, !is_free);
        if (!place) return;
        const House house{service_, *gate_, connections_, room_};
        if (tls_) {
            serve_tls(std::move(socket), *tls_, house, std::move(peer), std::move(place));
        } else {
            serve_plain(std::move(socket), house, std::move(peer), std::move(place));
        }
    }

    const ServerSettings settings_;
    Service& service_;
    std::string host_;
    unsigned short port_ = 0;
    std::optional<Gate> gate_;
    Connections connections_;
    BodyRoom room_;
    std::optional<net::ssl::context> tls_;
    net::io_context io_;
    net::executor_work_guard<net::io_context::executor_type> work_ = net::make_work_guard(io_);
    net::strand<net::io_context::executor_type> strand_ = net::make_strand(io_);
    tcp::acceptor acceptor_{strand_};
    net::steady_timer pause_{strand_};
    net::steady_timer patience_{strand_};
    bool is_stopping_ = false;
};

}  // namespace

Result<std::unique_ptr<Server>, std::string> Server::open(const ServerSettings& settings, Service& service) {
    auto server = std::make_unique<Listening>(settings, service);
    if (auto fault = server->open()) return *std::move(fault);
    return std::unique_ptr<Server>(std::move(server));
}

}  // namespace minqiao::http
