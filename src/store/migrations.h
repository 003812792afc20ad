// Numbered changes of the permanent and working tables. One that has been released is never edited.
#pragma once

#include <span>

#include "store/connection.h"

namespace minqiao {

struct Migration {
    int number;
    const char* name;
    const char* script;
};

// Applies what is missing, all or nothing; alone, should several nodes start together.
void migrate(Connection& connection, std::span<const Migration> migrations);

}  // namespace minqiao
