// Chance and the clock, as the operating system gives them. Nothing below the server finds them out
// by itself.
#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "base/day.h"
#include "base/result.h"

namespace minqiao {

std::string random_bytes(std::size_t count);

Instant now_by_the_clock();

// A clock for demonstrations: the instant that stands in a file, read anew each time.
class FileClock {
public:
    // Else a sentence.
    static Result<std::shared_ptr<FileClock>, std::string> open(const std::string& file);
    // The last good instant while the file cannot be read.
    Instant now() const;

private:
    std::string file_;
    mutable std::atomic<std::int64_t> last_ = 0;
};

}  // namespace minqiao
