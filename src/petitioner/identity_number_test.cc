#include "petitioner/identity_number.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

const CivilDay today(2026, 11, 2);

TEST(IdentityNumber, OfTheStandardsOwnExampleIsGood) {
    EXPECT_EQ(check_identity_number("11010519491231002X", today), IdentityNumberFault::none);
}

TEST(IdentityNumber, IsUpperCasedAndFreedOfSpaces) {
    EXPECT_EQ(tidy_identity_number("110105 19491231 002x"), "11010519491231002X");
}

TEST(IdentityNumber, WithAWrongLastDigitFailsTheChecksum) {
    EXPECT_EQ(check_identity_number("110105194912310021", today), IdentityNumberFault::checksum);
}

TEST(IdentityNumber, WithADayThatNeverWasFailsTheDate) {
    EXPECT_EQ(check_identity_number("110105199902300021", today), IdentityNumberFault::date);
}

TEST(IdentityNumber, BornTomorrowFailsTheDate) {
    EXPECT_EQ(check_identity_number("110105202611030021", today), IdentityNumberFault::date);
}

TEST(IdentityNumber, WithLettersOrAnotherLengthHasNoForm) {
    EXPECT_EQ(check_identity_number("1101051949123100", today), IdentityNumberFault::form);
    EXPECT_EQ(check_identity_number("A1010519491231002X", today), IdentityNumberFault::form);
}

}  // namespace
}  // namespace minqiao
