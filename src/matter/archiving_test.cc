#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Archiving, FollowsTheEndOfTheMatterAndOfItsRemedies) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.give("archivist", Archive{}), "not_closed regulation_2022.36");
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.give("archivist", Archive{}), "remedy_is_open regulation_2022.36");
    steps.on("2026-10-09");
    EXPECT_EQ(steps.give("archivist", Archive{""}), "invalid_fields volume:required");
    EXPECT_EQ(steps.give("archivist", Archive{"2026-永久-12"}), "done");
    EXPECT_EQ(steps.state(), "archived");
    EXPECT_EQ(steps.give("archivist", Archive{}), "matter_is_closed regulation_2022.36");
}

TEST(Archiving, WaitsForTheAnswerToARepeat) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("已经修好。")});
    steps.took_in("clerk", plain_repeat(), steps.id);
    EXPECT_EQ(steps.give("archivist", Archive{}), "duties_are_open regulation_2022.36");
}

TEST(Archiving, BelongsToTheArchivist) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("已经修好。")});
    EXPECT_EQ(steps.give("head.office", Archive{}), "outside_mandate regulation_2022.23");
}

}  // namespace
}  // namespace minqiao
