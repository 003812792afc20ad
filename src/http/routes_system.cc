#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "store/settings.h"

namespace minqiao::http {

namespace {

struct Health {
    std::string status = "ok";
    std::string version;
};
BOOST_DESCRIBE_STRUCT(Health, (), (status, version))

Answer text_answer(std::string body, const char* media_type) {
    Answer answer;
    answer.body = std::move(body);
    answer.media_type = media_type;
    return answer;
}

Health health_of(const Service& service) {
    return {"ok", service.wiring().version};
}

void say_alive(std::shared_ptr<const Asking> asking, Answered done) {
    done(text_answer(json::encode(health_of(asking->service)), "application/json"));
}

// Ready: not about to stop, and the store answers.
void say_ready(std::shared_ptr<const Asking> asking, Answered done) {
    const Service& service = asking->service;
    if (service.is_stopping()) {
        return done(service.refuse(problem(ProblemKind::busy, "busy"), asking->request));
    }
    service.wiring().store.read([](Transaction& tx) { find_setting(tx, "jurisdiction"); },
                                [asking, done](std::optional<Fault> fault) {
                                    const Service& same = asking->service;
                                    if (fault) return done(same.refuse(problem_of(*fault), asking->request));
                                    done(text_answer(json::encode(health_of(same)), "application/json"));
                                });
}

void show_metrics(std::shared_ptr<const Asking> asking, Answered done) {
    const Service& service = asking->service;
    done(text_answer(service.metrics().text(service.wiring().store.waiting()),
                     "text/plain; version=0.0.4; charset=utf-8"));
}

void show_openapi(std::shared_ptr<const Asking> asking, Answered done) {
    done(text_answer(asking->service.openapi(), "application/json"));
}

Route system_route(const char* pattern, const char* operation, const char* summary, OpenHandler run) {
    return {.pattern = pattern,
            .operation = operation,
            .summary = summary,
            .tag = "system",
            .handling = ByItself{std::move(run)},
            .response = &answered_schema<Health>};
}

}  // namespace

std::vector<Route> system_routes() {
    Route metrics = system_route("/metrics", "get_metrics", "Counts in Prometheus text.", show_metrics);
    metrics.response = &answered_schema<std::string>;
    metrics.response_type = "text/plain";
    Route openapi = system_route("/api/openapi.json", "get_openapi", "This contract.", show_openapi);
    openapi.response = &answered_schema<boost::json::value>;
    return {
        system_route("/healthz", "get_health", "Whether the program runs.", say_alive),
        system_route("/readyz", "get_readiness", "Whether requests should be sent here.", say_ready),
        std::move(metrics),
        std::move(openapi),
    };
}

std::vector<Route> all_routes() {
    std::vector<Route> all;
    for (auto* make :
         {session_routes, account_routes, preference_routes, petition_routes, matter_routes, presence_routes,
          draft_routes, export_routes, file_routes, unsealing_routes, trail_routes, job_routes,
          reference_routes, library_routes, calendar_routes, category_routes, organ_routes, system_routes}) {
        for (Route& route : make()) all.push_back(std::move(route));
    }
    return all;
}

}  // namespace minqiao::http
