// The open sessions: one's own for everybody, all of them for whoever keeps the accounts. Who ends one shuts
// it at its next request.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/result.h"
#include "desk/login.h"
#include "desk/office.h"
#include "desk/problem.h"
#include "desk/view.h"

namespace minqiao {

using SessionId = Id<struct SessionKind>;

// Named by what is made of the stored hash: neither the token nor that hash leaves the house.
SessionId session_id_of(std::string_view token_hash);

struct SessionItem {
    SessionId id;
    OfficerId account_id;
    std::string account;
    std::string officer_name;
    Instant started_at;
    Instant used_at;  // to the minute
    Instant expires_at;
    bool is_current = false;  // the one that asks
};
BOOST_DESCRIBE_STRUCT(SessionItem, (),
                      (id, account_id, account, officer_name, started_at, used_at, expires_at, is_current))

struct SessionsAsked {
    bool all = false;
    std::optional<OfficerId> account;
    std::optional<std::string> cursor;
    int limit = 50;
};

// The last one begun first.
Result<Page<SessionItem>, Problem> list_sessions(Transaction& tx, const Office& office, const Login& login,
                                                 const Session& session, const SessionsAsked& asked);
// One's own, or, for whoever keeps the accounts, anybody's; `at` is the real clock's.
std::optional<Problem> end_session(Transaction& tx, const Login& login, const Session& session, SessionId id,
                                   Instant at);

}  // namespace minqiao
