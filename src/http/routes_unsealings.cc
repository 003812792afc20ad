#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

Outcome list_unsealings(const AskingOfficer& asking, Transaction& tx) {
    auto items = asking.desk().unsealings(tx, asking.caller());
    if (!items) return std::move(items).error();
    return reply_of(Items<UnsealingItem>{*std::move(items)});
}

}  // namespace

std::vector<Route> unsealing_routes() {
    return {
        {.method = Method::get,
         .pattern = "/api/v1/unsealings",
         .operation = "list_unsealings",
         .summary = "Sealed identities that somebody asks to see and that wait for this officer's agreement; "
                    "nothing else of their matters.",
         .tag = "matters",
         .handling = Reads{list_unsealings},
         .response = &answered_schema<Items<UnsealingItem>>,
         .problems = {403}},
    };
}

}  // namespace minqiao::http
