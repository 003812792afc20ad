// minqiao serve: answers over HTTP until it is told to stop.
#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <charconv>
#include <cstdio>
#include <thread>

#include "base/embedded.h"
#include "http/server.h"
#include "server/desks.h"
#include "server/job_run.h"
#include "server/job_runner.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

constexpr std::chrono::minutes between_sweeps{10};

struct ServeAsked {
    Where where;
    http::ServerSettings http;
    http::TlsFiles tls;
    std::string clock_file;
    std::string clamd;                // socket of the virus scanner
    std::vector<std::string> limits;  // NAME=NUMBER
};

std::optional<std::string_view> page(std::string_view path) {
    return embedded::file("web/dist/" + std::string(path));
}

struct AllLimits {
    http::Limits http;
    StoreLimits store;
};

// Else the one that cannot be read.
Result<AllLimits, std::string> limits_of(const std::vector<std::string>& asked) {
    AllLimits limits;
    for (const std::string& one : asked) {
        const auto equals = std::min(one.find('='), one.size());
        const std::string name = one.substr(0, equals);
        const char* end = one.data() + one.size();
        long long number = 0;
        const auto [stopped, error] = std::from_chars(std::min(one.data() + equals + 1, end), end, number);
        const bool is_number = error == std::errc() && stopped == end && number > 0;
        if (is_number && name == "waiting") {
            limits.store.waiting_max = static_cast<std::size_t>(number);
        } else if (!is_number || !http::set_limit(limits.http, name, number)) {
            return one;
        }
    }
    return limits;
}

std::string limit_help() {
    std::string help = "NAME=NUMBER, once for each: waiting";
    for (const std::string_view name : http::limit_names()) help.append(", ").append(name);
    return help;
}

http::Wiring wiring_of(const OpenedStore& opened, Login& login, NewestDesk& desk,
                       std::function<Instant()> law_clock, const std::string& clamd,
                       const http::Limits& limits) {
    return {.store = *opened.store,
            .login = login,
            .desk = [&desk] { return desk.known(); },
            .desk_here = [&desk](Transaction& tx) { return desk.here(tx); },
            .law_clock = std::move(law_clock),
            .clock = now_by_the_clock,
            .chance = random_bytes,
            .assets = page,
            .texts = built_in_texts(),
            .words = built_in_words(),
            .divisions = embedded::file("statutes/reference/divisions_cn.tsv").value_or(""),
            .limits = limits,
            .scanner = {clamd, limits.scan_time},
            .is_demonstration = opened.office->is_demonstration,
            .version = MINQIAO_VERSION,
            .node = node_name()};
}

// Runs beside the server: what happens now and then, and the end when a signal asks for it.
class Beside {
public:
    Beside(http::Server& server, http::Service& service, Login& login)
        : server_(server), service_(service), login_(login) {
        signals_.async_wait([this](const boost::system::error_code& error, int) {
            if (error) return;
            service_.begin_stop();
            server_.stop();
        });
        sweep_later();
        thread_ = std::jthread([this] { context_.run(); });
    }
    ~Beside() { context_.stop(); }

private:
    void sweep_later() {
        timer_.expires_after(between_sweeps);
        timer_.async_wait([this](const boost::system::error_code& error) {
            if (error) return;
            login_.sweep();
            service_.sweep();
            sweep_later();
        });
    }

    http::Server& server_;
    http::Service& service_;
    Login& login_;
    boost::asio::io_context context_;
    boost::asio::signal_set signals_{context_, SIGTERM, SIGINT};
    boost::asio::steady_timer timer_{context_};
    std::jthread thread_;
};

Result<std::function<Instant()>, std::string> law_clock_of(const ServeAsked& asked, const Office& office) {
    if (asked.clock_file.empty()) return std::function<Instant()>(now_by_the_clock);
    if (!office.is_demonstration) return std::string("--clock works in a demonstration store only");
    auto clock = FileClock::open(asked.clock_file);
    if (!clock) return clock.error();
    return std::function<Instant()>([clock = *clock] { return clock->now(); });
}

Ending serve_store(const OpenedStore& opened, const ServeAsked& asked, const http::Limits& limits) {
    auto law_clock = law_clock_of(asked, *opened.office);
    if (!law_clock) return failed(law_clock.error());
    LoginSettings login_settings;
    const auto fault =
        opened.store->read_and_wait([&](Transaction& tx) { login_settings = load_login_settings(tx); });
    if (fault) return failed(sentence_of(*fault));
    Login login(*opened.store, login_settings, random_bytes, now_by_the_clock);
    NewestDesk desk(opened.office);
    http::Service service(wiring_of(opened, login, desk, *law_clock, asked.clamd, limits));
    http::ServerSettings settings = asked.http;
    if (!asked.tls.certificate.empty()) settings.tls = asked.tls;
    auto server = http::Server::open(settings, service);
    if (!server) return failed(server.error());
    std::printf("%s\n", (*server)->address().c_str());
    std::fflush(stdout);
    {
        const Beside beside(**server, service, login);
        const JobRunner runner(asked.where, *opened.store);
        (*server)->run();
    }
    opened.store->stop();
    return Ending::done;
}

Ending serve(const ServeAsked& asked) {
    if (asked.tls.certificate.empty() != asked.tls.key.empty()) {
        failed("--tls-cert and --tls-key go together");
        return Ending::wrong_usage;
    }
    const auto limits = limits_of(asked.limits);
    if (!limits) {
        failed("not a limit: " + limits.error());
        return Ending::wrong_usage;
    }
    const auto opened = open_store(asked.where, "serve", OpenAs::old, limits->store);
    if (!opened) return failed(opened.error());
    return serve_store(*opened, asked, limits->http);
}

}  // namespace

void add_serve(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("serve", "Answer over HTTP");
    auto asked = std::make_shared<ServeAsked>();
    add_where(command, asked->where);
    command.add_option("--listen", asked->http.listen, "HOST:PORT; port 0 takes a free one");
    command.add_option("--tls-cert", asked->tls.certificate, "Certificate with its chain, PEM");
    command.add_option("--tls-key", asked->tls.key, "Its key, PEM");
    command.add_option("--public-url", asked->http.public_url, "Where clients think the server is");
    command.add_option("--trusted-proxy", asked->http.trusted_proxies,
                       "Addresses whose X-Forwarded-… headers are believed");
    command.add_option("--threads", asked->http.threads, "Threads that talk HTTP")->check(CLI::Range(1, 64));
    command
        .add_option("--clamd", asked->clamd, "Socket of the virus scanner; without it files stay unscanned")
        ->type_name("SOCKET");
    command.add_option("--limit", asked->limits, limit_help());
    command.add_option("--clock", asked->clock_file,
                       "File with the law's present instant; demonstration only");
    choose(command, asked, chosen, serve);
}

}  // namespace minqiao
