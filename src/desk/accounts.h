// Accounts, as the administrator of role security keeps them over HTTP and the operator of the machine at the
// command line: the same rules, and the same rows of the audit, which are an account's history.
//
// Faults: name taken; organ_id unknown, ended; role excluded (an administrator does nothing else, before or
// after), same_role, required; command own_account, last_of_its_role, is_closed, is_open.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/problem.h"
#include "desk/view.h"
#include "store/accounts.h"

namespace minqiao {

enum class AccountState { open, closed };
BOOST_DESCRIBE_ENUM(AccountState, open, closed)

struct AccountItem {
    OfficerId id;  // of the officer whose account it is
    std::string name;
    std::string officer_name;
    OrganId organ_id;
    Role role = Role::clerk;
    AccountState state = AccountState::open;
    bool has_password = false;
    Instant created_at;
};
BOOST_DESCRIBE_STRUCT(AccountItem, (),
                      (id, name, officer_name, organ_id, role, state, has_password, created_at))

AccountItem account_item(const Account& account, const Officer& officer);

struct AccountAsked {
    std::string name;
    std::string officer_name;
    OrganId organ_id;
    Role role = Role::clerk;
};
BOOST_DESCRIBE_STRUCT(AccountAsked, (), (name, officer_name, organ_id, role))

// With it a password is set, once; only its hash is kept, so that nobody can be shown it again.
struct LinkMade {
    std::string token;
    Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(LinkMade, (), (token, expires_at))

struct AccountAdded {
    AccountItem account;
    LinkMade link;
};
BOOST_DESCRIBE_STRUCT(AccountAdded, (), (account, link))

enum class AccountCommand { link, close, open, change_role };
BOOST_DESCRIBE_ENUM(AccountCommand, link, close, open, change_role)

struct AccountChange {
    AccountCommand command = AccountCommand::link;
    std::optional<Role> role;  // the new one
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(AccountChange, (), (command, role, reason))

// What waits for an officer who goes. Duties are the organ's: somebody else there may do them, if there is
// one.
struct LeftBehind {
    std::int64_t matters = 0;      // with something due from the organ that this role does
    bool has_nobody_else = false;  // of the role, with an open account there
};
BOOST_DESCRIBE_STRUCT(LeftBehind, (), (matters, has_nobody_else))

struct AccountChanged {
    AccountItem account;
    std::optional<LinkMade> link;
    int ended_sessions = 0;
    std::optional<LeftBehind> left;
};
BOOST_DESCRIBE_STRUCT(AccountChanged, (), (account, link, ended_sessions, left))

// Who asks: an officer, or nobody, the operator of the machine, who gives no reason. `at` is the real
// clock's.
struct AccountKeeper {
    const Caller* caller = nullptr;
    Instant at;
    std::string text() const { return caller ? caller->officer.id.text() : ""; }
};

Result<AccountAdded, Problem> add_account(Transaction& tx, const Office& office, const AccountKeeper& keeper,
                                          const AccountAsked& asked, const Chance& chance);
Result<AccountChanged, Problem> change_account(Transaction& tx, const Office& office,
                                               const AccountKeeper& keeper, const Account& account,
                                               const AccountChange& asked, const Chance& chance);
LeftBehind left_behind(Transaction& tx, const Office& office, const Officer& officer, const Moment& now);

struct AccountsAsked {
    std::optional<std::string> q;  // in the name of account or officer
    std::optional<OrganId> organ;
    std::optional<Role> role;
    std::optional<AccountState> state;
    std::optional<std::string> cursor;
    int limit = 50;
};
// By name.
Result<Page<AccountItem>, Problem> list_accounts(Transaction& tx, const Office& office,
                                                 const AccountsAsked& asked);

struct AccountHistoryItem {
    std::int64_t n = 0;  // of the audit
    Instant at;
    std::optional<OfficerId> officer_id;  // nobody: the operator of the machine
    std::string action;
    std::optional<Role> from_role;
    std::optional<Role> to_role;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(AccountHistoryItem, (), (n, at, officer_id, action, from_role, to_role, reason))
// The last rows, newest first.
std::vector<AccountHistoryItem> account_history(Transaction& tx, OfficerId id);

}  // namespace minqiao
