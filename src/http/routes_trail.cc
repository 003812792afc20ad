#include "desk/trail.h"
#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

Outcome list_audit(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<TrailQuery>(asking.request());
    if (!query) return query.error();
    auto page = read_trail(tx, asking.caller(), question_of(*query));
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome check_audit(const AskingOfficer& asking, Transaction& tx) {
    auto check = check_trail(tx, asking.caller());
    if (!check) return std::move(check).error();
    return reply_of(*check);
}

Outcome list_trail(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto query = query_of<MatterTrailQuery>(asking.request());
    if (!query) return query.error();
    auto page = read_trail_of(tx, asking.desk(), asking.caller(), asking.now(), *id, question_of(*query));
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

}  // namespace

std::vector<Route> trail_routes() {
    return {
        {.method = Method::get,
         .pattern = "/api/v1/audit",
         .operation = "list_audit",
         .summary = "The audit, newest first; for the auditor.",
         .tag = "audit",
         .handling = Reads{list_audit},
         .response = &answered_schema<Page<TrailItem>>,
         .query = query_parameters<TrailQuery>(),
         .problems = {403}},
        {.method = Method::get,
         .pattern = "/api/v1/audit/check",
         .operation = "check_audit",
         .summary = "Whether every row of the audit still follows from the one before; for the auditor.",
         .tag = "audit",
         .handling = Reads{check_audit},
         .response = &answered_schema<TrailCheck>,
         .problems = {403}},
        {.method = Method::get,
         .pattern = "/api/v1/matters/{id}/trail",
         .operation = "list_trail",
         .summary = "What the audit holds of one matter; for whoever oversees or reviews it.",
         .tag = "audit",
         .handling = Reads{list_trail},
         .response = &answered_schema<Page<TrailItem>>,
         .query = query_parameters<MatterTrailQuery>(),
         .problems = {403}},
    };
}

}  // namespace minqiao::http
