// Threads for what takes long and must hold neither the store nor a socket, such as hashing a password or
// looking at a file. Their number bounds the memory it takes, the line bounds what may wait.
#pragma once

#include <cstddef>
#include <functional>
#include <thread>
#include <vector>

#include "store/waiting_line.h"

namespace minqiao {

class SideThreads {
public:
    explicit SideThreads(std::size_t threads = 2, std::size_t waiting_max = 64);
    ~SideThreads();

    // False when too many wait already; then the job was not taken.
    bool offer(std::function<void()> job);

private:
    WaitingLine<std::function<void()>> line_;
    std::vector<std::jthread> threads_;
};

}  // namespace minqiao
