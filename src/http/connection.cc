#include "http/connection.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/read.hpp>
#include <type_traits>

#include "http/access_log.h"
#include "http/bridge.h"
#include "http/head.h"
#include "http/pages.h"
#include "http/wire.h"

namespace minqiao::http {

namespace net = boost::asio;
namespace wire = boost::beast::http;
using net::ip::tcp;
using Time = std::chrono::steady_clock::time_point;

namespace {

constexpr std::size_t buffer_bytes = 64 * 1024;
constexpr unsigned http_1_1 = 11;
constexpr std::size_t small_body_bytes = 16 * 1024;
constexpr std::chrono::seconds farewell_time{2};
constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
const auto quietly = net::as_tuple(net::use_awaitable);

using Told = std::function<void(std::optional<std::string>)>;

template <class Stream>
class Connection : public Guest, public std::enable_shared_from_this<Connection<Stream>> {
public:
    static constexpr bool is_tls = !std::is_same_v<Stream, tcp::socket>;

    Connection(Stream stream, const House& house, std::string peer, std::shared_ptr<Connections::Place> place)
        : stream_(std::move(stream)),
          house_(house),
          limits_(house.service.limits()),
          peer_(std::move(peer)),
          place_(std::move(place)),
          watch_(stream_.get_executor()),
          pulse_(stream_.get_executor()) {}

    void begin() {
        house_.connections.add(this->shared_from_this());
        net::co_spawn(stream_.get_executor(), run(this->shared_from_this()), net::detached);
    }

    void leave() override {
        net::post(stream_.get_executor(), [self = this->shared_from_this()] {
            self->is_leaving_ = true;
            if (self->is_idle_) self->cancel();
            self->pulse_.cancel();
        });
    }

private:
    // Everything below runs on the socket's executor, one thing at a time.
    net::awaitable<void> run(std::shared_ptr<Connection> self) {
        // While a request is with the store nothing of ours waits for the network.
        const auto guard = net::make_work_guard(stream_.get_executor());
        house_.service.metrics().opened();
        bool goes_on = co_await greet();
        while (goes_on && !is_leaving_) goes_on = co_await serve_next();
        co_await part();
        house_.service.metrics().closed();
        self.reset();
    }

    net::awaitable<bool> greet() {
        boost::system::error_code error;
        socket().set_option(tcp::no_delay(true), error);
        if constexpr (is_tls) {
            arm(after(limits_.header_time));
            auto [failed] = co_await stream_.async_handshake(net::ssl::stream_base::server, quietly);
            disarm();
            co_return !failed;
        }
        co_return true;
    }

    net::awaitable<bool> serve_next() {
        if (!co_await wait_for_bytes()) co_return false;
        began_ = std::chrono::steady_clock::now();
        Parser parser;
        parser.header_limit(static_cast<std::uint32_t>(limits_.request_line_bytes + limits_.header_bytes));
        parser.body_limit(boost::none);
        Request request;
        request.id = house_.service.new_id();
        house_.gate.recognise(request, peer_);

        auto refused = co_await read_head(parser);
        if (is_gone_) co_return false;
        if (!refused && !take_head(parser, request)) {
            // CONNECT names a host instead of a path.
            refused = unreadable("bad_request");
            if (request.method == Method::other) refused = WireProblem::method_not_allowed;
        }
        house_.gate.recognise(request, peer_);
        if (!refused) refused = fault_of_head(parser, limits_);
        is_in_doubt_ = refused.has_value() || !names_one_host(request);
        if (!refused) refused = house_.gate.refuse(request);
        if (!refused && place_->is_over) refused = problem(ProblemKind::busy, "busy");
        Match match;
        if (!refused) match = house_.service.find(request);
        if (!refused && match.route) refused = fault_of_body(parser, request, *match.route, limits_);
        std::shared_ptr<void> room;
        if (!refused && match.route) {
            room = house_.room.take(file_room_of(parser, request, *match.route, limits_));
            if (!room) refused = problem(ProblemKind::busy, "busy");
        }
        if (!refused && match.route) refused = co_await read_body(parser, request, *match.route);
        if (is_gone_) co_return false;
        co_return co_await answer(parser, std::move(request), std::move(match), std::move(refused),
                                  std::move(room));
    }

