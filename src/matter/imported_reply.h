// An imported reply: a petition of an older system came with the answer it had been given. Answered
// and served on that day, with the text as given; no result, article or acceptance is invented, and
// its period counts from receipt.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"

namespace minqiao {

struct ImportReply {
    static constexpr std::string_view name = "import_reply";
    static constexpr std::string_view rule = "opinion";
    Content text;
    friend bool operator==(const ImportReply&, const ImportReply&) = default;
};
BOOST_DESCRIBE_STRUCT(ImportReply, (), (text))

struct ImportedReply {
    static constexpr std::string_view name = "imported_reply";
    Content text;
    friend bool operator==(const ImportedReply&, const ImportedReply&) = default;
};
BOOST_DESCRIBE_STRUCT(ImportedReply, (), (text))

Bar bar_of(For<ImportReply>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ImportReply& command, const Occasion& occasion);
void apply(Matter& so_far, const ImportedReply& act_body, const Act& act);

}  // namespace minqiao
