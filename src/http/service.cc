#include "http/service.h"

#include <algorithm>

#include "base/digest.h"
#include "desk/trail.h"
#include "http/credential.h"
#include "http/export_job.h"
#include "http/openapi.h"
#include "http/pages.h"
#include "http/routes.h"
#include "store/audit.h"
#include "store/idempotency.h"

namespace minqiao::http {

namespace {

constexpr std::size_t id_bytes = 16;
constexpr std::size_t key_bytes_max = 255;

Outcome outcome_of(const KeptAnswer& kept) {
    Reply reply;
    reply.body = kept.body;
    if (!kept.etag.empty()) reply.version = std::stoi(kept.etag);
    return reply;
}

// One key, one act: runs the handler unless this very request was answered before.
Outcome run_once(const AskingOfficer& asking, const Route& route, const OfficerHandler& run,
                 Transaction& tx) {
    const std::string key(asking.request().header("idempotency-key"));
    if (key.empty()) return run(asking, tx);
    std::string asked = route.operation + "\n";
    for (const std::string& value : asking.asking.path) asked += value + "\n";
    for (const auto& [name, value] : asking.request().query) asked += name + "=" + value + "\n";
    const std::string hash = hex(bytes_of(sha256(asked + asking.request().body)));
    const std::string& account = asking.caller().account;
    if (const auto kept = find_answer(tx, account, key)) {
        if (kept->request_hash != hash) return problem(ProblemKind::repeated, "key_reused");
        return route.reveals ? run(asking, tx) : outcome_of(*kept);
    }
    Outcome outcome = run(asking, tx);
    if (!outcome) return outcome;
    const std::string etag = outcome->version ? std::to_string(*outcome->version) : "";
    const std::string body = route.reveals ? "" : outcome->body;
    keep_answer(tx, account, key, {hash, route.success, body, etag}, asking.asking.received_at);
    return outcome;
}

std::optional<Problem> fault_of_key(const Request& request) {
    const std::string_view key = request.header("idempotency-key");
    const bool is_plain =
        std::ranges::all_of(key, [](char letter) { return letter > ' ' && letter < '\x7f'; });
    if (is_plain && key.size() <= key_bytes_max) return std::nullopt;
    return unreadable("bad_idempotency_key");
}

}  // namespace

struct Service::Exchange {
    std::shared_ptr<const Asking> asking;
    const Route& route;
    Credential credential;
    std::optional<Session> session{};
    std::shared_ptr<const Desk> desk{};
    Outcome outcome = Problem{};
    bool was_counted = false;  // by its rate limit; a work may run twice

    bool is_noted() const { return session && !outcome && minqiao::is_noted(outcome.error()); }

    void note(Transaction& tx) const {
        // Nothing but an id of the path goes into the audit: it is no place for what somebody typed.
        const auto id = asking->path.empty() ? std::nullopt : MatterId::parse(asking->path.front());
        note_attempt(tx, session->caller, asking->received_at, route.operation, id ? id->text() : "",
                     outcome.error());
    }

    // Who asks, and whether that one may ask again already; else the outcome says why not.
    bool knows_officer(const Service& service, Transaction& tx) {
        outcome = Problem{};
        if (route.is_writing()) share_office(tx);
        desk = service.wiring_.desk_here(tx);
        session = service.wiring_.login.find(tx, desk->office(), credential.token);
        if (!session) {
            outcome = problem(ProblemKind::unauthenticated, "unauthenticated");
            return false;
        }
        session->caller.language = asking->language;
        const int seconds = was_counted ? 0 : service.wait_by_officer(route, session->caller);
        was_counted = true;
        if (seconds > 0) {
            outcome = throttled(seconds);
            return false;
        }
        return true;
    }

