#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Joining, TakesPetitionsToTheOtherMatterAndEndsItsOwnDuties) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.later(2).took_in();
    const MatterId from = steps.id;
    EXPECT_EQ(steps.give("sorter", Join{into}), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.ended_duties(), "pass_on office by joining on 2026-09-03");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.office.matter(into).petitions.size(), 2u);
    EXPECT_EQ(steps.office.matter(into).requests(), 2);
    EXPECT_EQ(steps.office.matter(from).joined_into, into);
}

TEST(Joining, LeavesNothingToDoInWhatWasJoined) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in().did("sorter", Join{into});
    for (const Standing& standing : steps.office.standings_for("sorter", steps.id))
        EXPECT_TRUE(standing.bar) << standing.command;
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, 6}), "joined_away");
}

TEST(Joining, GoesToAMatterOfTheSameOffice) {
    Steps steps;
    const MatterId elsewhere = steps.took_in("clerk.other").id;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Join{elsewhere}), "invalid_fields into_matter_id:unknown");
    EXPECT_EQ(steps.give("sorter", Join{MatterId{9, 9}}), "invalid_fields into_matter_id:unknown");
    EXPECT_EQ(steps.give("sorter", Join{steps.id}), "invalid_fields into_matter_id:unknown");
}

TEST(Joining, IsTooLateOnceTheMatterWasPassedOn) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", Join{into}), "passed_on_already regulation_2022.22");
}

TEST(Joining, DoesNotChain) {
    Steps steps;
    const MatterId first = steps.took_in().id;
    const MatterId second = steps.took_in().id;
    steps.did("sorter", Join{first});
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Join{second}), "joined_away regulation_2022.22");
}

TEST(Joining, NeverMakesOneFileOfASealedMatterAndAnOpenOne) {
    Steps steps;
    const MatterId sealed = steps.took_in("clerk", accusing(organ_id("housing"))).id;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Join{sealed}), "cannot_join regulation_2022.30");
}

TEST(Joining, OfTwoAccusationsMovesTheFileAboveAllTheyName) {
    Steps steps;
    const MatterId first = steps.took_in("clerk", accusing(organ_id("housing"))).id;
    steps.took_in("clerk", accusing(organ_id("committee")));
    EXPECT_EQ(steps.give("discipline.city", Join{first}), "invalid_fields into_matter_id:unknown");
    const MatterId second = steps.id;
    steps.id = first;
    EXPECT_EQ(steps.give("discipline", Join{second}), "invalid_fields into_matter_id:unknown");
    steps.took_in("clerk", accusing(organ_id("land"))).did("discipline", Join{first});
    EXPECT_EQ(steps.office.matter(first).complained_of.size(), 2u);
    EXPECT_EQ(steps.office.matter(first).custody, organ_id("discipline"));
}

TEST(Joining, IntoAnEndedMatterMustStillBeAnswered) {
    Steps steps;
    const MatterId ended = steps.took_in().did("sorter", Withdraw{Content("不再提了。")}).id;
    steps.later(1).took_in().later(2);
    EXPECT_EQ(steps.give("sorter", Join{ended}), "new_request_is_a_new_matter regulation_2022.22");
    steps.did("sorter", Join{ended, false});
    steps.id = ended;
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-02 2026-09-17");
}

}  // namespace
}  // namespace minqiao
