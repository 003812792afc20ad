// Settings of this store, and facts about it such as its own office and whether it is a demonstration.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "store/transaction.h"

namespace minqiao {

void put_setting(Transaction& tx, std::string_view name, std::string_view value);
void remove_setting(Transaction& tx, std::string_view name);
std::optional<std::string> find_setting(Transaction& tx, std::string_view name);
std::map<std::string, std::string> load_settings(Transaction& tx);

}  // namespace minqiao
