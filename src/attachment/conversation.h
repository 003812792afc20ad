// Bytes to and fro over a socket of this machine, with one deadline for all of it. Every step says whether
// there is a point in going on; nothing is thrown and no signal raised.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

class Conversation {
public:
    // Takes the socket over; it does not block. -1: there is none, and nothing works.
    Conversation(int socket, std::chrono::milliseconds time);
    ~Conversation();
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    bool connect_to(const std::string& path) const;
    bool say(std::string_view bytes) const;
    // The other side then knows that it has heard all.
    void end_saying() const;
    // Up to the letter `last`, or to the end; empty when it does not come, or is more than `bytes_max`.
    std::string answer(std::size_t bytes_max, std::optional<char> last = std::nullopt) const;

private:
    bool wait_for(short event) const;

    const std::chrono::steady_clock::time_point end_;
    const int socket_;
};

}  // namespace minqiao
