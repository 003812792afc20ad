#include "http/connections.h"

#include <utility>
#include <vector>

namespace minqiao::http {

std::shared_ptr<Connections::Place> Connections::take_place(const std::string& address,
                                                            bool is_counted_by_address) {
    const std::lock_guard lock(mutex_);
    if (count_ >= limits_.connections + refused_max) return nullptr;
    auto place = std::make_shared<Place>(*this, address);
    const std::size_t of_address = ++by_address_[address];
    place->is_over = ++count_ > limits_.connections ||
                     (is_counted_by_address && of_address > limits_.connections_per_address);
    return place;
}

void Connections::give_back(const Place& place) {
    std::function<void()> then;
    {
        const std::lock_guard lock(mutex_);
        const auto of_address = by_address_.find(place.address_);
        if (--of_address->second == 0) by_address_.erase(of_address);
        if (--count_ == 0) then = std::exchange(when_empty_, nullptr);
    }
    if (then) then();
}

void Connections::add(const std::shared_ptr<Guest>& guest) {
    const std::lock_guard lock(mutex_);
    guests_.push_back(guest);
    if (++added_since_sweep_ <= count_ + refused_max) return;
    added_since_sweep_ = 0;
    guests_.remove_if([](const auto& known) { return known.expired(); });
}

void Connections::send_home() {
    std::vector<std::shared_ptr<Guest>> here;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& known : guests_) {
            if (auto guest = known.lock()) here.push_back(std::move(guest));
        }
    }
    for (const auto& guest : here) guest->leave();
}

void Connections::when_empty(std::function<void()> then) {
    {
        const std::lock_guard lock(mutex_);
        when_empty_ = nullptr;
        if (count_ > 0) {
            when_empty_ = std::move(then);
            return;
        }
    }
    if (then) then();
}

}  // namespace minqiao::http
