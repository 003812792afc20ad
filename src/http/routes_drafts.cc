#include "desk/drafts.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "http/version.h"

namespace minqiao::http {

namespace {

Outcome show_draft(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto query = query_of<DraftAsked>(asking.request());
    if (!query) return query.error();
    auto page = asking.desk().draft(tx, asking.caller(), asking.now(), *id, *query);
    if (!page) return std::move(page).error();
    Reply reply = reply_of(*page);
    reply.version = page->n;
    return reply;
}

Outcome reply_of_version(Result<DraftVersion, Problem> kept) {
    if (!kept) return std::move(kept).error();
    Reply reply = reply_of(*kept);
    reply.version = kept->n;
    return reply;
}

Outcome write_draft(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto version = version_of(asking.request());
    if (!version) return version.error();
    const auto typed = body_of<DraftText>(asking.request());
    if (!typed) return typed.error();
    return reply_of_version(
        asking.desk().write_draft(tx, asking.caller(), asking.now(), *id, *version, *typed));
}

Outcome step_draft(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto version = version_of(asking.request());
    if (!version) return version.error();
    const auto asked = body_of<ApprovalAsked>(asking.request());
    if (!asked) return asked.error();
    return reply_of_version(
        asking.desk().step_draft(tx, asking.caller(), asking.now(), *id, *version, *asked));
}

}  // namespace

std::vector<Route> draft_routes() {
    return {
        {.method = Method::get,
         .pattern = "/api/v1/matters/{id}/draft",
         .operation = "get_draft",
         .summary =
             "The draft of the matter's opinion, for the organ that owes it: its versions, the text of "
             "the newest or of version `n`, and what it lacks.",
         .tag = "matters",
         .handling = Reads{show_draft},
         .response = &answered_schema<DraftPage>,
         .query = query_parameters<DraftAsked>(),
         .gives_version = true,
         .problems = {404, 409}},
        {.method = Method::put,
         .pattern = "/api/v1/matters/{id}/draft",
         .operation = "write_draft",
         .summary = "Keep what has been typed as the newest version. If-Match names the version it was typed "
                    "upon; 0 where there is none.",
         .tag = "matters",
         .handling = Writes{write_draft},
         .takes = Takes::json,
         .request = &asked_schema<DraftText>,
         .response = &answered_schema<DraftVersion>,
         .needs_version = true,
         .gives_version = true,
         .problems = {409}},
        {.method = Method::post,
         .pattern = "/api/v1/matters/{id}/draft/approval",
         .operation = "step_draft",
         .summary = "Ask for the approval of the newest version, approve it, or return it with a reason.",
         .tag = "matters",
         .handling = Writes{step_draft},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<ApprovalAsked>,
         .response = &answered_schema<DraftVersion>,
         .needs_version = true,
         .gives_version = true},
    };
}

}  // namespace minqiao::http
