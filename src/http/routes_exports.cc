#include "desk/trail.h"
#include "http/export_job.h"
#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/table.h"
#include "http/typed.h"
#include "json/describe.h"

namespace minqiao::http {

namespace {

// So many rows in one reading of the store: a few milliseconds of work.
constexpr int rows_at_once = 500;

// The words of one answer.
struct Speech {
    const Words& words;
    const Office& office;
    Language language = Language::zh;
    std::vector<Category> categories;  // by the names of today

    std::string column(const char* name) const { return words.of(std::string("column.") + name, language); }
    std::string truth(bool value) const { return words.of(value ? "truth.yes" : "truth.no", language); }
    template <class Enum>
    std::string value(const char* name, const Enum& value) const {
        return words.of(std::string(name) + "." + json::enum_text(value), language);
    }
    template <class Enum>
    std::string value(const char* name, const std::optional<Enum>& maybe) const {
        return maybe ? value(name, *maybe) : "";
    }
    std::string category(const std::optional<std::string>& id) const {
        const Category* found = id ? category_in(categories, *id) : nullptr;
        return found ? found->name.in(language) : id.value_or("");
    }
    std::string organ(OrganId id) const {
        const Organ* found = office.organs.find(id);
        return found ? found->name : "";
    }
};

Speech speech_of(const AskingOfficer& asking) {
    return {asking.asking.service.words(), asking.desk().office(), asking.caller().language,
            asking.desk().office().categories(asking.now().today())};
}

std::string text_of(const std::optional<CivilDay>& day) {
    return day ? day->text() : "";
}

std::vector<std::string> heads(const Speech& speech, std::initializer_list<const char*> columns) {
    std::vector<std::string> cells;
    for (const char* column : columns) cells.push_back(speech.column(column));
    return cells;
}

// A search that found more than it goes through has no end that could be told.
Problem too_many_matches() {
    return problem_of(
        Refusal{RefusalCode::invalid_fields,
                "",
                {{"q", "too_many", "stands in more than 1000 matters: a table of them would not be whole"}}});
}

struct Matters {
    using Filter = MattersFilter;
    using Asked = MattersAsked;
    static constexpr std::string_view list = "matters";

    static auto page(const Desk& desk, Transaction& tx, const Caller& caller, const Moment& now,
                     const Asked& asked) {
        return desk.matters(tx, caller, now, asked);
    }
    static std::vector<std::string> head(const Speech& speech) {
        return heads(speech, {"number", "subject", "state", "kind", "category", "organ", "registered_on",
                              "due_on", "lamp", "hearing_on", "petitions", "has_skipped_levels"});
    }
    static std::vector<std::string> row(const MatterItem& item, const Speech& speech) {
        return {item.number,
                item.subject,
                speech.value("state", item.state),
                speech.value("kind", item.kind),
                speech.category(item.category),
                speech.organ(item.organ_id),
                item.registered_on.text(),
                text_of(item.due_on),
                speech.value("lamp", item.lamp),
                text_of(item.hearing_on),
                std::to_string(item.petitions),
                speech.truth(item.has_skipped_levels)};
    }
};

struct Petitions {
    using Filter = PetitionsFilter;
    using Asked = PetitionsAsked;
    static constexpr std::string_view list = "petitions";

    static auto page(const Desk& desk, Transaction& tx, const Caller& caller, const Moment& now,
                     const Asked& asked) {
        return desk.petitions(tx, caller, now, asked);
    }
    static std::vector<std::string> head(const Speech& speech) {
        return heads(speech, {"number", "channel", "raised_at", "received_on", "headcount", "first", "group",
                              "from_above", "kind", "category", "place"});
    }
    static std::vector<std::string> row(const PetitionItem& item, const Speech& speech) {
        return {item.number,
                speech.value("channel", item.channel),
                speech.value("raised_at", item.raised_at),
                item.received_on.text(),
                std::to_string(item.headcount),
                speech.truth(item.first),
                speech.truth(item.group),
                speech.value("from_above", item.from_above),
                speech.value("kind", item.kind),
                speech.category(item.category),
                item.place.value_or("")};
    }
};

template <class List>
std::string rows_of(const auto& items, const Speech& speech) {
    std::string rows;
    for (const auto& item : items) rows += table_row(List::row(item, speech));
    return rows;
}

template <class List>
Continuation continued(typename List::Asked asked, std::string cursor) {
    asked.counting = RowCounting::none;
    const auto part = [asked](const AskingOfficer& asking, Transaction& tx,
                              const std::string& at) -> Result<Part, Problem> {
        auto next = asked;
        next.cursor = at;
        auto page = List::page(asking.desk(), tx, asking.caller(), asking.now(), next);
        if (!page) return std::move(page).error();
        return Part{rows_of<List>(page->items, speech_of(asking)), page->next_cursor,
                    std::ssize(page->items)};
    };
    return {std::move(cursor), part, nullptr};
}

template <class List>
Outcome begin_export(const AskingOfficer& asking, Transaction& tx) {
    const auto filter = query_of<typename List::Filter>(asking.request());
    if (!filter) return filter.error();
    auto asked = question_of(*filter);
    asked.limit = rows_at_once;
    asked.counting = RowCounting::to_the_end;
    auto page = List::page(asking.desk(), tx, asking.caller(), asking.now(), asked);
    if (!page) return std::move(page).error();
    if (!page->count_is_exact) return too_many_matches();
    const std::string list(List::list);
    auto job = begun_export(asking, tx, list, {std::ssize(page->items), page->count, !page->next_cursor});
    note_export(tx, asking.caller(), asking.asking.received_at, list, page->count);

    const Speech speech = speech_of(asking);
    Reply reply;
    reply.media_type = "text/csv; charset=utf-8; header=present";
    reply.body =
        std::string(table_begin) + table_row(List::head(speech)) + rows_of<List>(page->items, speech);
    const std::string name = list + "-" + asking.now().today().text() + ".csv";
    reply.headers = {{"Content-Disposition", "attachment; filename=\"" + name + "\""},
                     {"Row-Count", std::to_string(page->count)}};
    if (page->next_cursor) {
        reply.continuation = continued<List>(asked, *page->next_cursor);
        reply.continuation->job = std::move(job);
    }
    return reply;
}

template <class List>
Route export_route(std::string operation, std::string summary) {
    return {.method = Method::post,
            .pattern = "/api/v1/" + std::string(List::list) + "/export",
            .operation = std::move(operation),
            .summary = std::move(summary),
            .tag = std::string(List::list),
            .handling = Writes{begin_export<List>},
            .response = &answered_schema<std::string>,
            .response_type = "text/csv",
            .query = query_parameters<typename List::Filter>(),
            .rate = &Limits::exports_per_officer,
            .reveals = true};
}

}  // namespace

std::vector<Route> export_routes() {
    return {
        export_route<Matters>(
            "export_matters",
            "All matters of the list with this filter, as a table; Row-Count says how many."),
        export_route<Petitions>(
            "export_petitions",
            "All petitions of the list with this filter, as a table; Row-Count says how many."),
    };
}

}  // namespace minqiao::http
