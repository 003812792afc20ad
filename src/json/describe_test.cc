#include "json/describe.h"

#include <gtest/gtest.h>

#include "json/sample_test.h"

namespace minqiao::json {
namespace {

struct RequestFinalReview {};

template <class First, class Second>
struct Pair {};

struct Sum {
    std::string name;  // an ordinary member, not what the type says of itself
};
BOOST_DESCRIBE_STRUCT(Sum, (), (name))

TEST(ShortName, LeavesOutNamespaces) {
    EXPECT_EQ(schema_name<sample::Petition>(), "Petition");
    EXPECT_EQ(schema_name<RequestFinalReview>(), "RequestFinalReview");
}

TEST(ShortName, SpellsOutWhatATemplateHolds) {
    EXPECT_EQ(schema_name<sample::Page<sample::Person>>(), "PageOfPerson");
    EXPECT_EQ((schema_name<Pair<Sum, sample::Page<Sum>>>()), "PairOfSumAndPageOfSum");
}

TEST(TagText, IsTheTypesNameInSnakeCaseUnlessItSaysOtherwise) {
    EXPECT_EQ(tag_text<RequestFinalReview>(), "request_final_review");
    EXPECT_EQ(tag_text<Sum>(), "sum");
    EXPECT_EQ(tag_text<sample::Recall>(), "take_back");
}

}  // namespace
}  // namespace minqiao::json
