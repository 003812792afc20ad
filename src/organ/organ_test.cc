#include "organ/organ.h"

#include <gtest/gtest.h>

namespace minqiao {
namespace {

constexpr OrganId city{0, 1}, city_discipline{0, 2}, county{0, 3}, county_discipline{0, 4}, housing{0, 5},
    station{0, 6};

OrganTree tree() {
    const auto organ = [](OrganId id, OrganKind kind, std::optional<OrganId> parent) {
        Organ made;
        made.id = id;
        made.kind = kind;
        made.parent_id = parent;
        return made;
    };
    auto reviewed_housing = organ(housing, OrganKind::department, county);
    reviewed_housing.reviewed_by_id = city;
    return OrganTree(
        {organ(city, OrganKind::government, {}), organ(city_discipline, OrganKind::discipline, city),
         organ(county, OrganKind::government, city), organ(county_discipline, OrganKind::discipline, county),
         reviewed_housing, organ(station, OrganKind::department, housing)});
}

TEST(OrganTree, KnowsWhatStandsUnderWhat) {
    EXPECT_TRUE(tree().is_within(station, county));
    EXPECT_TRUE(tree().is_within(housing, housing));
    EXPECT_FALSE(tree().is_within(county, housing));
}

TEST(OrganTree, SendsARemedyToTheOrganNextAbove) {
    EXPECT_EQ(tree().reviewing(station), housing);
    EXPECT_EQ(tree().reviewing(city), std::nullopt);
}

TEST(OrganTree, SendsARemedyWhereTheOrganNamesItsReviewer) {
    EXPECT_EQ(tree().reviewing(housing), city);
}

TEST(OrganTree, FindsTheNearestDisciplineBodyThatIsNotItselfAccused) {
    EXPECT_EQ(tree().nearest(OrganKind::discipline, housing, {}), county_discipline);
    EXPECT_EQ(tree().nearest(OrganKind::discipline, housing, {county_discipline}), city_discipline);
    EXPECT_EQ(tree().nearest(OrganKind::discipline, housing, {city}), std::nullopt);
}

TEST(OrganTree, SurvivesAParentThatIsItsOwnChild) {
    Organ loop;
    loop.id = county;
    loop.parent_id = county;
    EXPECT_EQ(OrganTree({loop}).upwards_from(county).size(), 1u);
}

OrganChange merged(OrganId organ, OrganId into) {
    return {OrganChangeKind::merged, organ, {{into, {}}}, CivilDay(2026, 9, 1), "reform"};
}

TEST(OrganTree, PutsWhatStoodUnderAnOrganUnderItsSuccessor) {
    const OrganTree after = tree().after(merged(county, city));
    EXPECT_EQ(after.find(county)->ended_on, CivilDay(2026, 9, 1));
    EXPECT_EQ(after.find(county)->successor_ids, std::vector<OrganId>{city});
    EXPECT_EQ(after.upwards_from(station), (std::vector<OrganId>{station, housing, city}));
    EXPECT_EQ(after.changed_on(), CivilDay(2026, 9, 1));
}

TEST(OrganTree, RaisesASuccessorThatStoodBelow) {
    const OrganTree after = tree().after(merged(county, station));
    EXPECT_EQ(after.upwards_from(station), (std::vector<OrganId>{station, city}));
    EXPECT_EQ(after.upwards_from(housing), (std::vector<OrganId>{housing, station, city}));
}

TEST(OrganTree, LetsNoOrganReviewItself) {
    EXPECT_EQ(tree().after(merged(city, housing)).reviewing(housing), std::nullopt);
}

TEST(OrganTree, FindsNoOrganThatHasEnded) {
    const OrganTree after = tree().after(merged(county_discipline, city_discipline));
    EXPECT_EQ(after.nearest(OrganKind::discipline, housing, {}), city_discipline);
}

TEST(OrganTree, FollowsSuccessorsOfSuccessors) {
    const OrganTree after = tree().after(merged(station, housing)).after(merged(housing, county));
    EXPECT_EQ(after.heir(station), county);
    EXPECT_EQ(after.heirs(station), (std::vector<OrganId>{housing, county}));
    EXPECT_EQ(after.heir(city), city);
}

TEST(OrganTree, LeavesAnOrganThatIsSplitAndGoesOn) {
    const OrganChange split{OrganChangeKind::split,
                            housing,
                            {{housing, {}}, {station, {"land"}}},
                            CivilDay(2026, 9, 1),
                            "reform"};
    EXPECT_FALSE(split.ends_organ());
    EXPECT_EQ(tree().after(split).find(housing)->ended_on, std::nullopt);
}

TEST(OrganChange, GivesAMatterToWhoeverTakesItsCategory) {
    const OrganChange split{OrganChangeKind::split,
                            county,
                            {{city, {}}, {housing, {"land"}}, {station, {"land.homestead"}}},
                            CivilDay(2026, 9, 1),
                            "reform"};
    EXPECT_EQ(split.successor_for({}), city);
    EXPECT_EQ(split.successor_for("landscape"), city);
    EXPECT_EQ(split.successor_for("land"), housing);
    EXPECT_EQ(split.successor_for("land.land_taking"), housing);
    EXPECT_EQ(split.successor_for("land.homestead"), station);
}

}  // namespace
}  // namespace minqiao
