#include "store/failpoint.h"

#include <csignal>
#include <cstdlib>
#include <string_view>

namespace minqiao {

Failpoint::Failpoint() {
    const char* setting = std::getenv("MINQIAO_FAILPOINT");
    if (!setting) return;
    const std::string_view text(setting);
    const std::size_t colon = text.find(':');
    if (colon == text.npos) return;
    const std::int64_t count = std::atoll(setting + colon + 1);
    if (text.starts_with("commit:")) kill_before_ = count;
    if (text.starts_with("commit_after:")) kill_after_ = count;
}

void Failpoint::before_commit() {
    if (++begun_ == kill_before_) std::raise(SIGKILL);
}

void Failpoint::after_commit() {
    if (++finished_ == kill_after_) std::raise(SIGKILL);
}

}  // namespace minqiao
