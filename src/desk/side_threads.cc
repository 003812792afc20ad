#include "desk/side_threads.h"

namespace minqiao {

SideThreads::SideThreads(std::size_t threads, std::size_t waiting_max) : line_(waiting_max) {
    for (std::size_t count = 0; count < threads; ++count) {
        threads_.emplace_back([this] {
            for (;;) {
                const auto jobs = line_.take(1);
                if (jobs.empty()) return;
                jobs.front()();
            }
        });
    }
}

SideThreads::~SideThreads() {
    line_.close();
}

bool SideThreads::offer(std::function<void()> job) {
    return line_.offer(job) == decltype(line_)::Answer::taken;
}

}  // namespace minqiao
