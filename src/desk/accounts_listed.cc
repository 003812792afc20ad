// The accounts as a list, and what became of one.
#include <algorithm>
#include <array>

#include "base/digest.h"
#include "desk/accounts.h"
#include "json/describe.h"
#include "store/audit.h"

namespace minqiao {

namespace {

constexpr int history_rows = 100;
constexpr std::array actions{"add_account",  "link_account", "close_account",
                             "open_account", "change_role",  "end_session"};

bool is_asked(const AccountItem& item, const AccountsAsked& asked) {
    const auto has = [&](const std::string& name) { return name.find(*asked.q) != name.npos; };
    return (!asked.q || has(item.name) || has(item.officer_name)) &&
           (!asked.organ || item.organ_id == *asked.organ) && (!asked.role || item.role == *asked.role) &&
           (!asked.state || item.state == *asked.state);
}

// The parts of an object: the account, then the roles before and after.
std::vector<std::string> parts_of(const std::string& object) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= object.size();) {
        const auto end = std::min(object.find('/', begin), object.size());
        parts.push_back(object.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

AccountHistoryItem item_of(const AuditRow& row) {
    constexpr std::string_view with_reason = "done: ";
    AccountHistoryItem item{
        row.n, row.event.at, OfficerId::parse(row.event.officer), row.event.action, {}, {}, {}};
    const auto parts = parts_of(row.event.object);
    if (parts.size() == 3) {
        item.from_role = json::enum_of<Role>(parts[1]);
        item.to_role = json::enum_of<Role>(parts[2]);
    }
    if (row.event.result.starts_with(with_reason)) item.reason = row.event.result.substr(with_reason.size());
    return item;
}

}  // namespace

Result<Page<AccountItem>, Problem> list_accounts(Transaction& tx, const Office& office,
                                                 const AccountsAsked& asked) {
    const auto after = asked.cursor ? from_hex(*asked.cursor) : std::string();
    if (!after || (asked.cursor && after->empty())) return bad_cursor();
    auto accounts = load_accounts(tx);
    std::ranges::sort(accounts, {}, &Account::name);
    Page<AccountItem> page;
    for (const Account& account : accounts) {
        const Officer* officer = office.officer(account.officer_id);
        if (!officer) continue;
        AccountItem item = account_item(account, *officer);
        if (!is_asked(item, asked)) continue;
        ++page.count;
        if (item.name <= *after) continue;
        if (int(page.items.size()) < asked.limit)
            page.items.push_back(std::move(item));
        else if (!page.next_cursor)
            page.next_cursor = hex(page.items.back().name);
    }
    return page;
}

std::vector<AccountHistoryItem> account_history(Transaction& tx, OfficerId id) {
    std::vector<AuditRow> rows;
    for (const char* action : actions)
        for (AuditRow& row : list_audit(tx, {{}, action, id.text()}, history_rows))
            rows.push_back(std::move(row));
    std::ranges::sort(rows, std::greater(), &AuditRow::n);
    if (rows.size() > history_rows) rows.resize(history_rows);
    std::vector<AccountHistoryItem> items;
    for (const AuditRow& row : rows) items.push_back(item_of(row));
    return items;
}

}  // namespace minqiao
