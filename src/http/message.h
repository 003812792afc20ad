// A request as the routes see it and the answer they give back, without any network in it.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace minqiao::http {

enum class Method { get, head, post, put, patch, delete_, options, other };

struct Header {
    std::string name;  // of a request in lower case
    std::string value;
};

struct Request {
    std::string id;  // names this request in answers and logs
    Method method = Method::get;
    std::vector<std::string> segments;  // of the path, decoded once
    std::vector<std::pair<std::string, std::string>> query;
    std::vector<Header> headers;
    std::string body;
    std::string address;     // of the client; behind a trusted proxy what that one says
    bool is_secure = false;  // came over TLS, here or at a trusted proxy
    bool is_local = false;   // the client is this machine

    // The first of that name; empty when there is none.
    std::string_view header(std::string_view lower_case_name) const;
    bool has_header(std::string_view lower_case_name) const;
    // False for what only looks.
    bool may_change() const {
        return method != Method::get && method != Method::head && method != Method::options;
    }
};

class EventFeed;

// Asks for the next part of a body; an empty one ends it, nothing breaks it off. Called again only after the
// answer, which comes once and on any thread.
using NextPart = std::function<void(std::function<void(std::optional<std::string>)>)>;

struct Answer {
    int status = 200;
    std::string media_type;  // empty: no body
    std::string body;
    std::optional<std::string_view> constant_body;  // bytes of the program itself, instead of `body`
    std::vector<Header> headers;
    std::shared_ptr<EventFeed> feed;  // goes on with events
    NextPart next_part;               // goes on with these
    std::string log_officer;          // id, for the log line
    std::string log_inside;           // why, for the log line only

    std::string_view bytes() const { return constant_body ? *constant_body : body; }
};

// Called once, on any thread.
using Answered = std::function<void(Answer)>;

}  // namespace minqiao::http
