// What matters are about: the categories as they stand today, and how the administrator changes them.
#include "desk/classifying.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "organ/mandate.h"

namespace minqiao::http {

namespace {

std::optional<Problem> bar(const AskingOfficer& asking) {
    if (may_give(asking.caller().officer.role, "change_category")) return std::nullopt;
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

// What stands under a withdrawn one is not chosen either.
std::vector<CategoryItem> items_of(const std::vector<Category>& categories, Language language,
                                   std::optional<CivilDay> above = {}) {
    std::vector<CategoryItem> items;
    for (const Category& category : categories) {
        const auto since = above ? above : category.withdrawn_on;
        items.push_back(
            {category.id, category.name.in(language), since, items_of(category.children, language, since)});
    }
    return items;
}

Outcome list(const AskingOfficer& asking, Transaction&) {
    const auto categories = asking.desk().office().categories(asking.now().today());
    return reply_of(Items<CategoryItem>{items_of(categories, asking.caller().language)});
}

Outcome count(const AskingOfficer& asking, Transaction& tx) {
    return reply_of(Items<CategoryCount>{count_categories(tx, asking.caller(), asking.now())});
}

Outcome list_changes(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking)) return *std::move(refused);
    return reply_of(Items<CategoryChangeItem>{list_category_changes(tx, asking.desk().office())});
}

Outcome enter(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking)) return *std::move(refused);
    const auto asked = body_of<CategoryChangeAsked>(asking.request());
    if (!asked) return asked.error();
    auto entered = enter_category_change(tx, asking.desk().office(), asking.caller().officer.id, asking.now(),
                                         *asked, asking.asking.service.wiring().chance);
    if (!entered) return std::move(entered).error();
    return reply_of(*entered);
}

}  // namespace

std::vector<Route> category_routes() {
    return {
        {.pattern = "/api/v1/categories",
         .operation = "list_categories",
         .summary = "What matters are about, as it stands today.",
         .tag = "reference",
         .handling = Reads{list},
         .response = &answered_schema<Items<CategoryItem>>},
        {.pattern = "/api/v1/categories/counts",
         .operation = "count_categories",
         .summary = "How many matters are about each category or about what stands under it.",
         .tag = "reference",
         .handling = Reads{count},
         .response = &answered_schema<Items<CategoryCount>>},
        {.pattern = "/api/v1/categories/changes",
         .operation = "list_category_changes",
         .summary = "The office's own changes of the categories, the newest first.",
         .tag = "reference",
         .handling = Reads{list_changes},
         .response = &answered_schema<Items<CategoryChangeItem>>,
         .problems = {403}},
        {.method = Method::post,
         .pattern = "/api/v1/categories/changes",
         .operation = "change_category",
         .summary = "Add a sub-category, rename a category, withdraw or restore it from a day on.",
         .tag = "reference",
         .handling = Writes{enter},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<CategoryChangeAsked>,
         .response = &answered_schema<CategoryChangeEntered>},
    };
}

}  // namespace minqiao::http
