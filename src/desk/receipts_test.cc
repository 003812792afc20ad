#include "desk/receipts.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

const std::string index_key(32, 'k');

Petition of_three() {
    Petition petition;
    petition.id = PetitionId{7, 9};
    petition.petitioners.resize(3);
    return petition;
}

bool knows(std::string_view code, const Petition& petition = of_three()) {
    return knows_petition(code, hash_of_code(index_key, "4083617520"), petition, index_key);
}

TEST(Receipts, TellEveryPersonAfterTheFirstACodeOfTheirOwn) {
    for (const std::size_t digits : {query_code_digits, sealed_query_code_digits}) {
        const auto receipts = receipts_of(of_three().id, 3, digits, index_key);
        ASSERT_EQ(receipts.size(), 2u);
        EXPECT_NE(receipts[0].query_code, receipts[1].query_code);
        for (const Receipt& receipt : receipts) {
            EXPECT_EQ(receipt.query_code.size(), digits);
            EXPECT_EQ(receipt.query_code.find_first_not_of("0123456789"), std::string::npos);
            EXPECT_TRUE(knows(receipt.query_code));
        }
    }
}

TEST(Receipts, KnowThePetitionByItsOwnCode) {
    EXPECT_TRUE(knows("4083617520"));
    EXPECT_FALSE(knows("4083617521"));
    EXPECT_FALSE(knows(""));
}

TEST(Receipts, AreNotKnownByAPartOfACode) {
    for (const std::size_t digits : {query_code_digits, sealed_query_code_digits}) {
        const std::string code = receipts_of(of_three().id, 2, digits, index_key)[0].query_code;
        for (std::size_t length = 0; length < digits; ++length) {
            EXPECT_FALSE(knows(code.substr(0, length))) << length << " of " << digits;
            EXPECT_FALSE(knows(code.substr(digits - length))) << length << " of " << digits;
        }
        EXPECT_FALSE(knows(code + "0"));
    }
}

TEST(Receipts, OfOnePetitionOpenNoOther) {
    const std::string code = receipts_of(of_three().id, 2, query_code_digits, index_key)[0].query_code;
    Petition other = of_three();
    other.id = PetitionId{7, 10};
    EXPECT_FALSE(knows(code, other));
    Petition alone = of_three();
    alone.petitioners.resize(1);
    EXPECT_FALSE(knows(code, alone)) << "nobody is there whose code it could be";
}

}  // namespace
}  // namespace minqiao
