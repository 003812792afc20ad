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

}  // namespace
}  // namespace minqiao
