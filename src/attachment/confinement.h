// Takes from this process, for the rest of its life, what decoding a stranger's bytes does not need.
#pragma once

#include <cstddef>

namespace minqiao {

struct Confinement {
    unsigned processor_seconds = 0;
    std::size_t memory_bytes = 0;  // beside what is mapped already: the program, and what it was handed
};

// Seconds of the processor, room in memory, and every call of the system but for memory and for files that
// are open already: no network, no other file, no other program. False when the system would not; then
// nothing may be decoded.
bool confine_process(const Confinement& confinement);

}  // namespace minqiao
