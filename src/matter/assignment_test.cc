#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Assignment, AsksForAReportByTheDayTheSenderSets) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-04")});
    // The sender's day stands as it is, though it falls into a holiday.
    EXPECT_EQ(steps.duties(),
              "tell_petitioner housing K3 2026-09-01 2026-09-16; "
              "report_result housing K11 2026-09-01 2026-10-04");
    EXPECT_EQ(steps.state(), "assigned");
}

TEST(Assignment, SetsADayToCome) {
    Steps steps;
    steps.took_in().screened();
    EXPECT_EQ(steps.give("sorter", Assign{organ_id("housing"), day("2026-09-01")}),
              "invalid_fields regulation_2022.22 report_due_on:too_early");
}

TEST(Assignment, IsRefusedBeforeScreening) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("sorter", Assign{organ_id("housing"), day("2026-10-10")}),
              "not_screened regulation_2022.31");
}

TEST(Assignment, OfAnAccusationNeverReachesTheAccused) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("government")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(steps.give("discipline", Assign{organ_id("housing"), day("2026-10-10")}),
              "conflict_of_interest regulation_2022.30");
}

TEST(Assignment, EndsWithAnObjectionThatIsAgreedTo) {
    Steps steps;
    steps.took_in().screened().did("sorter", Assign{organ_id("housing"), day("2026-10-10")});
    steps.did("handler.housing", Object{Content("不属本局。")});
    steps.did("sorter", DecideObjection{ObjectionResult::agreed});
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
}

}  // namespace
}  // namespace minqiao
