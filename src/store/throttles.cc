#include "store/throttles.h"

#include "store/query.h"

namespace minqiao {

Throttle read_throttle(Transaction& tx, std::string_view name, std::string_view key) {
    const auto row = one<int, std::int64_t>(
        tx, "select failures, last_at from throttles where name = :name and throttled_key = :key", name, key);
    if (!row) return {};
    return {std::get<0>(*row), Instant(std::get<1>(*row))};
}

Throttle note_failure(Transaction& tx, std::string_view name, std::string_view key, Instant at) {
    const auto failures = one<int>(tx,
                                   "insert into throttles (name, throttled_key, failures, last_at) "
                                   "values (:name, :key, 1, :at) on conflict (name, throttled_key) do update "
                                   "set failures = throttles.failures + 1, last_at = excluded.last_at "
                                   "returning failures",
                                   name, key, at.unix_milliseconds());
    return {failures.value(), at};
}

void clear_throttle(Transaction& tx, std::string_view name, std::string_view key) {
    execute(tx, "delete from throttles where name = :name and throttled_key = :key", name, key);
}

void sweep_throttles(Transaction& tx, Instant last_before) {
    execute(tx, "delete from throttles where last_at < :last_before", last_before.unix_milliseconds());
}

}  // namespace minqiao
