// The tables of a SQLite store, step by step.
#pragma once

#include <span>

#include "store/migrations.h"

namespace minqiao {

std::span<const Migration> sqlite_migrations();

}  // namespace minqiao
