#include "desk/preferences.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

Outcome list_preferences(const AskingOfficer& asking, Transaction& tx) {
    return reply_of(Items<Preference>{minqiao::list_preferences(tx, asking.caller().account)});
}

Outcome keep_preference(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<PreferenceAsked>(asking.request());
    if (!asked) return asked.error();
    if (auto refused =
            minqiao::keep_preference(tx, asking.caller(), asking.asking.received_at, asking.path(0), *asked))
        return *std::move(refused);
    return Reply{};
}

}  // namespace

std::vector<Route> preference_routes() {
    return {
        {.method = Method::get,
         .pattern = "/api/v1/preferences",
         .operation = "list_preferences",
         .summary = "What this officer's screens keep for that officer: views, columns, what was put away.",
         .tag = "sessions",
         .handling = Reads{list_preferences},
         .response = &answered_schema<Items<Preference>>},
        {.method = Method::put,
         .pattern = "/api/v1/preferences/{name}",
         .operation = "keep_preference",
         .summary = "Keep a value under this name; without a value it is dropped.",
         .tag = "sessions",
         .handling = Writes{keep_preference},
         .success = 204,
         .takes = Takes::json,
         .request = &asked_schema<PreferenceAsked>},
    };
}

}  // namespace minqiao::http
