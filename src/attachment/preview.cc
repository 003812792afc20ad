#include "attachment/preview.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

#include "attachment/confinement.h"
#include "attachment/conversation.h"
#include "attachment/rendering.h"

namespace minqiao {
namespace {

// A picture of preview_side_max squared that cannot be packed at all has some ten.
constexpr std::size_t preview_bytes_max = 16UL * 1024 * 1024;

// Whatever the program has open stays closed to it, and so does what stands in the environment.
pid_t start(const std::string& program, int socket) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    std::array<char*, 3> words{const_cast<char*>("minqiao"), const_cast<char*>("preview"), nullptr};
    std::array<char*, 1> environment{nullptr};
    pid_t child = -1;
    const int error = posix_spawn(&child, program.c_str(), &files, nullptr, words.data(), environment.data());
    posix_spawn_file_actions_destroy(&files);
    return error == 0 ? child : -1;
}

// True when it went well.
bool end_of(pid_t child, bool is_late) {
    if (is_late) kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR) return false;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::optional<std::string> all_of_input() {
    std::string all;
    std::array<char, 64UL * 1024> piece;
    for (;;) {
        const ssize_t count = read(STDIN_FILENO, piece.data(), piece.size());
        if (count == 0) return all;
        if (count < 0 && errno != EINTR) return std::nullopt;
        if (count > 0) all.append(piece.data(), static_cast<std::size_t>(count));
    }
}

bool put_out(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (count < 0 && errno != EINTR) return false;
        if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

}  // namespace

std::optional<std::string> preview_of(const PreviewMaker& maker, std::string_view picture) {
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return std::nullopt;
    const Conversation conversation(ends[0], maker.time);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    const pid_t child = start(maker.program, ends[1]);
    close(ends[1]);
    if (child < 0) return std::nullopt;
    std::string made;
    if (conversation.say(picture)) {
        conversation.end_saying();
        made = conversation.answer(preview_bytes_max);
    }
    const bool is_made = end_of(child, made.empty()) && made.starts_with("RIFF");
    if (!is_made) return std::nullopt;
    return made;
}

bool make_preview_of_input() {
    const auto picture = all_of_input();
    if (!picture || !confine_process()) return false;
    const auto made = rendered(*picture);
    return made && put_out(*made);
}

}  // namespace minqiao
