// Reading what a stranger sent, in a process that can do nothing else: this program once more, confined,
// which is told bytes and answers bytes. Whatever those bytes do to their reader, they do it there.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace minqiao {

struct ShutIn {
    // This program itself, even when a newer one has taken its place on disk.
    std::string program = "/proc/self/exe";
};

struct ShutInLimits {
    std::size_t answer_bytes_max = 0;
    std::chrono::milliseconds time{0};  // by the clock on the wall
};

// What the subcommand answers to these pieces, one after another; nothing when it failed or took too long.
// Takes long; not on a thread of the store.
std::optional<std::string> ask_shut_in(const ShutIn& shut_in, const char* subcommand,
                                       std::initializer_list<std::string_view> pieces,
                                       const ShutInLimits& limits);

// The other side.
std::optional<std::string> all_of_input();
bool put_out(std::string_view bytes);

}  // namespace minqiao
