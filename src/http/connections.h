// How many connections there are, in all and of one address, and how to send them home. Thread-safe.
#pragma once

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "http/limits.h"

namespace minqiao::http {

// One connection, as the one who ends the server sees it.
class Guest {
public:
    virtual ~Guest() = default;
    // Ends now if nothing is being read or answered, else after the answer. From any thread.
    virtual void leave() = 0;
};

class Connections {
public:
    explicit Connections(const Limits& limits) : limits_(limits) {}

    // A place that is given back when it ends.
    class Place {
    public:
        Place(Connections& home, std::string address) : home_(home), address_(std::move(address)) {}
        ~Place() { home_.give_back(*this); }
        Place(const Place&) = delete;
        Place& operator=(const Place&) = delete;
        // There is one too many: answer busy.
        bool is_over = false;

    private:
        friend class Connections;
        Connections& home_;
        std::string address_;
    };

    // Null when there are so many that not even `busy` can be answered.
    std::shared_ptr<Place> take_place(const std::string& address, bool is_counted_by_address);
    void add(const std::shared_ptr<Guest>& guest);
    void send_home();
    // Runs once nobody is there any more.
    void when_empty(std::function<void()> then);

private:
    void give_back(const Place& place);

    static constexpr std::size_t refused_max = 256;
    const Limits& limits_;
    std::mutex mutex_;
    std::size_t count_ = 0;
    std::map<std::string, std::size_t> by_address_;
    std::list<std::weak_ptr<Guest>> guests_;
    std::size_t added_since_sweep_ = 0;
    std::function<void()> when_empty_;
};

}  // namespace minqiao::http
