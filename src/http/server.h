// The listening side: sockets, TLS, time-outs and limits. What is asked goes to the service; an answer leaves
// only when the service gives it, which is after the commit.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "http/service.h"

namespace minqiao::http {

struct TlsFiles {
    std::string certificate;  // PEM, with its chain
    std::string key;          // PEM
};

struct ServerSettings {
    std::string listen = "127.0.0.1:8080";  // HOST:PORT; port 0 takes a free one
    std::optional<TlsFiles> tls;
    std::string public_url;  // https://petition.example.gov.cn, where clients think they are
    std::vector<std::string> trusted_proxies;  // addresses whose X-Forwarded-… headers are believed
    int threads = 2;
};

class Server {
public:
    // Listens at once; else a sentence for the operator. Plain HTTP is refused beyond loopback unless a
    // proxy is named.
    static Result<std::unique_ptr<Server>, std::string> open(const ServerSettings& settings,
                                                             Service& service);
    virtual ~Server() = default;

    // Such as http://127.0.0.1:8080.
    virtual std::string address() const = 0;
    // Serves until `stop`; returns when every request that was read has been answered.
    virtual void run() = 0;
    // From any thread. Takes no new connections, ends the idle ones.
    virtual void stop() = 0;
};

}  // namespace minqiao::http
