// A route as data: what dispatch runs and what the published contract says are the same record.
#pragma once

#include <boost/json/fwd.hpp>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "desk/login.h"
#include "http/events.h"
#include "http/limits.h"
#include "http/message.h"
#include "http/status.h"

namespace minqiao {
class Desk;
namespace json {
class Schemas;
}
}  // namespace minqiao

namespace minqiao::http {

class ExportJob;
class Service;

// The parts of a path that a pattern leaves open, in their order.
using PathValues = std::vector<std::string>;

// What a handler may look at. It lives until the answer has been made.
struct Asking {
    const Service& service;
    Request request;
    PathValues path;
    std::shared_ptr<const Desk> desk;  // the newest when the request came
    Language language = Language::zh;
    Moment now;           // of the law
    Instant received_at;  // by the real clock
};

// Somebody with a session.
struct AskingOfficer {
    const Asking& asking;
    const Session& session;
    const Desk& desk_here;  // by the office as the transaction meets it
    const Caller& caller() const { return session.caller; }
    const Request& request() const { return asking.request; }
    const Moment& now() const { return asking.now; }
    const Desk& desk() const { return desk_here; }
    const std::string& path(std::size_t place) const { return asking.path[place]; }
};

// A further part of a body, and where the one after it begins; nothing: it was the last.
struct Part {
    std::string text;
    std::optional<std::string> next_cursor;
    std::int64_t rows = 0;
};

// Each part is made in a transaction of its own, for whoever still has the session.
struct Continuation {
    std::string cursor;
    std::function<Result<Part, Problem>(const AskingOfficer&, Transaction&, const std::string& cursor)> part;
    std::shared_ptr<ExportJob> job;  // told of each part, once
};

struct Reply {
    std::string body;  // JSON, unless media_type says otherwise; empty: none
    std::optional<int> version;
    std::string media_type = "application/json";
    bool is_part = false;  // of what was asked for
    std::vector<Header> headers;
    // After the commit: tell who listens that this matter has a new act.
    std::optional<Changed> changed;
    std::shared_ptr<EventFeed> feed;
    // Where the body is too long to be made at once: how it goes on after its first part.
    std::optional<Continuation> continuation;
};

using Outcome = Result<Reply, Problem>;
Answer answer_of(Reply reply, int status);

// With a session, in one transaction of the store; may be run again from the start.
using OfficerHandler = std::function<Outcome(const AskingOfficer&, Transaction&)>;
struct Reads {
    OfficerHandler run;
};
struct Writes {
    OfficerHandler run;
};
// As `Writes`, with what takes long done before on a thread of its own, without a transaction: `prepare`
// makes the handler that then writes.
struct Prepares {
    std::function<OfficerHandler(const Asking&)> prepare;
};
// As `Reads`, with what takes long done after, on a thread of its own, for whoever `read` let pass: `work`
// makes the answer.
struct ReadsThenWorks {
    OfficerHandler read;
    std::function<Outcome(const Asking&)> work;
};
// Without a session; sees to its own transaction, if it needs one.
using OpenHandler = std::function<void(std::shared_ptr<const Asking>, Answered)>;
struct ByItself {
    OpenHandler run;
};
using Handling = std::variant<Reads, Writes, Prepares, ReadsThenWorks, ByItself>;

enum class Takes { nothing, json, bytes };

// Makes a schema and gathers the components it names.
using SchemaMaker = boost::json::value (*)(json::Schemas&);

struct Parameter {
    std::string name;
    bool is_required = false;
    SchemaMaker schema = nullptr;
};

struct Route {
    Method method = Method::get;
    std::string pattern;    // /api/v1/matters/{id}
    std::string operation;  // a verb: the name of the client's function
    std::string summary;
    std::string tag;
    Handling handling;

    int success = 200;
    Takes takes = Takes::nothing;
    SchemaMaker request = nullptr;
    SchemaMaker response = nullptr;
    std::string response_type = "application/json";
    std::vector<Parameter> query{};
    bool needs_version = false;  // If-Match
    bool gives_version = false;  // ETag
    bool gives_file = false;     // whole or in part, with what the scanner said of it
    Rate Limits::* rate = nullptr;
    bool reveals = false;         // its answer is not kept: a repeat under the same key is answered anew
    std::vector<int> problems{};  // statuses beyond those that follow from the above

    bool needs_session() const { return !std::holds_alternative<ByItself>(handling); }
    bool is_writing() const {
        return std::holds_alternative<Writes>(handling) || std::holds_alternative<Prepares>(handling);
    }
};

}  // namespace minqiao::http
