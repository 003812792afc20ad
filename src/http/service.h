// Answers requests: finds the route, knows the session, runs the handler in one transaction of the store, and
// makes an answer of what came out. Knows no sockets. Thread-safe.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>

#include "attachment/scan.h"
#include "attachment/shut_in.h"
#include "desk/desk.h"
#include "desk/login.h"
#include "desk/side_threads.h"
#include "http/assets.h"
#include "http/divisions.h"
#include "http/events.h"
#include "http/limits.h"
#include "http/metrics.h"
#include "http/presence.h"
#include "http/rate_limits.h"
#include "http/router.h"
#include "http/status.h"
#include "http/words.h"
#include "store/store.h"

namespace minqiao::http {

// What the server hands in; all of it lives longer than the service.
struct Wiring {
    Store& store;
    Login& login;
    std::function<std::shared_ptr<const Desk>()> desk;                   // the newest known
    std::function<std::shared_ptr<const Desk>(Transaction&)> desk_here;  // as this transaction meets it
    std::function<Instant()> law_clock;                                  // a demonstration may move it
    std::function<Instant()> clock;                                      // the real one
    Chance chance;
    AssetLookup assets;
    std::shared_ptr<const ProblemTexts> texts;
    std::shared_ptr<const Words> words;
    std::string_view divisions;  // rows of code, level, parent and name, below one line of heads
    Limits limits{};
    Scanner scanner{};
    ShutIn shut_in{};
    bool is_demonstration = false;  // this machine is then free of limits by address
    std::string version;
    std::string node{};  // a name of this process, by chance
};

class Service {
public:
    explicit Service(Wiring wiring);

    Match find(const Request& request) const;
    // `match.route` is there. Once, on any thread, after what was done is durable.
    void answer(Request request, Match match, Answered done) const;
    // A path without a route: a page of the web, or a problem.
    Answer answer_elsewhere(const Request& request, const Match& match) const;
    Answer refuse(const Problem& problem, const Request& request) const;
    Answer refuse(WireProblem problem, const Request& request) const;
    // The lines for those changes the listening officer may see; nothing once the session has ended.
    void tell(const std::shared_ptr<EventFeed>& feed, std::vector<Changed> changes,
              std::function<void(std::optional<std::string>)> done) const;

    const Wiring& wiring() const { return wiring_; }
    const Limits& limits() const { return wiring_.limits; }
    const Router& router() const { return router_; }
    const Words& words() const { return *wiring_.words; }
    const ProblemTexts& texts() const { return *wiring_.texts; }
    const std::string& openapi() const { return openapi_; }
    const Divisions& divisions() const { return divisions_; }
    Metrics& metrics() const { return metrics_; }
    Events& events() const { return events_; }
    Presence& presence() const { return presence_; }
    // Zero, or the seconds to wait; nobody waits on this machine in a demonstration.
    int wait_by_address(const std::string& rule, const Request& request, const Rate& rate) const;
    int wait_by_officer(const Route& route, const Caller& caller) const;
    std::string new_id() const;

    // Not ready any more: somebody else should get the next requests.
    void begin_stop() { is_stopping_ = true; }
    bool is_stopping() const { return is_stopping_; }
    // Now and then.
    void sweep();

private:
    struct Exchange;
    void answer_officer(std::shared_ptr<Exchange> exchange, Answered done) const;
    using Ended = std::function<void(std::optional<Fault>)>;
    void write(const std::shared_ptr<Exchange>& exchange, OfficerHandler handler, const Ended& ended) const;
    void prepare_and_write(const std::shared_ptr<Exchange>& exchange, const Prepares& prepares,
                           const Ended& ended) const;
    void read_and_work(const std::shared_ptr<Exchange>& exchange, const ReadsThenWorks& handling,
                       const Ended& refused, const Ended& ended) const;
    NextPart next_part(const std::shared_ptr<const Asking>& asking, std::string token,
                       Continuation continuation) const;
    Answer answer_of_exchange(Exchange& exchange, const std::optional<Fault>& fault) const;
    Telling telling(const Request& request) const;

    const Wiring wiring_;
    const Router router_;
    const std::string openapi_;
    const Divisions divisions_;
    mutable Metrics metrics_;
    mutable Events events_;
    mutable Presence presence_;
    mutable RateLimits rate_limits_;
    std::atomic<bool> is_stopping_ = false;
    mutable SideThreads side_threads_;  // last: ends first
};

}  // namespace minqiao::http
