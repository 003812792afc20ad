// The law to rest an act on: gists of statutes/ and the office's library of whole laws.
#include "http/questions.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

Outcome list_articles(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<ArticlesQuery>(asking.request());
    if (!query) return query.error();
    ArticlesAsked asked{query->q, query->law, query->number, query->on, query->verified, query->cursor, {}};
    if (query->limit) asked.limit = query->limit->count;
    const auto page = asking.desk().articles(tx, asking.caller(), asking.now(), asked);
    if (!page) return page.error();
    return reply_of(*page);
}

Outcome show_article(const AskingOfficer& asking, Transaction& tx) {
    const auto item = asking.desk().article(tx, asking.caller(), asking.path(0));
    if (!item) return item.error();
    return reply_of(*item);
}

Outcome list_laws(const AskingOfficer& asking, Transaction& tx) {
    return reply_of(Items<LawItem>{asking.desk().laws(tx, asking.caller())});
}

Outcome import_law(const AskingOfficer& asking, Transaction& tx) {
    const auto asked = body_of<LawAsked>(asking.request());
    if (!asked) return asked.error();
    const auto imported = asking.desk().import_law(tx, asking.caller(), asking.now(), *asked);
    if (!imported) return imported.error();
    return reply_of(*imported);
}

}  // namespace

std::vector<Route> library_routes() {
    return {
        {.pattern = "/api/v1/articles",
         .operation = "list_articles",
         .summary = "Articles an act may rest on; with q, law or number those of the office's library too.",
         .tag = "reference",
         .handling = Reads{list_articles},
         .response = &answered_schema<Page<ArticleItem>>,
         .query = query_parameters<ArticlesQuery>(),
         .rate = &Limits::searches_per_officer},
        {.pattern = "/api/v1/articles/{id}",
         .operation = "get_article",
         .summary = "One article, of the library with its text.",
         .tag = "reference",
         .handling = Reads{show_article},
         .response = &answered_schema<ArticleItem>},
        {.pattern = "/api/v1/laws",
         .operation = "list_laws",
         .summary = "The versions of laws in the office's library.",
         .tag = "reference",
         .handling = Reads{list_laws},
         .response = &answered_schema<Items<LawItem>>},
        {.method = Method::post,
         .pattern = "/api/v1/laws",
         .operation = "import_law",
         .summary = "Take a version of a law into the office's library; the same text again changes nothing.",
         .tag = "reference",
         .handling = Writes{import_law},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<LawAsked>,
         .response = &answered_schema<ImportedLaw>},
    };
}

}  // namespace minqiao::http
