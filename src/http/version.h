// Which act of a matter a request has seen last, by its If-Match.
#pragma once

#include "base/result.h"
#include "http/message.h"
#include "http/status.h"

namespace minqiao::http {

// What is no version of ours cannot be the newest, so it is `stale`.
Result<int, Problem> version_of(const Request& request);

}  // namespace minqiao::http
