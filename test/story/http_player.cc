#include "http_player.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/url/parse.hpp>
#include <fstream>
#include <stdexcept>

namespace minqiao::story {

namespace {

namespace json = boost::json;
namespace http = boost::beast::http;

constexpr std::chrono::seconds patience{120};

struct Answer {
    unsigned status = 0;
    std::string version;  // ETag
    json::object body;
};

std::string text_in(const json::object& object, std::string_view name) {
    const json::value* value = object.if_contains(name);
    return value && value->is_string() ? std::string(value->as_string()) : "";
}

const json::array& list_in(const json::object& object, std::string_view name) {
    return object.at(name).as_array();
}

Outcome outcome_of(const Answer& answer) {
    if (answer.status == 201) return {};
    Outcome outcome{false, text_in(answer.body, "code"), text_in(answer.body, "article"), {}};
    if (outcome.code.empty()) outcome.code = "status_" + std::to_string(answer.status);
    if (answer.body.contains("fields"))
        for (const json::value& fault : list_in(answer.body, "fields"))
            outcome.fields.push_back(text_in(fault.as_object(), "name") + ":" +
                                     text_in(fault.as_object(), "code"));
    return outcome;
}

MatterSeen seen_in(const json::object& page) {
    MatterSeen seen;
    seen.state = text_in(page.at("matter").as_object(), "state");
    for (const json::value& each : list_in(page, "duties")) {
        const json::object& duty = each.as_object();
        seen.duties.push_back({text_in(duty, "kind"), text_in(duty, "holder"), text_in(duty, "due_on")});
    }
    for (const json::value& each : list_in(page, "petitions"))
        seen.petition_ids.push_back(text_in(each.as_object(), "id"));
    // A matter that was joined to another has none any more, and still knows which it registered.
    const bool has_joined = seen.petition_ids.empty();
    for (const json::value& each : list_in(page, "acts"))
        if (has_joined && text_in(each.as_object(), "act") == "registration")
            seen.petition_ids.push_back(text_in(each.at("petition").as_object(), "id"));
    for (const json::value& each : list_in(page, "acts"))
        seen.acts.emplace_back(each.at("n").to_number<int>(), text_in(each.as_object(), "act"));
    for (const json::value& each : list_in(page, "permitted")) seen.permitted.emplace_back(each.as_string());
    for (const json::value& each : list_in(page, "not_now")) {
        const json::object& bar = each.as_object();
        seen.not_now.push_back({text_in(bar, "command"), text_in(bar, "code"), text_in(bar, "article")});
    }
    return seen;
}

class HttpPlayer : public Player {
public:
    explicit HttpPlayer(HttpPlace place) : place_(std::move(place)) {
        const auto url = boost::urls::parse_uri(place_.address);
        if (!url) throw std::runtime_error("no address: " + place_.address);
        const auto server = boost::asio::ip::make_address(std::string(url->host_address()));
        endpoint_ = {server, url->port_number()};
        host_ = url->encoded_host_and_port();
    }

    void set_day(CivilDay day) override {
        std::ofstream clock(place_.clock_file, std::ios::trunc);
        clock << day.text() << "T09:00:00+08:00\n";
        if (!clock.flush()) throw std::runtime_error("the clock cannot be set: " + place_.clock_file);
    }

    std::pair<Outcome, std::string> register_petition(const std::string& account,
                                                      const json::object& petition) override {
        const Answer answer = ask_as(account, http::verb::post, "/api/v1/petitions", &petition);
        const Outcome outcome = outcome_of(answer);
        if (!outcome.is_done) return {outcome, ""};
        const std::string id = text_in(answer.body.at("matter").as_object(), "id");
        versions_.erase(id);
        return {outcome, id};
    }

    Outcome command(const std::string& account, const std::string& matter_id,
                    const json::object& command) override {
        if (!versions_.contains(matter_id)) look(account, matter_id);
        // Whoever never saw the matter has no version to name; whether it is there is asked first.
        const auto known = versions_.find(matter_id);
        const std::string version = known == versions_.end() ? "\"0\"" : known->second;
        const Answer answer =
            ask_as(account, http::verb::post, path_of(matter_id) + "/commands", &command, version);
        const Outcome outcome = outcome_of(answer);
        if (!outcome.is_done) return outcome;
        versions_[matter_id] = answer.version;
        versions_.erase(text_in(command, "into_matter_id"));
        return outcome;
    }

    Outcome change_organ(const std::string& account, const json::object& change) override {
        const Outcome outcome =
            outcome_of(ask_as(account, http::verb::post, "/api/v1/organs/changes", &change));
        // Any matter may have got an act.
        if (outcome.is_done) versions_.clear();
        return outcome;
    }

    std::optional<MatterSeen> look(const std::string& account, const std::string& matter_id) override {
        const Answer answer = ask_as(account, http::verb::get, path_of(matter_id), nullptr);
        if (answer.status == 404) return std::nullopt;
        if (answer.status != 200)
            throw std::runtime_error(account + " looks and is told " + std::to_string(answer.status));
        versions_[matter_id] = answer.version;
        return seen_in(answer.body);
    }

private:
    static std::string path_of(const std::string& matter_id) { return "/api/v1/matters/" + matter_id; }

    Answer ask_as(const std::string& account, http::verb method, const std::string& path,
                  const json::object* body, const std::string& version = "") {
        http::request<http::string_body> request(method, path, 11);
        request.set(http::field::authorization, "Bearer " + token_of(account));
        if (!version.empty()) request.set(http::field::if_match, version);
        return ask(std::move(request), body);
    }

    const std::string& token_of(const std::string& account) {
        std::string& token = tokens_[account];
        if (!token.empty()) return token;
        const json::object credentials{{"name", account}, {"password", place_.passwords.at(account)}};
        token = text_in(ask({http::verb::post, "/api/v1/sessions", 11}, &credentials).body, "token");
        if (token.empty()) throw std::runtime_error(account + " cannot log in");
        return token;
    }

    // One connection for each request: nothing is left over between stories.
    Answer ask(http::request<http::string_body> request, const json::object* body) const {
        request.set(http::field::host, host_);
        request.set(http::field::connection, "close");
        if (body) {
            request.set(http::field::content_type, "application/json");
            request.body() = json::serialize(*body);
            request.prepare_payload();
        }
        boost::asio::io_context context;
        boost::beast::tcp_stream stream(context);
        stream.expires_after(patience);
        stream.connect(endpoint_);
        http::write(stream, request);
        boost::beast::flat_buffer buffer;
        http::response<http::string_body> response;
        http::read(stream, buffer, response);
        Answer answer{response.result_int(), std::string(response[http::field::etag]), {}};
        if (response[http::field::content_type].find("json") != std::string_view::npos)
            answer.body = json::parse(response.body()).as_object();
        return answer;
    }

    HttpPlace place_;
    boost::asio::ip::tcp::endpoint endpoint_;
    std::string host_;
    std::map<std::string, std::string> tokens_;    // by account
    std::map<std::string, std::string> versions_;  // by matter, as last answered
};

}  // namespace

std::unique_ptr<Player> http_player(HttpPlace place) {
    return std::make_unique<HttpPlayer>(std::move(place));
}

}  // namespace minqiao::story
