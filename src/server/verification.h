// The permanent tables against themselves, in one moment: they can be read and hold what they promise.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "server/following.h"
#include "store/transaction.h"

namespace minqiao {

struct Verification {
    std::map<std::string, std::size_t> counts;  // of what was looked at
    std::vector<std::string> wrongs;            // sentences; no text or name of a petition stands in them
};

// Records and their texts, petitions, the calendar, the library of laws and the trail.
void verify_permanent(Transaction& tx, std::string_view jurisdiction, Verification& found,
                      const Following& follow = {});

}  // namespace minqiao
