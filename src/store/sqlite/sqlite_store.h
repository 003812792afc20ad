// The store in one SQLite file.
#pragma once

#include <memory>
#include <string>

#include "store/store.h"

namespace minqiao {

Result<std::unique_ptr<Store>, Fault> open_sqlite(const std::string& dir, const StoreLimits& limits);

}  // namespace minqiao
