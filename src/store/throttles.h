// Counted failures, such as wrong passwords of an account: they survive a restart.
#pragma once

#include <string_view>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct Throttle {
    int failures = 0;
    Instant last_at;
    friend bool operator==(const Throttle&, const Throttle&) = default;
};

// `name` is what is counted (login, query_code …), `key` of whom: never a plain address or name.
Throttle read_throttle(Transaction& tx, std::string_view name, std::string_view key);
Throttle note_failure(Transaction& tx, std::string_view name, std::string_view key, Instant at);
void clear_throttle(Transaction& tx, std::string_view name, std::string_view key);
void sweep_throttles(Transaction& tx, Instant last_before);

}  // namespace minqiao
