#include "demonstration/living_county.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "demonstration/places.h"

namespace minqiao {
namespace {

std::map<OrganKind, int> counted_by_kind() {
    std::map<OrganKind, int> counted;
    for (const CountyOrgan& row : living_county().organs) counted[row.organ.kind] += 1;
    return counted;
}

TEST(LivingCounty, HoldsTheSmallCounty) {
    for (const CountyOrgan& row : county().organs)
        EXPECT_EQ(living_county().organ(row.key)->id, row.organ.id) << row.key;
    for (const CountyOfficer& row : county().officers)
        EXPECT_EQ(living_county().officer(row.account)->id, row.officer.id) << row.account;
}

TEST(LivingCounty, HasFourteenTownshipsWithTheirVillages) {
    const auto counted = counted_by_kind();
    EXPECT_EQ(counted.at(OrganKind::township), 14);
    EXPECT_EQ(counted.at(OrganKind::village), 120);
    EXPECT_GE(counted.at(OrganKind::department), 30);
    EXPECT_GE(counted.at(OrganKind::enterprise), 3);
    EXPECT_GE(counted.at(OrganKind::mass_organisation), 4);
}

TEST(LivingCounty, GivesEveryOrganNameCodeAndIdOnce) {
    std::set<OrganId> ids;
    std::set<std::string> names, villages;
    for (const CountyOrgan& row : living_county().organs) {
        EXPECT_TRUE(ids.insert(row.organ.id).second) << row.key;
        EXPECT_TRUE(names.insert(row.organ.name).second) << row.organ.name;
        const bool is_village = row.organ.kind == OrganKind::village;
        EXPECT_TRUE(!is_village || villages.insert(row.organ.division).second) << row.organ.division;
    }
    std::set<std::string> accounts, people;
    for (const CountyOfficer& row : living_county().officers) {
        EXPECT_TRUE(accounts.insert(row.account).second) << row.account;
        EXPECT_TRUE(people.insert(row.officer.name).second) << row.officer.name;
    }
}

TEST(LivingCounty, HasSomebodyToWorkInEveryDepartmentTownshipAndVillage) {
    for (const CountyOrgan& row : living_county().organs) {
        using enum OrganKind;
        const bool works = row.organ.kind == township || row.organ.kind == village ||
                           (row.organ.kind == department && row.organ.level == Level::county);
        if (!works) continue;
        EXPECT_TRUE(living_county().officer(handler_of(row.key))) << row.key;
        EXPECT_TRUE(row.organ.kind == village || living_county().officer(head_of(row.key))) << row.key;
    }
}

TEST(LivingCounty, PutsEveryVillageIntoItsTownship) {
    for (const Township& township : townships())
        for (std::size_t village = 0; village < township.villages.size(); ++village) {
            const Organ* organ = living_county().organ(village_key(township, village));
            ASSERT_TRUE(organ) << township.name << village;
            EXPECT_EQ(organ->division, village_division(township, village));
            EXPECT_TRUE(covers(township.division, organ->division));
            EXPECT_EQ(organ->parent_id, living_county().organ(township.key)->id);
        }
}

}  // namespace
}  // namespace minqiao
