#include "attachment/scan.h"

#include <sys/socket.h>

#include "attachment/conversation.h"

namespace minqiao {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;
constexpr std::size_t answer_bytes_max = 4096;
constexpr std::string_view begin_stream("zINSTREAM\0", 10);

// Before each piece its length, four bytes, the highest first.
std::string length_of(std::size_t count) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<char>(count >> shift & 255));
    return bytes;
}

}  // namespace

Scan scan(const Scanner& scanner, std::string_view content) {
    if (scanner.socket.empty()) return Scan::unanswered;
    const Conversation clamd(::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), scanner.time);
    bool goes_on = clamd.connect_to(scanner.socket) && clamd.say(begin_stream);
    while (goes_on && !content.empty()) {
        const std::string_view piece = content.substr(0, piece_bytes);
        goes_on = clamd.say(length_of(piece.size())) && clamd.say(piece);
        content.remove_prefix(piece.size());
    }
    if (!goes_on || !clamd.say(length_of(0))) return Scan::unanswered;
    const std::string answer = clamd.answer(answer_bytes_max, '\0');
    if (answer == "stream: OK") return Scan::clean;
    if (answer.starts_with("stream: ") && answer.ends_with(" FOUND")) return Scan::harmful;
    return Scan::unanswered;
}

}  // namespace minqiao
