#include "base/assertion.h"

#include <cstdio>
#include <cstdlib>

namespace minqiao {

void stop_for_bug(const char* condition, const char* why, const char* file, int line) {
    std::fprintf(stderr, "bug: %s (%s) at %s:%d\n", why, condition, file, line);
    std::abort();
}

}  // namespace minqiao
