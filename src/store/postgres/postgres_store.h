// The store in a PostgreSQL database, shared by any number of nodes.
#pragma once

#include <memory>
#include <string>

#include "store/store.h"

namespace minqiao {

Result<std::unique_ptr<Store>, Fault> open_postgres(const std::string& url, const StoreLimits& limits);

}  // namespace minqiao
