// Succession: the organ that a matter concerned is no more, and whoever carries on its powers stands there.
#include "matter/succession.h"

#include "matter/steps_test.h"

namespace minqiao {
namespace {

OrganChange merged(std::string_view organ, std::string_view into, std::string_view on) {
    return {OrganChangeKind::merged, organ_id(organ), {{organ_id(into), {}}}, day(on), "机构改革"};
}

std::string changed(Steps& steps, const OrganChange& change) {
    std::string text;
    for (const FieldFault& fault : steps.office.change_organs("admin", change))
        text += (text.empty() ? "" : " ") + fault.name + ":" + fault.code;
    return text.empty() ? "done" : text;
}

std::string change_to(Steps& steps, std::string_view organ, std::string_view into) {
    return changed(steps, merged(organ, into, steps.office.today.text()));
}

TEST(Succession, MovesWhatIsOpenAndNoDay) {
    Steps steps;
    steps.accepted();
    const auto ended = steps.ended_duties();
    EXPECT_EQ(steps.duties(), "issue_opinion housing K5 2026-09-01 2026-11-02");
    EXPECT_EQ(change_to(steps.on("2026-09-10"), "housing", "land"), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion land K5 2026-09-01 2026-11-02");
    EXPECT_EQ(steps.ended_duties(), ended);
    EXPECT_EQ(steps.matter().with, organ_id("land"));
    EXPECT_TRUE(steps.sees("handler.land"));
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_EQ(steps.standing("handler.housing", "register"), "no such command");
    EXPECT_EQ(steps.standing("handler.housing", "propose_opinion"), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("handler.land", Accept{}), "already_accepted regulation_2022.23");
}

TEST(Succession, IsAnActOfTheDayInForceOrOfTheLastAct) {
    Steps steps;
    steps.accepted().on("2026-09-10").did("handler.housing", ReportProgress{Content("看过现场。")});
    EXPECT_EQ(changed(steps, merged("housing", "land", "2026-09-05")), "done");
    const Act& act = steps.office.file(steps.id).acts.back();
    EXPECT_EQ(act.on, day("2026-09-10"));
    EXPECT_EQ(std::get<Succession>(act.body), (Succession{organ_id("housing"), organ_id("land"), {}, {}}));
    EXPECT_EQ(replay(steps.id, steps.office.file(steps.id).acts), steps.matter());
}

TEST(Succession, StandsForWhoWasToldAsUrgentToo) {
    Steps steps;
    steps.accepted().did("handler.housing",
                         ReportUrgent{{organ_id("government")}, Content("有人拦路。"), {}});
    EXPECT_EQ(change_to(steps, "government", "committee"), "done");
    EXPECT_EQ(steps.matter().reported_to, std::vector{organ_id("committee")});
    EXPECT_TRUE(steps.sees("leader"));
}

TEST(Succession, LeavesOtherMattersAlone) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    EXPECT_EQ(steps.matter().n, 1);
}

TEST(Succession, FollowsOneMergerAfterAnother) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    EXPECT_EQ(change_to(steps, "land", "labour"), "done");
    EXPECT_EQ(steps.duties(), "issue_opinion labour K5 2026-09-01 2026-11-02");
    EXPECT_EQ(steps.office.place().organs.heir(organ_id("housing")), organ_id("labour"));
}

TEST(Succession, TakesThePetitionOfficeWithIt) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(change_to(steps, "office", "city.office"), "done");
    EXPECT_EQ(steps.duties(), "pass_on city.office K1 2026-09-01 2026-09-16");
    EXPECT_TRUE(steps.sees("sorter.city"));
    EXPECT_EQ(steps.standing("sorter.city", "screen"), "may");
    EXPECT_FALSE(steps.sees("sorter"));
}

TEST(Succession, PutsAnotherDisciplineBodyInCharge) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    EXPECT_EQ(change_to(steps, "discipline", "city.discipline"), "done");
    EXPECT_EQ(steps.matter().custody, organ_id("city.discipline"));
    EXPECT_EQ(steps.duties(), "pass_on city.discipline K1 2026-09-01 2026-09-16");
    EXPECT_TRUE(steps.sees("discipline.city"));
    EXPECT_FALSE(steps.sees("discipline"));
}

TEST(Succession, NeverComesToTheAccused) {
    Steps steps;
    steps.took_in("clerk", accusing({}, officer("head.land").id));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    steps.did("discipline", Refer{organ_id("housing")});
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    EXPECT_EQ(steps.matter().with, organ_id("government"));
    EXPECT_FALSE(steps.sees("handler.land"));
    EXPECT_FALSE(steps.sees("head.land"));
    EXPECT_EQ(steps.give("discipline", Assign{organ_id("land"), day("2026-10-01")}),
              "outside_mandate regulation_2022.23");
}

TEST(Succession, LeavesWhoeverSucceedsTheAccused) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}});
    steps.did("discipline", Refer{organ_id("land")});
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    EXPECT_EQ(steps.matter().with, organ_id("government"));
    EXPECT_FALSE(steps.sees("handler.land"));
}

TEST(Succession, DoesNotMoveARemedyThatSomebodyElseDecides) {
    Steps steps;
    steps.accepted().answered().served().on("2026-10-08").asked_reexamination();
    EXPECT_EQ(change_to(steps, "housing", "willow"), "done");
    EXPECT_EQ(steps.duties(), "decide_reexamination city.review K8 2026-10-08 2026-11-09");
    steps.reexamined(RemedyResult::redo_ordered);
    EXPECT_EQ(steps.duties(), "issue_opinion willow K5 2026-10-08 2026-12-07");
}

TEST(Succession, LetsNobodyReviewItself) {
    Steps steps;
    steps.accepted().answered().served().on("2026-10-08").asked_reexamination();
    EXPECT_EQ(change_to(steps, "housing", "city.review"), "done");
    EXPECT_EQ(steps.duties(), "decide_reexamination province.review K8 2026-10-08 2026-11-09");
}

TEST(Succession, ReachesWhatIsArchived) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"});
    steps.on("2026-12-01").did("archivist", Archive{});
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    EXPECT_EQ(steps.state(), "archived");
    EXPECT_EQ(steps.matter().opinion->by, organ_id("land"));
}

TEST(Target, IsNoOrganThatHasEnded) {
    Steps steps;
    EXPECT_EQ(change_to(steps, "housing", "land"), "done");
    const auto fault = fault_of_target("to_organ_id", organ_id("housing"), steps.office.place());
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->code, "ended");
    EXPECT_NE(fault->detail.find(county().organ("land")->name), std::string::npos);
    EXPECT_FALSE(fault_of_target("to_organ_id", organ_id("land"), steps.office.place()));
}

TEST(ChangeOfOrgans, StandsInTheOrderOfItsDays) {
    Steps steps("2026-09-10");
    EXPECT_EQ(changed(steps, merged("housing", "land", "2026-09-11")), "in_force_from:in_the_future");
    EXPECT_EQ(changed(steps, merged("housing", "land", "2026-09-05")), "done");
    EXPECT_EQ(changed(steps, merged("labour", "land", "2026-09-04")), "in_force_from:too_early");
    EXPECT_EQ(changed(steps, merged("labour", "housing", "2026-09-05")), "successors[0].organ_id:ended");
}

}  // namespace
}  // namespace minqiao