    // True when the connection may serve another request.
    net::awaitable<bool> answer(Parser& parser, Request request, Match match,
                                std::optional<AnyProblem> refused, std::shared_ptr<void> room) {
        AccessLine line{house_.service.wiring().clock(), request.id, request.method, match.route};
        const bool is_head = request.method == Method::head;
        const bool is_secure = request.is_secure;
        Answer answer;
        if (refused) {
            answer =
                std::visit([&](const auto& one) { return house_.service.refuse(one, request); }, *refused);
        } else if (!match.route) {
            answer = house_.service.answer_elsewhere(request, match);
        } else {
            request.body = std::move(parser.get().body());
            answer = co_await asked_of_service(std::move(request), std::move(match));
        }
        // Whoever has the answer may send the next file.
        room.reset();
        secure(answer, is_secure);
        const bool is_read = parser.is_done();
        const BodyEnd end = end_of(answer, parser);
        const bool goes_on =
            is_read && parser.keep_alive() && !is_leaving_ && end != BodyEnd::connection && !is_in_doubt_;
        const Sending sending{goes_on, end, line.request_id};
        bool is_sent = co_await send(answer, sending, is_head);
        note(line, answer);
        if (is_sent && answer.feed) co_await feed(answer.feed);
        if (is_sent && answer.next_part) is_sent = co_await send_parts(answer.next_part, end);
        if (is_sent && !is_read) co_await drain();
        co_return is_sent&& goes_on;
    }

    static BodyEnd end_of(const Answer& answer, const Parser& parser) {
        if (answer.feed) return BodyEnd::connection;
        if (!answer.next_part) return BodyEnd::length;
        return parser.get().version() >= http_1_1 ? BodyEnd::chunk : BodyEnd::connection;
    }

    // False when the rest will not come, and the reader must see that it is missing.
    net::awaitable<bool> send_parts(const NextPart& next_part, BodyEnd end) {
        while (!is_leaving_) {
            auto part = co_await answer_from<std::optional<std::string>>(stream_.get_executor(), next_part);
            if (!part) co_return false;
            const bool is_last = part->empty();
            const std::string bytes = end == BodyEnd::chunk ? chunk_of(*part) : *std::move(part);
            if (!co_await write_all(bytes)) co_return false;
            if (is_last) co_return true;
        }
        co_return false;
    }

    net::awaitable<Answer> asked_of_service(Request request, Match match) {
        // g++ 12 frees twice what a co_await expression makes on the way, so such things have names here.
        auto asked = std::make_shared<std::pair<Request, Match>>(std::move(request), std::move(match));
        const std::function<void(Answered)> begin = [this, asked](Answered done) {
            house_.service.answer(std::move(asked->first), std::move(asked->second), std::move(done));
        };
        co_return co_await answer_from<Answer>(stream_.get_executor(), begin);
    }

    void note(AccessLine& line, const Answer& answer) {
        line.took =
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began_);
        line.status = answer.status;
        line.officer = answer.log_officer;
        line.inside = answer.log_inside;
        house_.service.metrics().count(line.route, line.status, line.took);
        log_access(line);
    }

    // Between requests a connection may rest; it is then the first to be sent home.
    net::awaitable<bool> wait_for_bytes() {
        if (buffer_.size() > 0) co_return true;
        is_idle_ = true;
        arm(after(is_first_ ? limits_.header_time : limits_.idle_time));
        is_first_ = false;
        auto [error, count] = co_await stream_.async_read_some(buffer_.prepare(small_body_bytes), quietly);
        disarm();
        is_idle_ = false;
        buffer_.commit(count);
        co_return !error;
    }

    net::awaitable<std::optional<AnyProblem>> read_head(Parser& parser) {
        arm(after(limits_.header_time));
        auto [error, count] = co_await wire::async_read_header(stream_, buffer_, parser, quietly);
        disarm();
        co_return fault_of_reading(error, parser);
    }

    net::awaitable<std::optional<AnyProblem>> read_body(Parser& parser, const Request& request,
                                                        const Route& route) {
        if (parser.is_done()) co_return std::nullopt;
        if (expects_continue(request) && !co_await write_all(go_on)) {
            is_gone_ = true;
            co_return std::nullopt;
        }
        auto judge_chunk = [most = body_bytes_max(route, request, limits_)](
                               std::uint64_t bytes, auto, boost::system::error_code& error) {
            error = fault_of_chunk(bytes, most);
        };
        parser.on_chunk_header(judge_chunk);
        const Time start = std::chrono::steady_clock::now();
        while (!parser.is_done()) {
            arm(start + allowed_for(parser.get().body().size()));
            auto [error, count] = co_await wire::async_read_some(stream_, buffer_, parser, quietly);
            disarm();
            if (error) co_return fault_of_reading(error, parser);
            if (parser.get().body().size() > body_bytes_max(route, request, limits_)) {
                co_return problem(ProblemKind::too_large, "too_large");
            }
        }
        co_return std::nullopt;
    }

    std::optional<AnyProblem> fault_of_reading(const boost::system::error_code& error, const Parser& parser) {
        if (!error) return std::nullopt;
        if (timed_out_) return WireProblem::too_slow;
        auto fault = problem_of_parsing(error, parser);
        is_gone_ = !fault;
        return fault;
    }

