// Answers kept for a repeated request, so that one key gives one act.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct KeptAnswer {
    std::string request_hash;  // of route and body: another request under this key is a conflict
    int status = 0;
    std::string body;
    std::string etag;
    friend bool operator==(const KeptAnswer&, const KeptAnswer&) = default;
};

std::optional<KeptAnswer> find_answer(Transaction& tx, std::string_view account, std::string_view key);
// In the same work as the act. When two race, the later one is run again and finds the first answer.
void keep_answer(Transaction& tx, std::string_view account, std::string_view key, const KeptAnswer& answer,
                 Instant at);
void sweep_answers(Transaction& tx, Instant kept_before);

}  // namespace minqiao
