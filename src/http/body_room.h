// How many bytes of files may be on their way at once: each lies in memory until it is in the store.
// Thread-safe.
#pragma once

#include <cstddef>
#include <memory>
#include <mutex>

namespace minqiao::http {

class BodyRoom {
public:
    explicit BodyRoom(std::size_t bytes) : left_(bytes) {}

    // Given back when it ends; null when there is not so much.
    std::shared_ptr<void> take(std::size_t bytes) {
        const std::lock_guard lock(mutex_);
        if (bytes > left_) return nullptr;
        left_ -= bytes;
        return {this, [bytes](BodyRoom* room) { room->give_back(bytes); }};
    }

private:
    void give_back(std::size_t bytes) {
        const std::lock_guard lock(mutex_);
        left_ += bytes;
    }

    std::mutex mutex_;
    std::size_t left_;
};

}  // namespace minqiao::http
