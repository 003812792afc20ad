#include "store/idempotency.h"

#include "store/query.h"

namespace minqiao {

std::optional<KeptAnswer> find_answer(Transaction& tx, std::string_view account, std::string_view key) {
    const auto row = one<std::string, int, std::string, std::string>(
        tx,
        "select request_hash, status, body, etag from idempotency_keys "
        "where account = :account and request_key = :key",
        account, key);
    if (!row) return std::nullopt;
    const auto& [request_hash, status, body, etag] = *row;
    return KeptAnswer{request_hash, status, body, etag};
}

void keep_answer(Transaction& tx, std::string_view account, std::string_view key, const KeptAnswer& answer,
                 Instant at) {
    execute(tx,
            "insert into idempotency_keys (account, request_key, request_hash, status, body, etag, kept_at) "
            "values (:account, :key, :request_hash, :status, :body, :etag, :kept_at)",
            account, key, answer.request_hash, answer.status, answer.body, answer.etag,
            at.unix_milliseconds());
}

void sweep_answers(Transaction& tx, Instant kept_before) {
    execute(tx, "delete from idempotency_keys where kept_at < :kept_before", kept_before.unix_milliseconds());
}

}  // namespace minqiao
