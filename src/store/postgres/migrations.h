// The tables of a PostgreSQL store, step by step.
#pragma once

#include <span>

#include "store/migrations.h"

namespace minqiao {

std::span<const Migration> postgres_migrations();

}  // namespace minqiao
