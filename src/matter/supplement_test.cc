#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Supplement, AddsWordsToAPetitionOfTheMatter) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("clerk", Supply{steps.petition(), Content("补充照片三张。"), {FileId{3, 1}}}),
              "done");
    EXPECT_EQ(steps.give("clerk", Supply{PetitionId{9, 9}, Content(""), {}}),
              "invalid_fields regulation_2022.19 petition_id:unknown text:required");
}

TEST(Supplement, IsTakenToTheMatterThatWasJoined) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in();
    const PetitionId petition = steps.petition();
    steps.did("sorter", Join{into});
    EXPECT_EQ(steps.give("clerk", Supply{petition, Content("补充照片。"), {}}), "joined_away");
    EXPECT_EQ(steps.give("clerk", Correct{petition, {{"subject", Content("漏水")}}}), "joined_away");
    steps.id = into;
    EXPECT_EQ(steps.give("clerk", Supply{petition, Content("补充照片。"), {}}), "done");
}

}  // namespace
}  // namespace minqiao
