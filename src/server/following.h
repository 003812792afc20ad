// Whoever follows a long work through the store: told of each matter and each row, and may stop it there as
// store/trouble.h says.
#pragma once

#include <functional>

namespace minqiao {

struct Following {
    std::function<void()> on_matter = [] {};
    std::function<void()> on_row = [] {};
};

}  // namespace minqiao
