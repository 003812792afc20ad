// How days are counted here, for the administrator: holiday notices and settings, each tried before it is
// entered.
#include "desk/entering.h"
#include "http/questions.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "organ/mandate.h"

namespace minqiao::http {

namespace {

struct SettingItems {
    std::vector<SettingItem> items;
};
BOOST_DESCRIBE_STRUCT(SettingItems, (), (items))

constexpr int page_size = 50;
constexpr std::string_view notice_command = "enter_notice";
constexpr std::string_view setting_command = "change_setting";

std::optional<Problem> bar(const AskingOfficer& asking, std::string_view command) {
    if (may_give(asking.caller().officer.role, command)) return std::nullopt;
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

// The acts that the body asks for, not entered yet.
Result<std::vector<CalendarAct>, Problem> notice_in(const AskingOfficer& asking) {
    if (auto refused = bar(asking, notice_command)) return *std::move(refused);
    const auto asked = body_of<NoticeAsked>(asking.request());
    if (!asked) return asked.error();
    return acts_of(*asked);
}

Result<std::vector<CalendarAct>, Problem> setting_in(const AskingOfficer& asking) {
    if (auto refused = bar(asking, setting_command)) return *std::move(refused);
    const auto asked = body_of<SettingAsked>(asking.request());
    if (!asked) return asked.error();
    return acts_of(*asked, asking.desk().office());
}

using ActsIn = Result<std::vector<CalendarAct>, Problem> (*)(const AskingOfficer&);

template <ActsIn acts_in>
Outcome show_preview(const AskingOfficer& asking, Transaction& tx) {
    auto acts = acts_in(asking);
    if (!acts) return std::move(acts).error();
    const auto query = query_of<PreviewQuery>(asking.request());
    if (!query) return query.error();
    const PreviewAsked asked{query->scope.value_or(RedatingScope::open), query->organ, query->cursor,
                             query->limit.value_or(PageSize{page_size}).count};
    auto shown = preview(tx, asking.desk().office(), asking.now(), *acts, asked);
    if (!shown) return std::move(shown).error();
    return reply_of(*shown);
}

template <ActsIn acts_in>
Outcome enter_acts(const AskingOfficer& asking, Transaction& tx) {
    auto acts = acts_in(asking);
    if (!acts) return std::move(acts).error();
    return reply_of(enter(tx, asking.desk().office(), asking.caller().officer.id, asking.now(),
                          *std::move(acts), asking.asking.service.wiring().chance));
}

Outcome list_notices(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking, notice_command)) return *std::move(refused);
    const auto query = query_of<NoticesQuery>(asking.request());
    if (!query) return query.error();
    auto page = minqiao::list_notices(tx, asking.desk().office(), query->cursor,
                                      query->limit.value_or(PageSize{page_size}).count);
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome list_settings(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar(asking, setting_command)) return *std::move(refused);
    return reply_of(SettingItems{minqiao::list_settings(tx, asking.desk().office(), asking.now().today())});
}

template <class Asked>
Route trying(const char* pattern, const char* operation, const char* summary, OfficerHandler run) {
    return {.method = Method::post,
            .pattern = pattern,
            .operation = operation,
            .summary = summary,
            .tag = "calendar",
            .handling = Reads{std::move(run)},
            .takes = Takes::json,
            .request = &asked_schema<Asked>,
            .response = &answered_schema<Preview>,
            .query = query_parameters<PreviewQuery>()};
}

template <class Asked>
Route entering(const char* pattern, const char* operation, const char* summary, OfficerHandler run) {
    return {.method = Method::post,
            .pattern = pattern,
            .operation = operation,
            .summary = summary,
            .tag = "calendar",
            .handling = Writes{std::move(run)},
            .success = 201,
            .takes = Takes::json,
            .request = &asked_schema<Asked>,
            .response = &answered_schema<Entered>};
}

}  // namespace

std::vector<Route> calendar_routes() {
    return {
        {.pattern = "/api/v1/calendar/notices",
         .operation = "list_notices",
         .summary = "The holiday notices on file, the newest first.",
         .tag = "calendar",
         .handling = Reads{list_notices},
         .response = &answered_schema<Page<NoticeItem>>,
         .query = query_parameters<NoticesQuery>(),
         .problems = {403}},
        entering<NoticeAsked>("/api/v1/calendar/notices", "enter_notice",
                              "Enter a holiday notice: days move in the lists at once.",
                              enter_acts<notice_in>),
        trying<NoticeAsked>("/api/v1/calendar/notices/preview", "preview_notice",
                            "The duties that a holiday notice would move; nothing is stored.",
                            show_preview<notice_in>),
        {.pattern = "/api/v1/settings",
         .operation = "list_settings",
         .summary = "The settings of counting and of clocks, each with its history.",
         .tag = "calendar",
         .handling = Reads{list_settings},
         .response = &answered_schema<SettingItems>,
         .problems = {403}},
        entering<SettingAsked>("/api/v1/settings", "change_setting",
                               "Change a setting from a day on: days move in the lists at once.",
                               enter_acts<setting_in>),
        trying<SettingAsked>("/api/v1/settings/preview", "preview_setting",
                             "The duties that a setting would move, or would have moved; nothing is stored.",
                             show_preview<setting_in>),
    };
}

}  // namespace minqiao::http
