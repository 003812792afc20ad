// Organs that are split, merged or abolished, for the administrator: each change tried before it is entered.
#include "desk/succeeding.h"
#include "http/questions.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "organ/mandate.h"

namespace minqiao::http {

namespace {

constexpr int change_page_size = 50;
constexpr std::string_view change_command = "change_organ";

std::optional<Problem> bar(const AskingOfficer& asking) {
    if (may_give(asking.caller().officer.role, change_command)) return std::nullopt;
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

Outcome preview(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking)) return *std::move(refused);
    const auto change = body_of<OrganChange>(asking.request());
    if (!change) return change.error();
    const auto query = query_of<ChangePreviewQuery>(asking.request());
    if (!query) return query.error();
    const SuccessionAsked page{query->cursor, query->limit.value_or(PageSize{change_page_size}).count};
    auto shown = preview_change(tx, asking.desk().office(), asking.now(), *change, page);
    if (!shown) return std::move(shown).error();
    return reply_of(*shown);
}

Outcome enter(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking)) return *std::move(refused);
    const auto change = body_of<OrganChange>(asking.request());
    if (!change) return change.error();
    auto entered = enter_change(tx, asking.desk().office(), asking.caller().officer, asking.now(), *change,
                                asking.asking.service.wiring().chance);
    if (!entered) return std::move(entered).error();
    return reply_of(*entered);
}

Outcome list(const AskingOfficer& asking, Transaction& tx) {
    return reply_of(Items<OrganChangeItem>{list_changes(tx, asking.desk().office())});
}

}  // namespace

std::vector<Route> organ_routes() {
    return {
        {.pattern = "/api/v1/organs/changes",
         .operation = "list_organ_changes",
         .summary = "The changes of organs, the newest first.",
         .tag = "reference",
         .handling = Reads{list},
         .response = &answered_schema<Items<OrganChangeItem>>},
        {.method = Method::post,
         .pattern = "/api/v1/organs/changes",
         .operation = "change_organ",
         .summary = "Enter a split, merger or abolition: matters go to the successors at once.",
         .tag = "reference",
         .handling = Writes{enter},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<OrganChange>,
         .response = &answered_schema<OrganChangeEntered>},
        {.method = Method::post,
         .pattern = "/api/v1/organs/changes/preview",
         .operation = "preview_organ_change",
         .summary = "The matters and duties that a change of organs would move; nothing is stored.",
         .tag = "reference",
         .handling = Reads{preview},
         .takes = Takes::json,
         .request = &asked_schema<OrganChange>,
         .response = &answered_schema<SuccessionPreview>,
         .query = query_parameters<ChangePreviewQuery>()},
    };
}

}  // namespace minqiao::http
