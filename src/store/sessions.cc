#include "store/sessions.h"

#include "store/query.h"

namespace minqiao {

std::size_t open_session(Transaction& tx, const SessionRow& row, std::size_t most) {
    execute(tx,
            "insert into sessions (token_hash, account, started_at, used_at, expires_at) "
            "values (:token, :account, :started_at, :used_at, :expires_at)",
            row.token_hash, row.account, row.started_at.unix_milliseconds(), row.used_at.unix_milliseconds(),
            row.expires_at.unix_milliseconds());
    return static_cast<std::size_t>(
        execute(tx,
                "delete from sessions where account = :account and token_hash not in "
                "(select token_hash from sessions where account = :same_account "
                "order by started_at desc, token_hash limit :most)",
                row.account, row.account, most));
}

std::optional<SessionRow> find_session(Transaction& tx, std::string_view token_hash) {
    const auto row = one<std::string, std::int64_t, std::int64_t, std::int64_t>(
        tx, "select account, started_at, used_at, expires_at from sessions where token_hash = :token",
        token_hash);
    if (!row) return std::nullopt;
    const auto& [account, started_at, used_at, expires_at] = *row;
    return SessionRow{std::string(token_hash), account, Instant(started_at), Instant(used_at),
                      Instant(expires_at)};
}

std::vector<SessionRow> load_sessions(Transaction& tx, const std::optional<std::string>& account) {
    std::vector<SessionRow> rows;
    each<std::string, std::string, std::int64_t, std::int64_t, std::int64_t>(
        tx,
        "select token_hash, account, started_at, used_at, expires_at from sessions "
        "where :anybody = 1 or account = :account",
        [&](std::string token_hash, std::string of, std::int64_t started_at, std::int64_t used_at,
            std::int64_t expires_at) {
            rows.push_back({std::move(token_hash), std::move(of), Instant(started_at), Instant(used_at),
                            Instant(expires_at)});
        },
        int(!account), account.value_or(""));
    return rows;
}

void touch_session(Transaction& tx, std::string_view token_hash, Instant used_at) {
    execute(tx, "update sessions set used_at = :used_at where token_hash = :token",
            used_at.unix_milliseconds(), token_hash);
}

void end_session(Transaction& tx, std::string_view token_hash) {
    execute(tx, "delete from sessions where token_hash = :token", token_hash);
}

std::size_t end_sessions_of(Transaction& tx, std::string_view account) {
    return static_cast<std::size_t>(execute(tx, "delete from sessions where account = :account", account));
}

void sweep_sessions(Transaction& tx, Instant now, Instant idle_since) {
    execute(tx, "delete from sessions where expires_at <= :now or used_at < :idle_since",
            now.unix_milliseconds(), idle_since.unix_milliseconds());
}

}  // namespace minqiao
