#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Correction, StandsBesideThePetition) {
    Steps steps;
    steps.took_in();
    const Matter before = steps.matter();
    EXPECT_EQ(
        steps.give("clerk", Correct{steps.petition(), {{"petitioners[0].phone", Content("13800138000")}}}),
        "done");
    EXPECT_EQ(steps.matter().petitions, before.petitions);
}

TEST(Correction, NamesFieldsThatMayBeCorrected) {
    Steps steps;
    steps.took_in();
    const auto refused = [&](const char* field) {
        return steps.give("clerk", Correct{steps.petition(), {{field, Content("新值")}}});
    };
    EXPECT_EQ(refused("received_on"), "invalid_fields regulation_2022.19 fields.received_on:unknown");
    EXPECT_EQ(refused("petitioners[x].name"),
              "invalid_fields regulation_2022.19 fields.petitioners[x].name:unknown");
    EXPECT_EQ(refused("petitioners[0"), "invalid_fields regulation_2022.19 fields.petitioners[0:unknown");
    EXPECT_EQ(refused("subject"), "done");
    EXPECT_EQ(steps.give("clerk", Correct{steps.petition(), {}}),
              "invalid_fields regulation_2022.19 fields:required");
    EXPECT_EQ(steps.give("clerk", Correct{PetitionId{9, 9}, {{"subject", Content("")}}}),
              "invalid_fields regulation_2022.19 petition_id:unknown fields.subject:required");
}

}  // namespace
}  // namespace minqiao
