#include "attachment/confinement.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "attachment/examining.h"

namespace minqiao {
namespace {

using testing::ExitedWithCode;
using testing::KilledBySignal;

constexpr std::size_t mebibyte = 1024UL * 1024;
constexpr Confinement narrow{.processor_seconds = 1, .memory_bytes = 64 * mebibyte};
constexpr int went_well = 0;
constexpr int no_room = 7;

// Ends the process; for a death test, whose process is its own.
[[noreturn]] void end_after_taking(std::size_t bytes) {
    if (!confine_process(narrow)) _exit(1);
    try {
        const std::vector<char> room(bytes, 'x');
        _exit(room.back() == 'x' ? went_well : 1);
    } catch (const std::bad_alloc&) {
        _exit(no_room);
    }
}

[[noreturn]] void end_after_turning() {
    if (!confine_process(narrow)) _exit(1);
    for (std::atomic<unsigned long> turns = 0;;) ++turns;
}

TEST(ConfinementDeathTest, EndsWhatTurnsForever) {
    EXPECT_EXIT(end_after_turning(), KilledBySignal(SIGKILL), "");
}

// The sanitizers need room and calls of their own, and are not confined that far.
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(ConfinementDeathTest, LeavesTheRoomThatWasSaidAndNoMore) {
    EXPECT_EXIT(end_after_taking(32 * mebibyte), ExitedWithCode(went_well), "");
    EXPECT_EXIT(end_after_taking(96 * mebibyte), ExitedWithCode(no_room), "");
}

[[noreturn]] void end_after_reaching_out() {
    if (!confine_process(narrow)) _exit(1);
    const bool reached = open("/proc/self/status", O_RDONLY) >= 0 || socket(AF_INET, SOCK_STREAM, 0) >= 0 ||
                         fork() >= 0 || kill(getppid(), 0) == 0;
    _exit(reached ? 1 : went_well);
}

TEST(ConfinementDeathTest, LeavesNoFileNoNetworkNoProcess) {
    EXPECT_EXIT(end_after_reaching_out(), ExitedWithCode(went_well), "");
}
#endif

// /bin/false stands for a process that its limits ended, /bin/echo for one that says what nobody understands.
TEST(Examining, RefusesWhatCannotBeLookedIntoWithinTheLimits) {
    for (const char* program : {"/bin/false", "/bin/true", "/bin/echo", "/no/such/program"}) {
        const auto result = examine_shut_in(ShutIn{program}, "letter.txt", "a letter");
        ASSERT_FALSE(result) << program;
        EXPECT_EQ(result.error().code, "file_limit") << program;
    }
}

}  // namespace
}  // namespace minqiao
