#include "desk/side_threads.h"

#include <gtest/gtest.h>

#include <latch>

namespace minqiao {
namespace {

TEST(SideThreads, TakeNoMoreThanMayWait) {
    std::latch begun(1), go_on(1), ran(2);
    SideThreads threads(1, 1);
    ASSERT_TRUE(threads.offer([&] {
        begun.count_down();
        go_on.wait();
        ran.count_down();
    }));
    begun.wait();
    EXPECT_TRUE(threads.offer([&] { ran.count_down(); }));
    EXPECT_FALSE(threads.offer([] {}));
    go_on.count_down();
    ran.wait();
}

}  // namespace
}  // namespace minqiao
