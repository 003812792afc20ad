#include "petitioner/phone.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

TEST(Phone, OfAMobileIsBroughtToElevenDigits) {
    EXPECT_EQ(tidy_phone("+86 138 0013 8000"), "13800138000");
    EXPECT_EQ(tidy_phone("138-0013-8000"), "13800138000");
    EXPECT_EQ(tidy_phone("13800138000"), "13800138000");
}

TEST(Phone, ThatIsTooShortForAMobileIsNone) {
    EXPECT_EQ(tidy_phone("1380013800"), std::nullopt);
}

TEST(Phone, OfAFixedLineKeepsItsHyphen) {
    EXPECT_EQ(tidy_phone("0571-8800 1234"), "0571-88001234");
    EXPECT_EQ(tidy_phone("88001234"), "88001234");
}

TEST(Phone, WithLettersOrNothingIsNone) {
    EXPECT_EQ(tidy_phone("call me"), std::nullopt);
    EXPECT_EQ(tidy_phone(""), std::nullopt);
}

}  // namespace
}  // namespace minqiao
