#include "desk/reveal.h"
#include "desk/workbench.h"
#include "http/credential.h"
#include "http/questions.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "http/version.h"
#include "record/command_reader.h"

namespace minqiao::http {

namespace {

Outcome list_matters(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<MattersQuery>(asking.request());
    if (!query) return query.error();
    auto page = asking.desk().matters(tx, asking.caller(), asking.now(), question_of(*query));
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

constexpr int workbench_rows = 20;

Outcome show_workbench(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<WorkbenchQuery>(asking.request());
    if (!query) return query.error();
    const int limit = query->limit ? query->limit->count : workbench_rows;
    return reply_of(asking.desk().workbench(tx, asking.caller(), asking.now(), limit));
}

Outcome show_matter(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    auto page = asking.desk().matter(tx, asking.caller(), asking.now(), *id);
    if (!page) return std::move(page).error();
    Reply reply = reply_of(*page);
    reply.version = page->matter.n;
    return reply;
}

Outcome list_barred_receivers(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto query = query_of<ReceiversQuery>(asking.request());
    if (!query) return query.error();
    auto items = asking.desk().barred_receivers(tx, asking.caller(), asking.now(), *id, query->kind);
    if (!items) return std::move(items).error();
    return reply_of(Items<BarredReceiver>{*std::move(items)});
}

Outcome give_command(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto version = version_of(asking.request());
    if (!version) return version.error();
    auto asked = read_command(asking.request().body);
    if (!asked) return problem_of(std::move(asked).error());
    auto given = asking.desk().give(tx, asking.caller(), asking.now(), *id, *version, *asked);
    if (!given) return std::move(given).error();
    Reply reply = reply_of(*given);
    reply.version = given->n;
    reply.changed = {*id, given->n};
    return reply;
}

Outcome preview_command(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    auto asked = read_command(asking.request().body);
    if (!asked) return problem_of(std::move(asked).error());
    auto preview = asking.desk().preview(tx, asking.caller(), asking.now(), *id, *asked);
    if (!preview) return std::move(preview).error();
    return reply_of(*preview);
}

Outcome reveal(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<MatterId>(asking, 0);
    if (!id) return id.error();
    const auto asked = body_of<RevealAsked>(asking.request());
    if (!asked) return asked.error();
    auto revealed =
        asking.desk().reveal(tx, asking.caller(), asking.now(), asking.asking.received_at, *id, *asked);
    if (!revealed) return std::move(revealed).error();
    return reply_of(*revealed);
}

Outcome search(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<SearchQuery>(asking.request());
    if (!query) return query.error();
    auto page = asking.desk().search(tx, asking.caller(), asking.now(), question_of(*query));
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome listen(const AskingOfficer& asking, Transaction&) {
    Reply reply;
    reply.feed = asking.asking.service.events().open(credential_of(asking.request()).token);
    return reply;
}

Route receivers_route() {
    return {.method = Method::get,
            .pattern = "/api/v1/matters/{id}/receivers",
            .operation = "list_barred_receivers",
            .summary = "The organs that may not receive this matter, each with the reason and its article.",
            .tag = "matters",
            .handling = Reads{list_barred_receivers},
            .response = &answered_schema<Items<BarredReceiver>>,
            .query = query_parameters<ReceiversQuery>(),
            .problems = {403}};
}

Route preview_route() {
    return {.method = Method::post,
            .pattern = "/api/v1/matters/{id}/commands/preview",
            .operation = "preview_command",
            .summary = "How the matter would stand after this command; nothing is written.",
            .tag = "matters",
            .handling = Reads{preview_command},
            .takes = Takes::json,
            .request = &asked_schema<CommandAsked>,
            .response = &answered_schema<CommandPreview>,
            .problems = {409}};
}

}  // namespace

std::vector<Route> matter_routes() {
    return {
        {.method = Method::get,
         .pattern = "/api/v1/matters",
         .operation = "list_matters",
         .summary = "The matters this officer may see.",
         .tag = "matters",
         .handling = Reads{list_matters},
         .response = &answered_schema<Page<MatterItem>>,
         .query = query_parameters<MattersQuery>()},
        {.method = Method::get,
         .pattern = "/api/v1/workbench",
         .operation = "get_workbench",
         .summary = "What this officer must do and by when, what has arrived, and what others owe.",
         .tag = "matters",
         .handling = Reads{show_workbench},
         .response = &answered_schema<WorkbenchPage>,
         .query = query_parameters<WorkbenchQuery>()},
        {.method = Method::get,
         .pattern = "/api/v1/matters/{id}",
         .operation = "get_matter",
         .summary = "One matter: its petitions, acts and duties, and the commands that may be given now.",
         .tag = "matters",
         .handling = Reads{show_matter},
         .response = &answered_schema<MatterPage>,
         .gives_version = true},
        receivers_route(),
        preview_route(),
        {.method = Method::post,
         .pattern = "/api/v1/matters/{id}/commands",
         .operation = "give_command",
         .summary = "Give a command in a matter.",
         .tag = "matters",
         .handling = Writes{give_command},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<CommandAsked>,
         .response = &answered_schema<Given>,
         .needs_version = true,
         .gives_version = true},
        {.method = Method::post,
         .pattern = "/api/v1/matters/{id}/reveal",
         .operation = "reveal",
         .summary = "One personal value that the page shows masked; a row of the audit says so.",
         .tag = "matters",
         .handling = Writes{reveal},
         .takes = Takes::json,
         .request = &asked_schema<RevealAsked>,
         .response = &answered_schema<Revealed>,
         .reveals = true},
        {.method = Method::get,
         .pattern = "/api/v1/search",
         .operation = "search",
         .summary = "Matters whose texts hold these words, with the passages marked.",
         .tag = "matters",
         .handling = Reads{search},
         .response = &answered_schema<Page<SearchItem>>,
         .query = query_parameters<SearchQuery>(),
         .rate = &Limits::searches_per_officer},
        {.method = Method::get,
         .pattern = "/api/v1/events",
         .operation = "listen",
         .summary = "Server-sent events: `event: matter` with {id, n} after each new act.",
         .tag = "matters",
         .handling = Reads{listen},
         .response = &answered_schema<std::string>,
         .response_type = "text/event-stream"},
    };
}

}  // namespace minqiao::http
