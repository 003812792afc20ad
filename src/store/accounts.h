// Who may log in, and the one-time links that let somebody set a first password.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "store/transaction.h"

namespace minqiao {

struct Account {
    std::string name;
    std::string password_hash;  // PHC text; empty: nobody can log in with a password yet
    OfficerId officer_id;
    bool is_disabled = false;
    Instant created_at;
    friend bool operator==(const Account&, const Account&) = default;
};

// False when the name is taken.
bool add_account(Transaction& tx, const Account& account);
std::optional<Account> find_account(Transaction& tx, std::string_view name);
// An account is one officer's.
std::optional<Account> find_account_of(Transaction& tx, OfficerId officer);
std::vector<Account> load_accounts(Transaction& tx);
void set_password(Transaction& tx, std::string_view name, std::string_view password_hash);
// Ends the account's sessions too, for otherwise it would stay open for hours; returns how many.
std::size_t set_disabled(Transaction& tx, std::string_view name, bool is_disabled);

struct LoginLink {
    std::string token_hash;
    std::string account;
    Instant expires_at;
};
void put_login_link(Transaction& tx, const LoginLink& link);
// The account it was for; the link is used up. Nothing when it is unknown or too old.
std::optional<std::string> take_login_link(Transaction& tx, std::string_view token_hash, Instant now);

}  // namespace minqiao
