#include "desk/sessions.h"

#include <algorithm>
#include <functional>

#include "base/digest.h"
#include "organ/mandate.h"
#include "store/audit.h"

namespace minqiao {

namespace {

constexpr std::size_t id_digits = 32;
constexpr std::size_t instant_digits = 16;
constexpr std::string_view ending = "end_session";

// Of one account; nothing: of everybody. Those alone that still open something.
std::vector<SessionRow> open_sessions(Transaction& tx, const Login& login,
                                      const std::optional<std::string>& account) {
    auto rows = load_sessions(tx, account);
    std::erase_if(rows, [&](const SessionRow& row) { return !login.is_open(row); });
    return rows;
}

// Where a session stands in the list, as a text that sorts; it goes on from there though that one has ended.
std::string place_of(const SessionItem& item) {
    std::string begun = std::to_string(item.started_at.unix_milliseconds());
    begun.insert(0, begun.size() < instant_digits ? instant_digits - begun.size() : 0, '0');
    return begun + item.id.text();
}

bool is_place(const std::string& text) {
    return text.size() == instant_digits + id_digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

}  // namespace

SessionId session_id_of(std::string_view token_hash) {
    const std::string digits = hex(bytes_of(sha256("minqiao-session/v1\n" + std::string(token_hash))));
    const auto id = SessionId::parse(digits.substr(0, id_digits));
    ASSERT_THAT(id, "32 hexadecimal digits are an id");
    return *id;
}

Result<Page<SessionItem>, Problem> list_sessions(Transaction& tx, const Office& office, const Login& login,
                                                 const Session& session, const SessionsAsked& asked) {
    std::optional<std::string> account = session.caller.account;
    if (asked.all || asked.account) {
        if (!may_give(session.caller.officer.role, ending))
            return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
        const auto found = asked.account ? find_account_of(tx, *asked.account) : std::nullopt;
        if (asked.account && !found) return absent();
        account = found ? std::optional(found->name) : std::nullopt;
    }
    std::vector<SessionItem> items;
    for (const SessionRow& row : open_sessions(tx, login, account)) {
        const auto of = find_account(tx, row.account);
        const Officer* officer = of ? office.officer(of->officer_id) : nullptr;
        if (!officer) continue;
        items.push_back({session_id_of(row.token_hash), officer->id, row.account, officer->name,
                         row.started_at, row.used_at, row.expires_at, row.token_hash == session.token_hash});
    }
    std::ranges::sort(items, std::greater(), place_of);
    if (asked.cursor && !is_place(*asked.cursor)) return bad_cursor();
    Page<SessionItem> page;
    page.count = std::ssize(items);
    for (SessionItem& item : items) {
        if (asked.cursor && place_of(item) >= *asked.cursor) continue;
        if (int(page.items.size()) < asked.limit)
            page.items.push_back(std::move(item));
        else if (!page.next_cursor)
            page.next_cursor = place_of(page.items.back());
    }
    return page;
}

std::optional<Problem> end_session(Transaction& tx, const Login& login, const Session& session, SessionId id,
                                   Instant at) {
    const Caller& caller = session.caller;
    const bool is_keeper = may_give(caller.officer.role, ending);
    const auto rows = open_sessions(tx, login, is_keeper ? std::nullopt : std::optional(caller.account));
    const auto row =
        std::ranges::find(rows, id, [](const SessionRow& one) { return session_id_of(one.token_hash); });
    const auto account = row == rows.end() ? std::nullopt : find_account(tx, row->account);
    if (!account) return absent();
    end_session(tx, row->token_hash);
    append_audit(tx, {at, caller.officer.id.text(), std::string(ending), account->officer_id.text(), "done"});
    return std::nullopt;
}

}  // namespace minqiao