    net::awaitable<bool> send(const Answer& answer, const Sending& sending, bool is_head) {
        std::string first = head_of(answer, sending);
        if (sending.end == BodyEnd::chunk) {
            first += chunk_of(answer.bytes());
            co_return co_await write_all(first);
        }
        std::string_view rest = is_head ? std::string_view() : answer.bytes();
        if (rest.size() <= small_body_bytes) {
            first += rest;
            rest = {};
        }
        if (!co_await write_all(first)) co_return false;
        co_return co_await write_all(rest);
    }

    net::awaitable<bool> write_all(std::string_view bytes) {
        const Time start = std::chrono::steady_clock::now();
        std::size_t written = 0;
        while (written < bytes.size()) {
            arm(start + allowed_for(written));
            auto [error, count] =
                co_await stream_.async_write_some(net::buffer(bytes.substr(written)), quietly);
            disarm();
            if (error) co_return false;
            written += count;
        }
        co_return true;
    }

    net::awaitable<void> feed(std::shared_ptr<EventFeed> feed) {
        feed->set_wake([weak = this->weak_from_this()] {
            if (auto self = weak.lock()) {
                net::post(self->stream_.get_executor(), [self] {
                    self->is_woken_ = true;
                    self->pulse_.cancel();
                });
            }
        });
        while (!is_leaving_) {
            is_woken_ = false;
            auto changes = feed->take();
            const bool is_beat = changes.empty();
            const std::function<void(Told)> begin = [&](Told done) {
                house_.service.tell(feed, std::move(changes), std::move(done));
            };
            auto lines = co_await answer_from<std::optional<std::string>>(stream_.get_executor(), begin);
            if (!lines) break;
            if (is_beat) *lines += ":\n\n";
            if (!co_await write_all(*lines)) break;
            pulse_.expires_after(limits_.heartbeat);
            if (!is_woken_ && !is_leaving_) co_await pulse_.async_wait(quietly);
        }
        feed->set_wake(nullptr);
    }

    // Whoever is still sending would lose the answer if the socket closed under it.
    net::awaitable<void> drain() {
        boost::system::error_code ignored;
        if constexpr (!is_tls) socket().shutdown(tcp::socket::shutdown_send, ignored);
        const Time end = after(farewell_time);
        for (std::size_t left = 2 * limits_.file_bytes; left > 0;) {
            buffer_.clear();
            arm(end);
            auto [error, count] = co_await stream_.async_read_some(buffer_.prepare(buffer_bytes), quietly);
            disarm();
            if (error) break;
            left -= std::min(left, count);
        }
    }

    net::awaitable<void> part() {
        boost::system::error_code ignored;
        if constexpr (is_tls) {
            arm(after(farewell_time));
            co_await stream_.async_shutdown(quietly);
            disarm();
        }
        socket().shutdown(tcp::socket::shutdown_both, ignored);
        socket().close(ignored);
    }

    tcp::socket& socket() {
        if constexpr (is_tls) {
            return stream_.next_layer();
        } else {
            return stream_;
        }
    }
    void cancel() {
        boost::system::error_code ignored;
        socket().cancel(ignored);
    }
    static Time after(std::chrono::milliseconds span) { return std::chrono::steady_clock::now() + span; }
    std::chrono::milliseconds allowed_for(std::size_t bytes) const {
        return limits_.grace + std::chrono::milliseconds(bytes * 1000 / limits_.bytes_per_second_min);
    }

    // Cancels what the socket waits for when the time comes, unless disarmed before.
    void arm(Time until) {
        timed_out_ = false;
        watch_.expires_at(until);
        watch_.async_wait([self = this->shared_from_this(), round = ++round_](auto error) {
            if (error || round != self->round_) return;
            self->timed_out_ = true;
            self->cancel();
        });
    }
    void disarm() {
        ++round_;
        watch_.cancel();
    }

    Stream stream_;
    House house_;
    const Limits& limits_;
    const std::string peer_;
    const std::shared_ptr<Connections::Place> place_;
    net::steady_timer watch_;
    net::steady_timer pulse_;
    boost::beast::flat_buffer buffer_{buffer_bytes};
    Time began_;
    unsigned round_ = 0;
    bool timed_out_ = false;
    bool is_first_ = true;
    bool is_idle_ = false;
    bool is_leaving_ = false;
    bool is_gone_ = false;
    bool is_woken_ = false;
    bool is_in_doubt_ = false;  // where this request ends and the next begins
};

using Secure = net::ssl::stream<tcp::socket>;

}  // namespace

void serve_plain(tcp::socket socket, const House& house, std::string peer,
                 std::shared_ptr<Connections::Place> place) {
    std::make_shared<Connection<tcp::socket>>(std::move(socket), house, std::move(peer), std::move(place))
        ->begin();
}

void serve_tls(tcp::socket socket, net::ssl::context& tls, const House& house, std::string peer,
               std::shared_ptr<Connections::Place> place) {
    std::make_shared<Connection<Secure>>(Secure(std::move(socket), tls), house, std::move(peer),
                                         std::move(place))
        ->begin();
}

}  // namespace minqiao::http
