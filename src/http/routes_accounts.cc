// Accounts and the sessions that are open, for the administrator of role security; one's own sessions for
// everybody.
#include "desk/accounts.h"
#include "desk/sessions.h"
#include "http/questions.h"
#include "http/reference_items.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"
#include "organ/mandate.h"

namespace minqiao::http {

namespace {

constexpr int accounts_page_size = 50;
constexpr std::string_view add_command = "add_account";
constexpr std::string_view change_command = "change_account";

std::optional<Problem> bar_of_accounts(const AskingOfficer& asking, std::string_view command) {
    if (may_give(asking.caller().officer.role, command)) return std::nullopt;
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

AccountKeeper keeper_of(const AskingOfficer& asking) {
    return {&asking.caller(), asking.asking.received_at};
}

Outcome show_accounts(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar_of_accounts(asking, change_command)) return *std::move(refused);
    const auto query = query_of<AccountsQuery>(asking.request());
    if (!query) return query.error();
    auto page = list_accounts(tx, asking.desk().office(),
                              {query->q, query->organ, query->role, query->state, query->cursor,
                               query->limit.value_or(PageSize{accounts_page_size}).count});
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome add_one(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar_of_accounts(asking, add_command)) return *std::move(refused);
    const auto asked = body_of<AccountAsked>(asking.request());
    if (!asked) return asked.error();
    auto added = add_account(tx, asking.desk().office(), keeper_of(asking), *asked,
                             asking.asking.service.wiring().chance);
    if (!added) return std::move(added).error();
    return reply_of(*added);
}

Outcome change_one(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar_of_accounts(asking, change_command)) return *std::move(refused);
    const auto id = id_in<OfficerId>(asking, 0);
    if (!id) return id.error();
    const auto asked = body_of<AccountChange>(asking.request());
    if (!asked) return asked.error();
    const Office& office = asking.desk().office();
    const auto account = find_account_of(tx, *id);
    const Officer* officer = account ? office.officer(*id) : nullptr;
    if (!officer) return absent();
    const bool leaves =
        asked->command == AccountCommand::close || asked->command == AccountCommand::change_role;
    std::optional<LeftBehind> left;
    if (leaves) left = left_behind(tx, office, *officer, asking.now());
    auto changed = change_account(tx, office, keeper_of(asking), *account, *asked,
                                  asking.asking.service.wiring().chance);
    if (!changed) return std::move(changed).error();
    AccountChanged answer = *std::move(changed);
    answer.left = left;
    return reply_of(answer);
}

Outcome show_history(const AskingOfficer& asking, Transaction& tx) {
    if (auto refused = bar_of_accounts(asking, change_command)) return *std::move(refused);
    const auto id = id_in<OfficerId>(asking, 0);
    if (!id) return id.error();
    if (!find_account_of(tx, *id)) return absent();
    return reply_of(Items<AccountHistoryItem>{account_history(tx, *id)});
}

Outcome show_sessions(const AskingOfficer& asking, Transaction& tx) {
    const auto query = query_of<SessionsQuery>(asking.request());
    if (!query) return query.error();
    auto page =
        list_sessions(tx, asking.desk().office(), asking.asking.service.wiring().login, asking.session,
                      {query->all.value_or(false), query->account, query->cursor,
                       query->limit.value_or(PageSize{accounts_page_size}).count});
    if (!page) return std::move(page).error();
    return reply_of(*page);
}

Outcome end_one(const AskingOfficer& asking, Transaction& tx) {
    const auto id = id_in<SessionId>(asking, 0);
    if (!id) return id.error();
    if (auto refused = end_session(tx, asking.asking.service.wiring().login, asking.session, *id,
                                   asking.asking.received_at))
        return *std::move(refused);
    return Reply{};
}

std::vector<Route> open_session_routes() {
    return {
        {.pattern = "/api/v1/sessions",
         .operation = "list_sessions",
         .summary =
             "The caller's open sessions; all of them, or those of one account, for the administrator of "
             "role security.",
         .tag = "sessions",
         .handling = Reads{show_sessions},
         .response = &answered_schema<Page<SessionItem>>,
         .query = query_parameters<SessionsQuery>(),
         .problems = {403, 404}},
        {.method = Method::delete_,
         .pattern = "/api/v1/sessions/{id}",
         .operation = "end_session",
         .summary = "End a session of one's own, or anybody's as the administrator of role security.",
         .tag = "sessions",
         .handling = Writes{end_one},
         .success = 204},
    };
}

}  // namespace

std::vector<Route> account_routes() {
    std::vector<Route> routes{
        {.pattern = "/api/v1/accounts",
         .operation = "list_accounts",
         .summary = "The accounts by name; for the administrator of role security.",
         .tag = "accounts",
         .handling = Reads{show_accounts},
         .response = &answered_schema<Page<AccountItem>>,
         .query = query_parameters<AccountsQuery>(),
         .problems = {403}},
        {.method = Method::post,
         .pattern = "/api/v1/accounts",
         .operation = "add_account",
         .summary = "Add an officer with an account; its one-time link is told once.",
         .tag = "accounts",
         .handling = Writes{add_one},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<AccountAsked>,
         .response = &answered_schema<AccountAdded>,
         .reveals = true},
        {.method = Method::post,
         .pattern = "/api/v1/accounts/{id}/commands",
         .operation = "change_account",
         .summary = "A new link, closing, opening, another role. Closing and another role end its sessions.",
         .tag = "accounts",
         .handling = Writes{change_one},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<AccountChange>,
         .response = &answered_schema<AccountChanged>,
         .reveals = true},
        {.pattern = "/api/v1/accounts/{id}/history",
         .operation = "list_account_history",
         .summary = "What was done with an account, the newest first, as the audit has it.",
         .tag = "accounts",
         .handling = Reads{show_history},
         .response = &answered_schema<Items<AccountHistoryItem>>,
         .problems = {403}},
    };
    for (Route& route : open_session_routes()) routes.push_back(std::move(route));
    return routes;
}

}  // namespace minqiao::http
