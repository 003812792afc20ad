#include "desk/numbers.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

TEST(CheckDigit, FollowsTheStandardsOwnExample) {
    EXPECT_EQ(check_digit_of("0794"), '5');
}

TEST(CheckDigit, FindsEveryWrongDigit) {
    const std::string right = "2609290037";
    for (std::size_t at = 0; at < right.size(); ++at) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string wrong = right;
            wrong[at] = digit;
            if (wrong == right) continue;
            EXPECT_NE(check_digit_of(wrong), check_digit_of(right)) << wrong;
        }
    }
}

TEST(PetitionNumber, HoldsTheDayAndTheRunningNumber) {
    EXPECT_TRUE(petition_number(CivilDay(2026, 9, 29), 37).starts_with("260929-0037-"));
    EXPECT_TRUE(petition_number(CivilDay(2026, 9, 29), 12345).starts_with("260929-12345-"));
}

TEST(MatterNumber, HoldsTheYear) {
    EXPECT_EQ(matter_number(CivilDay(2026, 9, 29), 1872), "2026-01872");
}

TEST(QueryCode, IsMadeOfDigitsOnly) {
    unsigned char next = 0;
    const Chance chance = [&](std::size_t count) {
        std::string bytes;
        for (std::size_t at = 0; at < count; ++at) bytes += char(next++);
        return bytes;
    };
    const std::string code = query_code(300, chance);
    EXPECT_EQ(code.size(), 300u);
    EXPECT_EQ(code.find_first_not_of("0123456789"), std::string::npos);
}

}  // namespace
}  // namespace minqiao
