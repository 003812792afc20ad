// Runs one work within its bracket, again from the start when somebody else was in the way. This is the
// only place that runs a work a second time.
#pragma once

#include <optional>

#include "store/connection.h"
#include "store/store.h"

namespace minqiao {

struct Attempt {
    bool is_kept = false;
    std::optional<Fault> fault;
};

Attempt attempt(Connection& connection, const Work& work);
std::optional<Fault> attempt_read(Connection& connection, const ReadWork& work);

}  // namespace minqiao
