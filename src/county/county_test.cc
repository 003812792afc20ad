#include "county/county.h"

#include <gtest/gtest.h>

#include <set>

namespace minqiao {
namespace {

TEST(County, HasEveryAccountOfTheDemonstration) {
    for (const char* account :
         {"clerk",        "sorter",    "head.office",   "handler.housing",   "head.housing",
          "handler.land", "head.land", "reviewer.city", "reviewer.province", "supervisor",
          "leader",       "writer",    "archivist",     "discipline",        "admin",
          "security",     "auditor",   "clerk.other",   "station.village",   "enterprise"})
        EXPECT_NE(county().officer(account), nullptr) << account;
}

TEST(County, GivesEveryOrganAndOfficerAnIdOfItsOwn) {
    std::set<OrganId> organs;
    for (const CountyOrgan& row : county().organs) organs.insert(row.organ.id);
    EXPECT_EQ(organs.size(), county().organs.size());
    std::set<OfficerId> officers;
    for (const CountyOfficer& row : county().officers) officers.insert(row.officer.id);
    EXPECT_EQ(officers.size(), county().officers.size());
}

// The ids are promised to stored demonstrations and to clients written apart.
TEST(County, KeepsItsIdsForEver) {
    EXPECT_EQ(county().organ("housing")->id.text(), "a429ecee2bf990180cabfabea4d4b28b");
    EXPECT_EQ(county().officer("clerk")->id.text(), "2098797b5a43ea8850cfe6d20ebb1a41");
}

TEST(County, ListsParentsBeforeTheirChildren) {
    std::set<OrganId> listed;
    for (const CountyOrgan& row : county().organs) {
        EXPECT_TRUE(!row.organ.parent_id || listed.contains(*row.organ.parent_id)) << row.key;
        listed.insert(row.organ.id);
    }
}

TEST(County, IsReviewedAtTheCityAndThenAtTheProvince) {
    const OrganTree tree = county().tree();
    for (const char* key : {"housing", "land", "labour", "education", "environment", "police"})
        EXPECT_EQ(tree.reviewing(county().organ(key)->id), county().officer("reviewer.city")->organ_id)
            << key;
    EXPECT_EQ(tree.reviewing(county().officer("reviewer.city")->organ_id),
              county().officer("reviewer.province")->organ_id);
    EXPECT_EQ(tree.reviewing(county().organ("willow")->id), county().organ("government")->id);
}

TEST(County, SendsWhatAccusesItsLeadersToTheCity) {
    const OrganTree tree = county().tree();
    const OrganId office = county().organ("office")->id;
    EXPECT_EQ(tree.nearest(OrganKind::discipline, office, {county().organ("housing")->id}),
              county().organ("discipline")->id);
    EXPECT_EQ(tree.nearest(OrganKind::discipline, office, {county().organ("committee")->id}),
              county().organ("city.discipline")->id);
}

TEST(County, BearsNoDivisionCodeOfARealPlace) {
    for (const CountyOrgan& row : county().organs) EXPECT_TRUE(row.organ.division.starts_with("38"));
}

}  // namespace
}  // namespace minqiao
