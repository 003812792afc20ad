// minqiao_bench: asks a running server from many clients for some seconds and prints one line of JSON.
//   minqiao_bench --port N --office FILE --errand NAME --clients N --seconds N [--per-second N]
#include <CLI/CLI.hpp>
#include <algorithm>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/json.hpp>
#include <ctime>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>

#include "errands.h"

namespace minqiao::bench {
namespace {

namespace json = boost::json;
namespace net = boost::asio;

constexpr int acts_of_a_lifecycle = 7;

struct Asked {
    unsigned short port = 8080;
    std::string office;
    std::string errand = "lifecycle";
    int clients = 8;
    int seconds = 10;
    double per_second = 0;  // 0: each client asks again as soon as it is answered
    unsigned seed = 1;
};

std::vector<std::string> texts_in(const json::value& list) {
    std::vector<std::string> texts;
    for (const auto& one : list.as_array()) texts.emplace_back(one.as_string());
    return texts;
}

Office office_in(const std::string& file) {
    std::stringstream text;
    text << std::ifstream(file).rdbuf();
    const auto told = json::parse(text.str()).as_object();
    Office office;
    for (const auto& [account, token] : told.at("tokens").as_object())
        office.tokens[account] = std::string(token.as_string());
    office.housing = std::string(told.at("housing").as_string());
    office.today = std::string(told.at("today").as_string());
    office.matters = texts_in(told.at("matters"));
    office.words = texts_in(told.at("words"));
    return office;
}

class Run {
public:
    Run(const Asked& asked, const Office& office) : asked_(asked) {
        const net::ip::tcp::endpoint server(net::ip::make_address("127.0.0.1"), asked.port);
        for (int client = 0; client < asked.clients; ++client)
            clients_.push_back(std::make_unique<Client>(context_, server, office,
                                                        asked.seed * 1'000'003ULL + std::uint64_t(client)));
    }

    json::object result() {
        began_ = Clock::now();
        ends_ = began_ + std::chrono::seconds(asked_.seconds);
        spawn([this](int client) { return keep_asking(client); });
        const double seconds = std::chrono::duration<double>(Clock::now() - began_).count();
        const double processor = double(std::clock()) / CLOCKS_PER_SEC;
        Tally all;
        for (const auto& client : clients_) all.add(client->tally());
        for (const auto& [what, count] : broken_) all.errors[what] += count;
        if (asked_.errand == "lifecycle") count_unfinished(all);
        return written(all, seconds, processor);
    }

private:
    template <class Make>
    void spawn(const Make& make) {
        for (int client = 0; client < asked_.clients; ++client) {
            net::co_spawn(context_, make(client), [this](std::exception_ptr failure) {
                if (failure) ++broken_["connection broken"];
            });
        }
        context_.restart();
        context_.run();
    }

    // Client k of N takes the arrivals k, k + N, k + 2N …; one that is behind asks at once.
    net::awaitable<void> keep_asking(int client) {
        net::steady_timer timer(context_);
        for (long arrival = client; Clock::now() < ends_; arrival += asked_.clients) {
            if (asked_.per_second > 0) {
                const std::chrono::duration<double> after(double(arrival) / asked_.per_second);
                timer.expires_at(began_ + std::chrono::duration_cast<Clock::duration>(after));
                co_await timer.async_wait(net::use_awaitable);
                if (Clock::now() >= ends_) co_return;
            }
            co_await clients_[std::size_t(client)]->run(asked_.errand);
        }
    }

    // After the time is over: a wrong or missing act makes the run worthless.
    void count_unfinished(Tally& all) {
        spawn([&](int client) { return check_finished(client, all); });
        for (const auto& [what, count] : broken_) all.errors[what] += count;
    }
    net::awaitable<void> check_finished(int client, Tally& all) {
        for (const std::string& matter : clients_[std::size_t(client)]->finished()) {
            const Answer answer = co_await clients_[std::size_t(client)]->page(matter);
            const auto page = answer.status == 200 ? json::parse(answer.body) : json::value();
            const bool is_whole =
                page.is_object() && page.as_object().at("acts").as_array().size() == acts_of_a_lifecycle;
            if (!is_whole) ++all.errors["lifecycle without all its acts"];
        }
    }

    json::object written(Tally& all, double seconds, double processor) const {
        std::ranges::sort(all.milliseconds);
        const auto at = [&](double share) {
            if (all.milliseconds.empty()) return 0.0;
            return double(all.milliseconds[std::size_t(share * double(all.milliseconds.size() - 1))]);
        };
        json::object errors;
        for (const auto& [what, count] : all.errors) errors[what] = count;
        return {{"errand", asked_.errand},
                {"clients", asked_.clients},
                {"per_second", double(all.done) / seconds},
                {"p50_ms", at(0.50)},
                {"p99_ms", at(0.99)},
                {"busy", all.busy},
                {"errors", errors},
                {"seconds", seconds},
                {"processor_seconds", processor}};
    }

    const Asked& asked_;
    net::io_context context_{1};
    std::vector<std::unique_ptr<Client>> clients_;
    std::map<std::string, long> broken_;
    Clock::time_point began_, ends_;
};

}  // namespace
}  // namespace minqiao::bench

int main(int count, char** words) {
    minqiao::bench::Asked asked;
    CLI::App program("Asks a running server and tells how it answered");
    program.add_option("--port", asked.port)->required();
    program.add_option("--office", asked.office, "What bench/run.py has found out of the store")->required();
    program.add_option("--errand", asked.errand);
    program.add_option("--clients", asked.clients);
    program.add_option("--seconds", asked.seconds);
    program.add_option("--per-second", asked.per_second, "Errands that arrive, whatever the answers take");
    program.add_option("--seed", asked.seed);
    CLI11_PARSE(program, count, words);
    const auto office = minqiao::bench::office_in(asked.office);
    std::cout << minqiao::bench::Run(asked, office).result() << "\n";
}
