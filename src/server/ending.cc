#include "server/ending.h"

#include <cstdio>

namespace minqiao {

Ending failed(const std::string& sentence) {
    std::fprintf(stderr, "minqiao: %s\n", sentence.c_str());
    return Ending::failed;
}

}  // namespace minqiao
