// Jobs, for the administrator of role admin; the auditor sees them.
#include "desk/jobs.h"
#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

constexpr int jobs_listed = 50;

Outcome show_jobs(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<JobsQuery>(asking.request());
    if (!query) return query.error();
    auto list = jobs_of(tx, asking.caller(), asking.asking.received_at,
                        query->limit.value_or(PageSize{jobs_listed}).count);
    if (!list) return std::move(list).error();
    return reply_of(*list);
}

Outcome ask_job_of(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<JobAsked>(asking.request());
    if (!asked) return asked.error();
    auto job = ask_job(tx, asking.caller(), asking.asking.received_at, asking.asking.service.wiring().chance);
    if (!job) return std::move(job).error();
    return reply_of(*job);
}

Outcome cancel_job_of(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<JobId>(asking, 0);
    if (!id) return id.error();
    auto job = cancel_job(tx, asking.caller(), asking.asking.received_at, *id);
    if (!job) return std::move(job).error();
    return reply_of(*job);
}

}  // namespace

std::vector<Route> job_routes() {
    return {
        {.pattern = "/api/v1/jobs",
         .operation = "list_jobs",
         .summary = "What the program did and does beside answering, the last asked for first, and when the "
                    "store was last found whole; for the administrator and the auditor.",
         .tag = "jobs",
         .handling = Reads{show_jobs},
         .response = &answered_schema<JobList>,
         .query = query_parameters<JobsQuery>(),
         .problems = {403}},
        {.method = Method::post,
         .pattern = "/api/v1/jobs",
         .operation = "ask_job",
         .summary = "Ask that the whole store be verified; it begins within seconds. Refused while another "
                    "verification waits or runs.",
         .tag = "jobs",
         .handling = Writes{ask_job_of},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<JobAsked>,
         .response = &answered_schema<JobItem>},
        {.method = Method::post,
         .pattern = "/api/v1/jobs/{id}/cancel",
         .operation = "cancel_job",
         .summary = "Ask that a verification stop; what runs does so within seconds.",
         .tag = "jobs",
         .handling = Writes{cancel_job_of},
         .response = &answered_schema<JobItem>},
    };
}

}  // namespace minqiao::http
