// Who listens for new acts. A feed is woken when a matter has changed; whether its officer may see that
// matter is asked of the desk before anything is written.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "base/id.h"

namespace minqiao::http {

using Changed = std::pair<MatterId, int>;

class EventFeed {
public:
    explicit EventFeed(std::string token) : token_(std::move(token)) {}

    const std::string& token() const { return token_; }  // of the session that listens
    // Runs `wake` after each change, on any thread; an empty one ends that.
    void set_wake(std::function<void()> wake);
    // What happened since the last time, each matter once.
    std::vector<Changed> take();
    void put(const Changed& changed);

private:
    const std::string token_;
    std::mutex mutex_;
    std::vector<Changed> waiting_;
    std::function<void()> wake_;
};

class Events {
public:
    std::shared_ptr<EventFeed> open(std::string token);
    void publish(const Changed& changed);

private:
    std::mutex mutex_;
    std::vector<std::weak_ptr<EventFeed>> feeds_;
};

}  // namespace minqiao::http
