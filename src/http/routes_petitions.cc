#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "record/petition_asked.h"

namespace minqiao::http {

namespace {

Outcome register_petition(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<PetitionAsked>(asking.request());
    if (!asked) return asked.error();
    auto registered = asking.desk().register_petition(tx, asking.caller(), asking.now(), *asked);
    if (!registered) return std::move(registered).error();
    Reply reply = reply_of(*registered);
    if (const auto id = MatterId::parse(registered->matter.id)) reply.changed = {*id, registered->n};
    return reply;
}

Outcome answer_enquiry(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<EnquiryAsked>(asking.request());
    if (!asked) return asked.error();
    auto answered = asking.desk().answer_enquiry(tx, asking.caller(), asking.now(), *asked);
    if (!answered) return std::move(answered).error();
    Reply reply = reply_of(*answered);
    reply.changed = {answered->matter_id, answered->n};
    return reply;
}

Outcome find_similar(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<PetitionAsked>(asking.request());
    if (!asked) return asked.error();
    auto found = asking.desk().similar(tx, asking.caller(), asking.now(), *asked);
    if (!found) return std::move(found).error();
    return reply_of(*found);
}

Outcome list_petitions(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<PetitionsQuery>(asking.request());
    if (!query) return query.error();
    auto page = asking.desk().petitions(tx, asking.caller(), asking.now(), question_of(*query));
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome show_petition(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<PetitionId>(asking, 0);
    if (!id) return id.error();
    auto page = asking.desk().petition(tx, asking.caller(), asking.now(), *id);
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

}  // namespace

std::vector<Route> petition_routes() {
    return {
        {.method = Method::post,
         .pattern = "/api/v1/petitions",
         .operation = "register_petition",
         .summary = "Register a petition: in a new matter, or in the one given.",
         .tag = "petitions",
         .handling = Writes{register_petition},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<PetitionAsked>,
         .response = &answered_schema<Registered>},
        {.method = Method::get,
         .pattern = "/api/v1/petitions",
         .operation = "list_petitions",
         .summary = "The petitions this officer may see.",
         .tag = "petitions",
         .handling = Reads{list_petitions},
         .response = &answered_schema<Page<PetitionItem>>,
         .query = query_parameters<PetitionsQuery>()},
        {.method = Method::get,
         .pattern = "/api/v1/petitions/{id}",
         .operation = "get_petition",
         .summary = "One petition, as far as this officer may see it.",
         .tag = "petitions",
         .handling = Reads{show_petition},
         .response = &answered_schema<PetitionPage>},
        {.method = Method::post,
         .pattern = "/api/v1/petitions/similar",
         .operation = "find_similar",
         .summary = "Matters this petition may belong to; nothing is stored.",
         .tag = "petitions",
         .handling = Reads{find_similar},
         .takes = Takes::json,
         .request = &asked_schema<PetitionAsked>,
         .response = &answered_schema<std::vector<SimilarItem>>},
        {.method = Method::post,
         .pattern = "/api/v1/enquiries",
         .operation = "answer_enquiry",
         .summary = "Somebody asks how a petition stands: what may be told, and the enquiry is kept.",
         .tag = "petitions",
         .handling = Writes{answer_enquiry},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<EnquiryAsked>,
         .response = &answered_schema<EnquiryAnswer>,
         .problems = {404, 429}},
    };
}

}  // namespace minqiao::http
