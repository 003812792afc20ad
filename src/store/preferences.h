// How an officer likes the screens: views of lists, columns, what was put away. By account, so that it is
// there on every device; leaving clears what the browser holds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct Preference {
    std::string name;
    std::string value;  // whatever the screen wrote
    friend bool operator==(const Preference&, const Preference&) = default;
};

// By name.
std::vector<Preference> list_preferences(Transaction& tx, std::string_view account);
// In place of the one of that name.
void put_preference(Transaction& tx, std::string_view account, const Preference& preference, Instant at);
void drop_preference(Transaction& tx, std::string_view account, std::string_view name);

}  // namespace minqiao
