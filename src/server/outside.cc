#include "server/outside.h"

#include <openssl/rand.h>

#include <chrono>
#include <fstream>

#include "base/assertion.h"

namespace minqiao {
namespace {

std::optional<Instant> instant_in(const std::string& file) {
    std::ifstream stream(file);
    std::string word;
    stream >> word;
    return Instant::parse(word);
}

}  // namespace

std::string random_bytes(std::size_t count) {
    std::string bytes(count, '\0');
    const int outcome = RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count));
    ASSERT_THAT(outcome == 1, "the system gives random bytes");
    return bytes;
}

Instant now_by_the_clock() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

Result<std::shared_ptr<FileClock>, std::string> FileClock::open(const std::string& file) {
    auto clock = std::make_shared<FileClock>();
    const auto instant = instant_in(file);
    if (!instant) return "the clock file " + file + " holds no RFC 3339 instant";
    clock->file_ = file;
    clock->last_ = instant->unix_milliseconds();
    return clock;
}

Instant FileClock::now() const {
    if (const auto instant = instant_in(file_)) last_ = instant->unix_milliseconds();
    return Instant(last_);
}

}  // namespace minqiao
