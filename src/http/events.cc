#include "http/events.h"

#include <algorithm>

namespace minqiao::http {

void EventFeed::set_wake(std::function<void()> wake) {
    const std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
}

std::vector<Changed> EventFeed::take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
}

void EventFeed::put(const Changed& changed) {
    const std::lock_guard lock(mutex_);
    const auto known = std::ranges::find(waiting_, changed.first, &Changed::first);
    if (known == waiting_.end()) {
        waiting_.push_back(changed);
    } else {
        known->second = std::max(known->second, changed.second);
    }
    if (wake_) wake_();
}

std::shared_ptr<EventFeed> Events::open(std::string token) {
    auto feed = std::make_shared<EventFeed>(std::move(token));
    const std::lock_guard lock(mutex_);
    std::erase_if(feeds_, [](const auto& known) { return known.expired(); });
    feeds_.push_back(feed);
    return feed;
}

void Events::publish(const Changed& changed) {
    std::vector<std::shared_ptr<EventFeed>> open;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& known : feeds_) {
            if (auto feed = known.lock()) open.push_back(std::move(feed));
        }
    }
    for (const auto& feed : open) feed->put(changed);
}

}  // namespace minqiao::http
