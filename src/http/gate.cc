#include "http/gate.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace minqiao::http {

namespace {

std::string lowered(std::string_view text) {
    std::string low(text);
    std::ranges::transform(low, low.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    });
    return low;
}

std::string_view usual_port(std::string_view scheme) {
    return scheme == "https" ? ":443" : ":80";
}

std::string without_usual_port(std::string_view scheme, std::string authority) {
    const std::string_view ending = usual_port(scheme);
    if (authority.ends_with(ending)) authority.resize(authority.size() - ending.size());
    return authority;
}

std::string in_brackets(const std::string& host) {
    return host.find(':') == std::string::npos ? host : "[" + host + "]";
}

// The last one is what the proxy itself saw.
std::string last_of(std::string_view list) {
    const auto comma = list.rfind(',');
    if (comma != list.npos) list.remove_prefix(comma + 1);
    while (list.starts_with(' ')) list.remove_prefix(1);
    return std::string(list);
}

}  // namespace

bool is_loopback(std::string_view address) {
    boost::system::error_code error;
    const auto parsed = boost::asio::ip::make_address(std::string(address), error);
    return !error && parsed.is_loopback();
}

Gate::Gate(const ServerSettings& settings, const std::string& host, unsigned short port)
    : has_tls_(settings.tls.has_value()),
      trusted_proxies_(settings.trusted_proxies.begin(), settings.trusted_proxies.end()) {
    const std::string scheme = has_tls_ ? "https" : "http";
    const std::string at_port = ":" + std::to_string(port);
    allow(scheme, in_brackets(host) + at_port);
    if (is_loopback(host)) {
        for (const char* name : {"localhost", "127.0.0.1", "[::1]"}) allow(scheme, name + at_port);
    }
    if (const auto url = boost::urls::parse_uri(settings.public_url)) {
        allow(std::string(url->scheme()), std::string(url->encoded_host_and_port()));
    }
}

void Gate::allow(const std::string& scheme, const std::string& authority) {
    const std::string host = without_usual_port(scheme, lowered(authority));
    hosts_.insert(host);
    hosts_.insert(lowered(authority));
    if (host.find(':') == std::string::npos) hosts_.insert(host + std::string(usual_port(scheme)));
    origins_.insert(scheme + "://" + host);
}

void Gate::recognise(Request& request, const std::string& peer) const {
    request.address = peer;
    request.is_secure = has_tls_;
    if (trusted_proxies_.contains(peer)) {
        if (auto client = last_of(request.header("x-forwarded-for")); !client.empty()) {
            request.address = std::move(client);
        }
        request.is_secure = request.header("x-forwarded-proto") == "https";
    }
    request.is_local = is_loopback(request.address);
}

bool names_one_host(const Request& request) {
    const auto is_host = [](const Header& header) { return header.name == "host"; };
    return std::ranges::count_if(request.headers, is_host) == 1;
}

std::optional<AnyProblem> Gate::refuse(const Request& request) const {
    if (!names_one_host(request)) return unreadable("bad_request");
    if (!hosts_.contains(lowered(request.header("host")))) return WireProblem::misdirected;
    if (!request.may_change()) return std::nullopt;
    // Browsers say where a request comes from; other clients say nothing.
    const std::string_view site = request.header("sec-fetch-site");
    const bool is_own_site = site.empty() || site == "same-origin" || site == "none";
    const bool is_own_origin =
        !request.has_header("origin") || origins_.contains(lowered(request.header("origin")));
    if (is_own_site && is_own_origin) return std::nullopt;
    return problem(ProblemKind::outside_mandate, "foreign_origin");
}

bool read_target(std::string_view target, Request& request) {
    const auto parsed = boost::urls::parse_origin_form({target.data(), target.size()});
    if (!parsed) return false;
    for (const std::string segment : parsed->segments()) request.segments.push_back(segment);
    if (request.segments.size() == 1 && request.segments.front().empty()) request.segments.clear();
    for (const auto& parameter : parsed->params(boost::urls::encoding_opts(true))) {
        request.query.emplace_back(parameter.key, parameter.value);
    }
    return true;
}

}  // namespace minqiao::http