    void run(const Service& service, const OfficerHandler& handler, Transaction& tx) {
        if (!knows_officer(service, tx)) return;
        const AskingOfficer officer{*asking, *session, *desk};
        outcome = route.is_writing() ? run_once(officer, route, handler, tx) : handler(officer, tx);
    }
};

Service::Service(Wiring wiring)
    : wiring_(std::move(wiring)),
      router_(all_routes()),
      openapi_(openapi_of(router_.routes(), *wiring_.texts)),
      divisions_(wiring_.divisions),
      metrics_(router_.routes()) {}

Match Service::find(const Request& request) const {
    return router_.find(request.method, request.segments);
}

void Service::answer(Request request, Match match, Answered done) const {
    const Route& route = *match.route;
    const Language language = language_of(request);
    auto asking = std::make_shared<const Asking>(Asking{*this, std::move(request), std::move(match.path),
                                                        wiring_.desk(), language, Moment{wiring_.law_clock()},
                                                        wiring_.clock()});
    if (const auto* open = std::get_if<ByItself>(&route.handling)) {
        return open->run(asking, std::move(done));
    }
    const Credential credential = credential_of(asking->request);
    std::optional<Problem> refused;
    if (credential.token.empty()) refused = problem(ProblemKind::unauthenticated, "unauthenticated");
    if (!refused) refused = refuse_forgery(asking->request, credential);
    if (!refused) refused = fault_of_key(asking->request);
    if (refused) return done(refuse(*refused, asking->request));
    answer_officer(std::make_shared<Exchange>(Exchange{asking, route, credential}), std::move(done));
}

void Service::answer_officer(std::shared_ptr<Exchange> exchange, Answered done) const {
    const auto answer = [this, exchange, done](std::optional<Fault> fault) {
        done(answer_of_exchange(*exchange, fault));
    };
    // An attempt at what is not the caller's is in the audit before it is answered.
    const auto after = [this, exchange, answer](std::optional<Fault> fault) {
        if (fault || !exchange->is_noted()) return answer(std::move(fault));
        wiring_.store.write(
            [exchange](Transaction& tx) {
                exchange->note(tx);
                return Verdict::keep;
            },
            answer);
    };
    if (const auto* writes = std::get_if<Writes>(&exchange->route.handling)) {
        write(exchange, writes->run, after);
    } else if (const auto* prepares = std::get_if<Prepares>(&exchange->route.handling)) {
        prepare_and_write(exchange, *prepares, after);
    } else if (const auto* works = std::get_if<ReadsThenWorks>(&exchange->route.handling)) {
        read_and_work(exchange, *works, after, answer);
    } else {
        const auto& reads = std::get<Reads>(exchange->route.handling);
        wiring_.store.read(
            [this, exchange, &run = reads.run](Transaction& tx) { exchange->run(*this, run, tx); }, after);
    }
}

void Service::write(const std::shared_ptr<Exchange>& exchange, OfficerHandler handler,
                    const Ended& ended) const {
    wiring_.store.write(
        [this, exchange, handler = std::move(handler)](Transaction& tx) {
            exchange->run(*this, handler, tx);
            const bool is_kept = exchange->outcome || exchange->outcome.error().is_work_kept;
            return is_kept ? Verdict::keep : Verdict::drop;
        },
        ended);
}

// A stranger makes nobody work.
void Service::prepare_and_write(const std::shared_ptr<Exchange>& exchange, const Prepares& prepares,
                                const Ended& ended) const {
    const auto is_known = std::make_shared<bool>(false);
    wiring_.store.read(
        [this, exchange, is_known](Transaction& tx) { *is_known = exchange->knows_officer(*this, tx); },
        [this, exchange, is_known, &prepares, ended](std::optional<Fault> fault) {
            if (fault || !*is_known) return ended(std::move(fault));
            const bool is_taken = side_threads_.offer([this, exchange, &prepares, ended] {
                write(exchange, prepares.prepare(*exchange->asking), ended);
            });
            if (is_taken) return;
            exchange->outcome = problem(ProblemKind::busy, "busy");
            ended(std::nullopt);
        });
}

// Whoever may not have it makes nobody work.
void Service::read_and_work(const std::shared_ptr<Exchange>& exchange, const ReadsThenWorks& handling,
                            const Ended& refused, const Ended& ended) const {
    wiring_.store.read(
        [this, exchange, &handling](Transaction& tx) { exchange->run(*this, handling.read, tx); },
        [this, exchange, &handling, refused, ended](std::optional<Fault> fault) {
            if (fault || !exchange->outcome) return refused(std::move(fault));
            const bool is_taken = side_threads_.offer([exchange, &handling, ended] {
                exchange->outcome = handling.work(*exchange->asking);
                ended(std::nullopt);
            });
            if (is_taken) return;
            exchange->outcome = problem(ProblemKind::busy, "busy");
            ended(std::nullopt);
        });
}

Answer Service::answer_of_exchange(Exchange& exchange, const std::optional<Fault>& fault) const {
    const Request& request = exchange.asking->request;
    if (exchange.session && exchange.session->is_touch_due) wiring_.login.touch(*exchange.session);
    Answer answer;
    if (fault) {
        answer = refuse(problem_of(*fault), request);
    } else if (!exchange.outcome) {
        answer = refuse(exchange.outcome.error(), request);
    } else {
        Reply reply = *std::move(exchange.outcome);
        if (reply.changed) events_.publish(*reply.changed);
        NextPart next;
        if (reply.continuation)
            next = next_part(exchange.asking, exchange.credential.token, *std::move(reply.continuation));
        answer = answer_of(std::move(reply), exchange.route.success);
        answer.next_part = std::move(next);
    }
    if (exchange.session) answer.log_officer = exchange.session->caller.officer.id.text();
    return answer;
}

NextPart Service::next_part(const std::shared_ptr<const Asking>& asking, std::string token,
                            Continuation continuation) const {
    struct Going {
        std::shared_ptr<const Asking> asking;
        std::string token;
        Continuation continuation;
        std::optional<std::string> cursor;  // nothing: the last part has been made
    };
    const auto cursor = continuation.cursor;
    auto going = std::make_shared<Going>(Going{asking, std::move(token), std::move(continuation), cursor});
    return [this, going](std::function<void(std::optional<std::string>)> done) {
        if (!going->cursor) return done("");
        auto made = std::make_shared<std::optional<Part>>();
        wiring_.store.read(
            [this, going, made](Transaction& tx) {
                made->reset();
                const auto desk = wiring_.desk_here(tx);
                auto session = wiring_.login.find(tx, desk->office(), going->token);
                if (!session) return;
                session->caller.language = going->asking->language;
                const AskingOfficer officer{*going->asking, *session, *desk};
                auto part = going->continuation.part(officer, tx, *going->cursor);
                if (part) *made = *std::move(part);
            },
            [going, made, done = std::move(done)](const std::optional<Fault>& fault) {
                const auto& job = going->continuation.job;
                if (fault || !*made) {
                    if (job) job->fail();
                    return done(std::nullopt);
                }
                going->cursor = std::move((*made)->next_cursor);
                if (job) job->made((*made)->rows, !going->cursor);
                done(std::move((*made)->text));
            });
    };
}

Answer Service::answer_elsewhere(const Request& request, const Match& match) const {
    if (!match.allow.empty()) {
        Answer answer = refuse(WireProblem::method_not_allowed, request);
        answer.headers.push_back({"Allow", match.allow});
        return answer;
    }
    const auto is_below = [&](std::string_view first) {
        return !request.segments.empty() && request.segments.front() == first;
    };
    const bool is_interface = is_below("api") || is_below("public") || is_below("log");
    if (is_interface && request.method != Method::other) return refuse(absent(), request);
    if (request.method == Method::get || request.method == Method::head) {
        auto page = page_of(wiring_.assets, request.segments, new_id(), request.header("accept-encoding"));
        return page ? *std::move(page) : refuse(absent(), request);
    }
    Answer answer = refuse(WireProblem::method_not_allowed, request);
    answer.headers.push_back({"Allow", "GET, HEAD"});
    return answer;
}

Telling Service::telling(const Request& request) const {
    const auto desk = wiring_.desk();
    return {texts(), desk ? desk->office().statute : nullptr, language_of(request), request.id};
}

Answer Service::refuse(const Problem& problem, const Request& request) const {
    Answer answer = answer_of(problem, telling(request));
    answer.log_inside = problem.inside;
    return answer;
}

Answer Service::refuse(WireProblem problem, const Request& request) const {
    return answer_of(problem, telling(request));
}

void Service::tell(const std::shared_ptr<EventFeed>& feed, std::vector<Changed> changes,
                   std::function<void(std::optional<std::string>)> done) const {
    auto told = std::make_shared<std::optional<std::string>>();
    wiring_.store.read(
        [this, feed, changes = std::move(changes), told](Transaction& tx) {
            told->reset();
            const auto desk = wiring_.desk_here(tx);
            const auto session = wiring_.login.find(tx, desk->office(), feed->token());
            if (!session) return;
            const Moment now{wiring_.law_clock()};
            std::string lines;
            for (const auto& [id, n] : changes) {
                if (!desk->may_see_matter(tx, session->caller, now, id)) continue;
                lines +=
                    "event: matter\ndata: {\"id\":\"" + id.text() + "\",\"n\":" + std::to_string(n) + "}\n\n";
            }
            *told = lines;
        },
        [told, done = std::move(done)](std::optional<Fault> fault) {
            done(fault ? std::nullopt : std::move(*told));
        });
}

int Service::wait_by_address(const std::string& rule, const Request& request, const Rate& rate) const {
    if (wiring_.is_demonstration && request.is_local) return 0;
    return rate_limits_.take(rule, request.address, rate, std::chrono::steady_clock::now());
}

int Service::wait_by_officer(const Route& route, const Caller& caller) const {
    if (!route.rate) return 0;
    return rate_limits_.take(route.operation, caller.officer.id.text(), limits().*route.rate,
                             std::chrono::steady_clock::now());
}

std::string Service::new_id() const {
    return hex(wiring_.chance(id_bytes));
}

void Service::sweep() {
    rate_limits_.sweep(std::chrono::steady_clock::now());
}

}  // namespace minqiao::http
