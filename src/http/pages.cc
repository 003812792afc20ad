#include "http/pages.h"

#include <algorithm>
#include <array>
#include <boost/beast/core/string.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <string_view>
#include <utility>

namespace minqiao::http {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> media_types{{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
    {".webmanifest", "application/manifest+json"},
    {".map", "application/json"},
}};

// Ant Design writes its styles at run time and proves with the nonce that they are ours.
std::string page_policy(const std::string& nonce) {
    return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce +
           "'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; "
           "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
}

std::string_view media_type_of(std::string_view path) {
    const auto found =
        std::ranges::find_if(media_types, [&](const auto& known) { return path.ends_with(known.first); });
    return found == media_types.end() ? "application/octet-stream" : found->second;
}

std::string path_of(const std::vector<std::string>& segments) {
    std::string path;
    for (const std::string& segment : segments) {
        if (!path.empty()) path += '/';
        path += segment;
    }
    return path;
}

Answer single_page(std::string_view index, const std::string& nonce) {
    Answer answer;
    answer.media_type = "text/html; charset=utf-8";
    answer.headers.push_back({"Content-Security-Policy", page_policy(nonce)});
    while (true) {
        const auto place = index.find(nonce_placeholder);
        answer.body += index.substr(0, place);
        if (place == index.npos) return answer;
        answer.body += nonce;
        index.remove_prefix(place + nonce_placeholder.size());
    }
}

bool takes_gzip(std::string_view accepted) {
    namespace wire = boost::beast::http;
    const wire::ext_list encodings{boost::beast::string_view(accepted.data(), accepted.size())};
    return std::ranges::any_of(encodings, [](const auto& encoding) {
        const auto& [name, parameters] = encoding;
        const bool is_refused = std::ranges::any_of(parameters, [](const auto& parameter) {
            const auto& [key, weight] = parameter;
            return boost::beast::iequals(key, "q") && weight.find_first_not_of("0.") == weight.npos;
        });
        return boost::beast::iequals(name, "gzip") && !is_refused;
    });
}

}  // namespace

std::optional<Answer> page_of(const AssetLookup& assets, const std::vector<std::string>& segments,
                              const std::string& nonce, std::string_view accepted) {
    const std::string path = path_of(segments);
    const bool is_file = !segments.empty() && segments.back().find('.') != std::string::npos;
    if (!is_file || path == "index.html") {
        const auto index = assets("index.html");
        if (!index) return std::nullopt;
        return single_page(*index, nonce);
    }
    const auto bytes = assets(path);
    if (!bytes) return std::nullopt;
    Answer answer;
    answer.media_type = media_type_of(path);
    answer.constant_body = *bytes;
    if (const auto packed = assets(path + ".gz")) {
        answer.headers.push_back({"Vary", "Accept-Encoding"});
        if (takes_gzip(accepted)) {
            answer.constant_body = *packed;
            answer.headers.push_back({"Content-Encoding", "gzip"});
        }
    }
    // Their names change with their contents.
    const bool is_hashed = path.starts_with("assets/");
    answer.headers.push_back(
        {"Cache-Control", is_hashed ? "public, max-age=31536000, immutable" : "no-cache"});
    return answer;
}

void secure(Answer& answer, bool is_secure) {
    const auto add = [&](const char* name, const char* value) {
        const auto found = std::ranges::find(answer.headers, name, &Header::name);
        if (found == answer.headers.end()) answer.headers.push_back({name, value});
    };
    add("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    add("Cache-Control", "no-store");
    add("X-Content-Type-Options", "nosniff");
    add("Referrer-Policy", "no-referrer");
    add("Cross-Origin-Opener-Policy", "same-origin");
    add("Cross-Origin-Resource-Policy", "same-origin");
    add("Cross-Origin-Embedder-Policy", "require-corp");
    add("Permissions-Policy", "camera=(), microphone=(), geolocation=(), usb=()");
    if (is_secure) add("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
}

}  // namespace minqiao::http
