#include "attachment/scan.h"

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
constexpr std::size_t answer_bytes_max = 4096;
constexpr std::string_view begin_stream("zINSTREAM\0", 10);

// One conversation with a deadline; every step says whether there is a point in going on.
class Conversation {
public:
    explicit Conversation(std::chrono::milliseconds time)
        : end_(std::chrono::steady_clock::now() + time),
          socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {}
    ~Conversation() {
        if (socket_ >= 0) close(socket_);
    }
    Conversation(const Conversation&) = delete;
    Conversation& operator=(const Conversation&) = delete;

    bool connect_to(const std::string& path) const {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (socket_ < 0 || path.size() >= sizeof address.sun_path) return false;
        std::ranges::copy(path, address.sun_path);
        return connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }

    bool say(std::string_view bytes) const {
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

    // Up to the NUL that ends an answer, or the end; empty when it does not come.
    std::string answer() const {
        std::string answer;
        std::array<char, answer_bytes_max> piece;
        while (answer.size() < answer_bytes_max) {
            const ssize_t count = recv(socket_, piece.data(), piece.size(), 0);
            if (count > 0) {
                answer.append(piece.data(), static_cast<std::size_t>(count));
                if (const auto end = answer.find('\0'); end != answer.npos) return answer.substr(0, end);
            } else if (count == 0) {
                return answer;
            } else if (!may_wait() || !wait_for(POLLIN)) {
                return "";
            }
        }
        return "";
    }

private:
    static bool may_wait() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

    bool wait_for(short event) const {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now());
        if (left.count() <= 0) return false;
        pollfd waiting{socket_, event, 0};
        const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
        return ready > 0 || (ready < 0 && errno == EINTR);
    }

    const std::chrono::steady_clock::time_point end_;
    const int socket_;
};

// Before each piece its length, four bytes, the highest first.
std::string length_of(std::size_t count) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(count >> shift & 255));
    return bytes;
}

}  // namespace

Scan scan(const Scanner& scanner, std::string_view content) {
    if (scanner.socket.empty()) return Scan::unanswered;
    const Conversation clamd(scanner.time);
    bool goes_on = clamd.connect_to(scanner.socket) && clamd.say(begin_stream);
    while (goes_on && !content.empty()) {
        const std::string_view piece = content.substr(0, piece_bytes);
        goes_on = clamd.say(length_of(piece.size())) && clamd.say(piece);
        content.remove_prefix(piece.size());
    }
    if (!goes_on || !clamd.say(length_of(0))) return Scan::unanswered;
    const std::string answer = clamd.answer();
    if (answer == "stream: OK") return Scan::clean;
    if (answer.starts_with("stream: ") && answer.ends_with(" FOUND")) return Scan::harmful;
    return Scan::unanswered;
}

}  // namespace minqiao
