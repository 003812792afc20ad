#include "attachment/shut_in.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

#include "attachment/conversation.h"

namespace minqiao {
namespace {

// Whatever the program has open stays closed to it, and so does what stands in the environment.
pid_t start(const std::string& program, const char* subcommand, int socket) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_adddup2(&files, socket, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&files, socket, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    std::array<char*, 3> words{const_cast<char*>("minqiao"), const_cast<char*>(subcommand), nullptr};
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

}  // namespace

std::optional<std::string> ask_shut_in(const ShutIn& shut_in, const char* subcommand,
                                       std::initializer_list<std::string_view> pieces,
                                       const ShutInLimits& limits) {
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) return std::nullopt;
    const Conversation conversation(ends[0], limits.time);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    const pid_t child = start(shut_in.program, subcommand, ends[1]);
    close(ends[1]);
    if (child < 0) return std::nullopt;
    std::string answer;
    if (std::ranges::all_of(pieces, [&](std::string_view piece) { return conversation.say(piece); })) {
        conversation.end_saying();
        answer = conversation.answer(limits.answer_bytes_max);
    }
    if (!end_of(child, answer.empty())) return std::nullopt;
    return answer;
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

}  // namespace minqiao
