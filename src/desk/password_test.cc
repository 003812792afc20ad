#include "desk/password.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <latch>

namespace minqiao {
namespace {

constexpr PasswordCost cheap{.memory_kib = 64, .rounds = 1, .lanes = 1};
const std::string salt = "sixteen bytes ok";

TEST(Password, IsKnownAgainFromItsHash) {
    const std::string hash = hash_password("correct horse", salt, cheap);
    EXPECT_TRUE(hash.starts_with("$argon2id$v=19$m=64,t=1,p=1$")) << hash;
    EXPECT_TRUE(is_password("correct horse", hash));
    EXPECT_FALSE(is_password("correct horsf", hash));
    EXPECT_FALSE(is_password("", hash));
    EXPECT_FALSE(is_password("correct horse", ""));
    EXPECT_FALSE(is_password("correct horse", "$argon2id$v=19$broken"));
}

TEST(Password, IsTakenByteForByte) {
    const std::string composed = "caf\xc3\xa9 caf\xc3\xa9", decomposed = "cafe\xcc\x81 cafe\xcc\x81";
    const std::string zero("before\0after", 12);
    EXPECT_FALSE(is_password(decomposed, hash_password(composed, salt, cheap)));
    EXPECT_FALSE(is_password("before", hash_password(zero, salt, cheap)));
    EXPECT_TRUE(is_password(zero, hash_password(zero, salt, cheap)));
}

TEST(Password, IsHashedAnewWhenTheCostRises) {
    const std::string hash = hash_password("correct horse", salt, cheap);
    EXPECT_FALSE(is_outdated(hash, cheap));
    EXPECT_TRUE(is_outdated(hash, {.memory_kib = 128, .rounds = 1, .lanes = 1}));
    EXPECT_TRUE(is_outdated(hash, {.memory_kib = 64, .rounds = 2, .lanes = 1}));
    EXPECT_FALSE(is_outdated(hash, {.memory_kib = 32, .rounds = 1, .lanes = 1}));
}

TEST(Password, OfNobodyIsTriedInFull) {
    const std::string nobody = hash_of_nobody(salt, cheap);
    const std::string somebody = hash_password("correct horse", salt, cheap);
    EXPECT_EQ(nobody.size(), somebody.size());
    EXPECT_EQ(nobody.substr(0, nobody.rfind('$')), somebody.substr(0, somebody.rfind('$')));
    EXPECT_FALSE(is_password("", nobody));
}

}  // namespace
}  // namespace minqiao
