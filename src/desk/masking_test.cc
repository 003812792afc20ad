#include "desk/masking.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

TEST(Masking, LeavesOfAnAddressNoMoreThanHalf) {
    EXPECT_EQ(masked_address("青禾县柳湾镇石桥村三组五号"), "青禾县柳湾镇****");
    EXPECT_EQ(masked_address("柳湾镇一号"), "柳湾****");
    EXPECT_EQ(masked_address("三号楼"), "三****");
    EXPECT_EQ(masked_address("桥"), "****");
}

TEST(Masking, KeepsTheEndsOfNumbersAndTheFamilyName) {
    EXPECT_EQ(masked_name("温石榴"), "温**");
    EXPECT_EQ(masked_phone("13800138000"), "138****8000");
    EXPECT_EQ(masked_phone("5213"), "****");
    EXPECT_EQ(masked_id_number("11010519491231002X"), "110***********002X");
}

}  // namespace
}  // namespace minqiao
