// How a request says whose it is: a bearer token, or a browser's cookie with a second token beside it.
#pragma once

#include <optional>
#include <string>

#include "http/message.h"
#include "http/status.h"

namespace minqiao::http {

struct Credential {
    std::string token;  // empty: none
    bool is_cookie = false;
};

// A bearer token goes before a cookie.
Credential credential_of(const Request& request);
// A cookie is sent by browsers unasked, so that what changes something must show the second token too.
std::optional<Problem> refuse_forgery(const Request& request, const Credential& credential);

Header session_cookie(const Request& request, const std::string& token);
Header cleared_cookie(const Request& request);

}  // namespace minqiao::http
