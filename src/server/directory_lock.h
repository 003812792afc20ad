// One process at a time uses a store's directory in earnest. The lock ends with the process, however it
// ends.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace minqiao {

class DirectoryLock {
public:
    // Makes the directory when it is missing. Else a sentence that names who holds it.
    static Result<DirectoryLock, std::string> take(const std::string& dir, std::string_view command);
    DirectoryLock() = default;
    DirectoryLock(DirectoryLock&& other) noexcept;
    DirectoryLock& operator=(DirectoryLock&& other) noexcept;
    ~DirectoryLock();

private:
    explicit DirectoryLock(int file) : file_(file) {}
    int file_ = -1;
};

}  // namespace minqiao
