#include "http/limits.h"

#include <gtest/gtest.h>

#include "http/rate_limits.h"

namespace minqiao::http {
namespace {

using std::chrono::seconds;

TEST(Limits, AreSetByName) {
    Limits limits;
    EXPECT_TRUE(set_limit(limits, "header_ms", 500));
    EXPECT_EQ(limits.header_time, std::chrono::milliseconds(500));
    EXPECT_TRUE(set_limit(limits, "files_per_hour", 3));
    EXPECT_EQ(limits.files_per_officer.count, 3);
}

TEST(Limits, AreNotSetByUnknownNamesOrNumbersWithoutSense) {
    Limits limits;
    EXPECT_FALSE(set_limit(limits, "no_such_limit", 1));
    EXPECT_FALSE(set_limit(limits, "headers", 0));
}

TEST(RateLimits, LetPassWhatTheBucketHoldsAndThenNameTheWait) {
    RateLimits limits;
    const RateLimits::Time start{};
    const Rate rate{2, seconds(10)};
    EXPECT_EQ(limits.take("search", "a", rate, start), 0);
    EXPECT_EQ(limits.take("search", "a", rate, start), 0);
    EXPECT_EQ(limits.take("search", "a", rate, start), 5);
}

TEST(RateLimits, FillAgainWithTime) {
    RateLimits limits;
    const RateLimits::Time start{};
    const Rate rate{1, seconds(10)};
    EXPECT_EQ(limits.take("search", "a", rate, start), 0);
    EXPECT_EQ(limits.take("search", "a", rate, start + seconds(9)), 1);
    EXPECT_EQ(limits.take("search", "a", rate, start + seconds(10)), 0);
}

TEST(RateLimits, CountEachClientAndRuleAlone) {
    RateLimits limits;
    const RateLimits::Time start{};
    const Rate rate{1, seconds(10)};
    EXPECT_EQ(limits.take("search", "a", rate, start), 0);
    EXPECT_EQ(limits.take("search", "b", rate, start), 0);
    EXPECT_EQ(limits.take("login", "a", rate, start), 0);
}

TEST(RateLimits, ForgetOnlyFullBuckets) {
    RateLimits limits;
    const RateLimits::Time start{};
    const Rate rate{1, seconds(10)};
    EXPECT_EQ(limits.take("search", "a", rate, start), 0);
    limits.sweep(start + seconds(5));
    EXPECT_GT(limits.take("search", "a", rate, start + seconds(5)), 0);
    limits.sweep(start + seconds(60));
    EXPECT_EQ(limits.take("search", "a", rate, start + seconds(60)), 0);
}

}  // namespace
}  // namespace minqiao::http
