#include "http/credential.h"

#include <openssl/crypto.h>

#include <algorithm>

#include "desk/login.h"

namespace minqiao::http {

namespace {

// A browser binds the prefix to TLS and this very host; plain HTTP, which is for loopback, cannot have it.
const char* cookie_name(const Request& request) {
    return request.is_secure ? "__Host-ps" : "ps";
}

std::string cookie_of(std::string_view cookies, std::string_view name) {
    while (!cookies.empty()) {
        const auto end = std::min(cookies.find(';'), cookies.size());
        std::string_view one = cookies.substr(0, end);
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
        while (one.starts_with(' ')) one.remove_prefix(1);
        const auto equals = one.find('=');
        if (equals != one.npos && one.substr(0, equals) == name) return std::string(one.substr(equals + 1));
    }
    return "";
}

bool is_same_secret(std::string_view one, std::string_view other) {
    return one.size() == other.size() && CRYPTO_memcmp(one.data(), other.data(), one.size()) == 0;
}

Header cookie(const Request& request, const std::string& value_and_age) {
    std::string text = std::string(cookie_name(request)) + "=" + value_and_age;
    if (request.is_secure) text += "; Secure";
    return {"Set-Cookie", text + "; HttpOnly; SameSite=Strict; Path=/"};
}

}  // namespace

Credential credential_of(const Request& request) {
    constexpr std::string_view bearer = "Bearer ";
    if (request.has_header("authorization")) {
        const std::string_view given = request.header("authorization");
        if (!given.starts_with(bearer)) return {};
        return {std::string(given.substr(bearer.size())), false};
    }
    return {cookie_of(request.header("cookie"), cookie_name(request)), true};
}

std::optional<Problem> refuse_forgery(const Request& request, const Credential& credential) {
    if (!request.may_change() || !credential.is_cookie || credential.token.empty()) return std::nullopt;
    if (is_same_secret(csrf_token_of(credential.token), request.header("x-csrf-token"))) return std::nullopt;
    return problem(ProblemKind::outside_mandate, "csrf");
}

Header session_cookie(const Request& request, const std::string& token) {
    return cookie(request, token);
}

Header cleared_cookie(const Request& request) {
    return cookie(request, "; Max-Age=0");
}

}  // namespace minqiao::http
