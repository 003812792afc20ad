// What is looked at before any route: is this our host, our own page, and who is really asking.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "http/message.h"
#include "http/server.h"
#include "http/status.h"

namespace minqiao::http {

using AnyProblem = std::variant<Problem, WireProblem>;

class Gate {
public:
    // `listening` is host and port as bound.
    Gate(const ServerSettings& settings, const std::string& host, unsigned short port);

    // Fills in address, security and nearness; believes a proxy only when it is a trusted one.
    void recognise(Request& request, const std::string& peer) const;
    std::optional<AnyProblem> refuse(const Request& request) const;

private:
    void allow(const std::string& scheme, const std::string& authority);

    bool has_tls_;
    std::set<std::string> hosts_;    // example.org:8443; the port is left out where the scheme says it
    std::set<std::string> origins_;  // https://example.org:8443
    std::set<std::string> trusted_proxies_;
};

// Without one, or with two, somebody between us may have read another request than we did.
bool names_one_host(const Request& request);

// Path and query of a request line, decoded once; false when it cannot be read.
bool read_target(std::string_view target, Request& request);

bool is_loopback(std::string_view address);

}  // namespace minqiao::http
