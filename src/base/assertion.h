// A broken assertion is our own mistake: the process stops before anything is committed. On in
// release builds too. Bad input and lawful refusals are values, never assertions.
#pragma once

namespace minqiao {

[[noreturn]] void stop_for_bug(const char* condition, const char* why, const char* file, int line);

}  // namespace minqiao

#define ASSERT_THAT(condition, why)                                                     \
    do {                                                                                \
        if (!(condition)) ::minqiao::stop_for_bug(#condition, why, __FILE__, __LINE__); \
    } while (false)
