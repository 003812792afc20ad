#include "matter/decide.h"

#include <set>

#include "matter/steps_test.h"
#include "organ/mandate.h"

namespace minqiao {
namespace {

TEST(Standings, ListEveryCommandButRegistration) {
    Steps steps;
    steps.took_in();
    const auto standings = steps.office.standings_for("sorter", steps.id);
    EXPECT_EQ(standings.size(), std::variant_size_v<AnyCommand> - 1);
    std::set<std::string_view> names;
    for (const Standing& standing : standings) names.insert(standing.command);
    EXPECT_EQ(names.size(), standings.size());
    EXPECT_FALSE(names.contains("register"));
}

// Withdrawal and archiving alone are given by no article of the regulation.
TEST(Standings, NameTheArticleOfEachCommand) {
    Steps steps;
    steps.took_in();
    for (const Standing& standing : steps.office.standings_for("sorter", steps.id))
        EXPECT_EQ(standing.article.empty(), standing.command == "withdraw" || standing.command == "archive")
            << standing.command;
}

TEST(Standings, AgreeWithDecide) {
    Steps steps;
    steps.took_in().screened();
    EXPECT_EQ(steps.standing("sorter", "refer"), "may");
    EXPECT_EQ(steps.give("sorter", Refer{organ_id("housing")}), "done");
    EXPECT_EQ(steps.standing("sorter", "refer"), "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.standing("handler.housing", "accept"), "may");
}

TEST(Standings, OfWhomTheMatterComplainsAreAllBarred) {
    Steps steps;
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{{}, {}, {}, officer("sorter").id}};
    steps.took_in("clerk", petition);
    for (const Standing& standing : steps.office.standings_for("sorter", steps.id))
        EXPECT_TRUE(standing.bar) << standing.command;
}

// The three administrators keep the system and touch no matter; old replies come in by import.
TEST(Mandate, OfAdministratorsReachesNoMatter) {
    Steps steps;
    steps.took_in();
    for (const char* account : {"security", "auditor", "writer"})
        for (const Standing& standing : steps.office.standings_for(account, steps.id))
            EXPECT_TRUE(standing.bar) << account << " " << standing.command;
    // Who only looks on may withdraw, and nothing else.
    for (const char* account : {"leader", "supervisor"})
        for (const Standing& standing : steps.office.standings_for(account, steps.id))
            EXPECT_EQ(!standing.bar, standing.command == "recuse") << account << " " << standing.command;
    for (const Standing& standing : steps.office.standings_for("admin", steps.id))
        EXPECT_EQ(!standing.bar, standing.command == "import_reply") << standing.command;
}

TEST(Mandate, GivesEveryCommandToSomebody) {
    Steps steps;
    steps.took_in();
    for (const Standing& standing : steps.office.standings_for("sorter", steps.id)) {
        bool somebody = false;
        for (const Role role : {Role::clerk, Role::sorter, Role::handler, Role::head, Role::reviewer,
                                Role::archivist, Role::discipline, Role::admin})
            somebody = somebody || may_give(role, standing.command);
        EXPECT_TRUE(somebody) << standing.command;
    }
}

}  // namespace
}  // namespace minqiao
