#include "attachment/conversation.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace minqiao {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

bool may_wait() {
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

}  // namespace

Conversation::Conversation(int socket, std::chrono::milliseconds time)
    : end_(std::chrono::steady_clock::now() + time), socket_(socket) {}

Conversation::~Conversation() {
    if (socket_ >= 0) close(socket_);
}

bool Conversation::connect_to(const std::string& path) const {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socket_ < 0 || path.size() >= sizeof address.sun_path) return false;
    std::ranges::copy(path, address.sun_path);
    return connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

bool Conversation::say(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t count = send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count > 0) {
            bytes.remove_prefix(static_cast<std::size_t>(count));
        } else if (!may_wait() || !wait_for(POLLOUT)) {
            return false;
        }
    }
    return true;
}

void Conversation::end_saying() const {
    shutdown(socket_, SHUT_WR);
}

std::string Conversation::answer(std::size_t bytes_max, std::optional<char> last) const {
    std::string answer;
    std::array<char, piece_bytes> piece;
    while (answer.size() <= bytes_max) {
        const ssize_t count = recv(socket_, piece.data(), piece.size(), 0);
        if (count > 0) {
            const auto looked_at = answer.size();
            answer.append(piece.data(), static_cast<std::size_t>(count));
            if (!last) continue;
            if (const auto end = answer.find(*last, looked_at); end != answer.npos)
                return answer.substr(0, end);
        } else if (count == 0) {
            return answer;
        } else if (!may_wait() || !wait_for(POLLIN)) {
            return "";
        }
    }
    return "";
}

bool Conversation::wait_for(short event) const {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
    if (left.count() <= 0) return false;
    pollfd waiting{socket_, event, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
    return ready > 0 || (ready < 0 && errno == EINTR);
}

}  // namespace minqiao
