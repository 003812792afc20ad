#include "server/directory_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <utility>

namespace minqiao {
namespace {

std::string holder_in(int file) {
    std::array<char, 32> text{};
    const auto count = pread(file, text.data(), text.size() - 1, 0);
    return count > 0 ? std::string(text.data(), static_cast<std::size_t>(count)) : "another command";
}

}  // namespace

Result<DirectoryLock, std::string> DirectoryLock::take(const std::string& dir, std::string_view command) {
    std::error_code error;
    std::filesystem::create_directories(dir, error);
    const std::string path = (std::filesystem::path(dir) / "minqiao.lock").string();
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) return "the directory " + dir + " cannot be written to";
    DirectoryLock lock(file);
    if (flock(file, LOCK_EX | LOCK_NB) != 0)
        return "`minqiao " + holder_in(file) + "` is using " + dir + ": end it first";
    const bool is_noted =
        ftruncate(file, 0) == 0 && pwrite(file, command.data(), command.size(), 0) == std::ssize(command);
    if (!is_noted) return "the directory " + dir + " cannot be written to";
    return lock;
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

DirectoryLock& DirectoryLock::operator=(DirectoryLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
}

DirectoryLock::~DirectoryLock() {
    if (file_ >= 0) close(file_);
}

}  // namespace minqiao
