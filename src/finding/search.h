// Search: a matter matches when each word of the query, split at white space, stands literally in its
// texts, after folding both (width, case, traditional characters). Complete for words of any length;
// no character has a special meaning. Of a query the first eight words count. The matter whose number, or
// whose petition's number, is the query stands on a first page of its own: who looks for a number wants that
// one at once, and texts that speak of it follow on the next page, which may be empty.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "finding/seeker.h"
#include "store/transaction.h"

namespace minqiao {

struct FoundMatters {
    std::vector<std::int64_t> subjects;      // newest first
    std::optional<std::string> next_cursor;  // nothing after the last page
};

// Nothing when the cursor is not one of ours.
std::optional<FoundMatters> search(Transaction& tx, const Seeker& seeker, std::string_view query,
                                   const std::optional<std::string>& cursor, int limit);

}  // namespace minqiao
