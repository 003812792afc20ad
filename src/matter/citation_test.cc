#include "matter/citation.h"

#include <gtest/gtest.h>

#include "matter/steps_test.h"

namespace minqiao {
namespace {

// A matter received nine days before an act, which is of 10 September 2026 where nothing else is said.
class Citation : public testing::Test {
protected:
    std::string faults_of(const std::string& article, std::optional<CivilDay> fact_on = {}) {
        Matter matter;
        matter.received_on = today.plus_days(-9);
        Occasion occasion{{}, today, today, place};
        occasion.cited = {{"ferry_law.3@2015-05-01", CivilDay(2015, 5, 1), CivilDay(2026, 8, 31)},
                          {"ferry_law.3@2026-09-01", CivilDay(2026, 9, 1), CivilDay(2026, 12, 31)},
                          {"ferry_law.3@2027-01-01", CivilDay(2027, 1, 1), {}},
                          // The library has a newer version of it, from May 2026 on.
                          {"property_management_rules.53", CivilDay(2018, 3, 19), CivilDay(2026, 4, 30)}};
        std::vector<FieldFault> faults;
        check_fact_day(faults, "fact_on", fact_on, occasion);
        check_articles(faults, "articles", {article}, fact_on, matter, occasion);
        std::string text;
        for (const FieldFault& fault : faults) text += fault.name + " " + fault.code + ";";
        return text;
    }

    CivilDay today{2026, 9, 10};
    OrganTree organs{{}};
    std::vector<Officer> officers;
    Reckonings reckonings;
    CategoryChanges category_changes;
    Jurisdiction place{statute_on_disk(), organs, officers, reckonings, category_changes, ""};
};

TEST_F(Citation, TakesAGistAndAVersionInForce) {
    EXPECT_EQ(faults_of("regulation_2022.33"), "");
    EXPECT_EQ(faults_of("land_law.48"), "");
    EXPECT_EQ(faults_of("ferry_law.3@2026-09-01"), "");
}

TEST_F(Citation, RefusesWhatIsNotThere) {
    EXPECT_EQ(faults_of("land_law.999"), "articles[0] unknown;");
    EXPECT_EQ(faults_of("ferry_law.4@2026-09-01"), "articles[0] unknown;");
}

TEST_F(Citation, RefusesAVersionNotYetInForce) {
    EXPECT_EQ(faults_of("ferry_law.3@2027-01-01"), "articles[0] not_in_force;");
}

TEST_F(Citation, TakesAnArticleOfTheStatutesUntilTheLibraryHasANewerVersion) {
    EXPECT_EQ(faults_of("property_management_rules.53"), "articles[0] not_in_force;");
    EXPECT_EQ(faults_of("property_management_rules.53", CivilDay(2026, 5, 1)), "articles[0] not_in_force;");
    EXPECT_EQ(faults_of("property_management_rules.53", CivilDay(2026, 4, 30)), "");
    EXPECT_EQ(faults_of("property_management_rules.15"), "");
}

TEST_F(Citation, RefusesAnArticleOfTheStatutesThatIsNotYetOrNoMoreInForce) {
    EXPECT_EQ(faults_of("regulation_2005.33"), "articles[0] not_in_force;");
    EXPECT_EQ(faults_of("regulation_2005.33", CivilDay(2022, 4, 30)), "");
    today = CivilDay(2025, 6, 30);
    EXPECT_EQ(faults_of("mineral_resources_law.4"), "articles[0] not_in_force;");
    today = CivilDay(2025, 7, 1);
    EXPECT_EQ(faults_of("mineral_resources_law.4"), "");
}

TEST_F(Citation, TakesAnOldVersionForAnOldFactAlone) {
    EXPECT_EQ(faults_of("ferry_law.3@2015-05-01"), "articles[0] not_in_force;");
    EXPECT_EQ(faults_of("ferry_law.3@2015-05-01", CivilDay(2026, 8, 31)), "");
    EXPECT_EQ(faults_of("ferry_law.3@2026-09-01", CivilDay(2026, 8, 31)), "");
}

TEST_F(Citation, RefusesAFactAfterTheAct) {
    EXPECT_EQ(faults_of("land_law.48", CivilDay(2026, 9, 11)), "fact_on in_the_future;");
}

TEST_F(Citation, GathersWhatAnActCitesOnce) {
    ProposeOpinion command;
    for (const char* article : {"land_law.48", "land_law.47", "land_law.48"}) {
        command.answers.emplace_back();
        command.answers.back().articles = {article};
    }
    EXPECT_EQ(cited_articles(Command{command}), (std::vector<std::string>{"land_law.48", "land_law.47"}));
    DecideFinalReview decide_command;
    decide_command.articles = {"land_law.62"};
    EXPECT_EQ(cited_articles(Command{decide_command}), (std::vector<std::string>{"land_law.62"}));
    EXPECT_TRUE(cited_articles(Command{Archive{}}).empty());
}

}  // namespace
}  // namespace minqiao
