#include "store/accounts.h"

#include "store/query.h"
#include "store/sessions.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

template <class... Keys>
std::vector<Account> rows_where(Transaction& tx, std::string_view condition, const Keys&... keys) {
    std::vector<Account> accounts;
    each<std::string, std::string, std::string, bool, std::int64_t>(
        tx,
        "select name, password_hash, officer_id, is_disabled, created_at from accounts " +
            std::string(condition),
        [&](std::string name, std::string hash, const std::string& officer, bool is_disabled,
            std::int64_t created_at) {
            accounts.push_back({std::move(name), std::move(hash), stored_id<OfficerId>(officer), is_disabled,
                                Instant(created_at)});
        },
        keys...);
    return accounts;
}

}  // namespace

bool add_account(Transaction& tx, const Account& account) {
    return execute(tx,
                   "insert into accounts (name, password_hash, officer_id, is_disabled, created_at) "
                   "values (:name, :hash, :officer, :is_disabled, :created_at) on conflict (name) do nothing",
                   account.name, account.password_hash, account.officer_id.text(), account.is_disabled,
                   account.created_at.unix_milliseconds()) == 1;
}

std::optional<Account> find_account(Transaction& tx, std::string_view name) {
    auto accounts = rows_where(tx, "where name = :name", name);
    if (accounts.empty()) return std::nullopt;
    return std::move(accounts.front());
}

std::optional<Account> find_account_of(Transaction& tx, OfficerId officer) {
    auto accounts = rows_where(tx, "where officer_id = :officer order by name", officer.text());
    if (accounts.empty()) return std::nullopt;
    return std::move(accounts.front());
}

std::vector<Account> load_accounts(Transaction& tx) {
    return rows_where(tx, "order by name");
}

void set_password(Transaction& tx, std::string_view name, std::string_view password_hash) {
    execute(tx, "update accounts set password_hash = :hash where name = :name", password_hash, name);
}

std::size_t set_disabled(Transaction& tx, std::string_view name, bool is_disabled) {
    execute(tx, "update accounts set is_disabled = :is_disabled where name = :name", is_disabled, name);
    return is_disabled ? end_sessions_of(tx, name) : 0;
}

void put_login_link(Transaction& tx, const LoginLink& link) {
    execute(
        tx,
        "insert into login_links (token_hash, account, expires_at) values (:token, :account, :expires_at)",
        link.token_hash, link.account, link.expires_at.unix_milliseconds());
}

std::optional<std::string> take_login_link(Transaction& tx, std::string_view token_hash, Instant now) {
    const auto link = one<std::string, std::int64_t>(
        tx, "delete from login_links where token_hash = :token returning account, expires_at", token_hash);
    if (!link || Instant(std::get<1>(*link)) <= now) return std::nullopt;
    return std::get<0>(*link);
}

}  // namespace minqiao
