#include "http/byte_range.h"

#include <gtest/gtest.h>

namespace minqiao::http {
namespace {

std::optional<ByteRange> part(std::string_view header) {
    const auto range = range_of(header, 10);
    EXPECT_TRUE(range) << header;
    return range ? *range : std::nullopt;
}

TEST(ByteRange, NamesAPart) {
    EXPECT_EQ(part("bytes=0-0"), (ByteRange{0, 1}));
    EXPECT_EQ(part("bytes=2-5"), (ByteRange{2, 4}));
    EXPECT_EQ(part("bytes=7-"), (ByteRange{7, 3}));
    EXPECT_EQ(part("bytes=7-99"), (ByteRange{7, 3}));
    EXPECT_EQ(part("bytes=-4"), (ByteRange{6, 4}));
    EXPECT_EQ(part("bytes=-99"), (ByteRange{0, 10}));
    EXPECT_EQ((ByteRange{2, 4}.text(10)), "bytes 2-5/10");
}

TEST(ByteRange, IsTheWholeWhenItCannotBeReadOrIsNotOne) {
    for (const char* header : {"", "lines=1-2", "bytes=", "bytes=-", "bytes=a-b", "bytes=1-b",
                               "bytes=0-1,3-4", "bytes=99999999999999999999999-", "bytes= 1-2"}) {
        EXPECT_EQ(part(header), std::nullopt) << header;
    }
}

TEST(ByteRange, IsRefusedWhereThereIsNothing) {
    for (const char* header : {"bytes=10-", "bytes=5-1", "bytes=-0", "bytes=99-100"}) {
        const auto range = range_of(header, 10);
        ASSERT_FALSE(range) << header;
        EXPECT_EQ(range.error().kind, ProblemKind::unsatisfiable);
    }
    EXPECT_FALSE(range_of("bytes=0-", 0));
    EXPECT_FALSE(range_of("bytes=-1", 0));
}

}  // namespace
}  // namespace minqiao::http
