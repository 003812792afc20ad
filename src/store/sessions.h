// Open sessions. Only a hash of the token is stored, so that a stolen copy opens nothing.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct SessionRow {
    std::string token_hash;
    std::string account;
    Instant started_at;
    Instant used_at;
    Instant expires_at;
    friend bool operator==(const SessionRow&, const SessionRow&) = default;
};

// Beyond `most` sessions of the account the oldest ones end; returns how many did.
std::size_t open_session(Transaction& tx, const SessionRow& row, std::size_t most);
std::optional<SessionRow> find_session(Transaction& tx, std::string_view token_hash);
// Of one account, or of all; whether they still open anything is not asked.
std::vector<SessionRow> load_sessions(Transaction& tx, const std::optional<std::string>& account);
void touch_session(Transaction& tx, std::string_view token_hash, Instant used_at);
void end_session(Transaction& tx, std::string_view token_hash);
// How many there were.
std::size_t end_sessions_of(Transaction& tx, std::string_view account);
// Removes those that expired by `now` or were last used before `idle_since`.
void sweep_sessions(Transaction& tx, Instant now, Instant idle_since);

}  // namespace minqiao
