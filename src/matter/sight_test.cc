#include "matter/sight.h"

#include "matter/steps_test.h"

namespace minqiao {
namespace {

// Every account of the county that sees the matter now, in the order of the county.
std::string who_sees(const Steps& steps) {
    std::string text;
    for (const CountyOfficer& row : county().officers)
        if (steps.sees(row.account)) text += (text.empty() ? "" : " ") + row.account;
    return text;
}

TEST(Sight, OfARegisteredMatterIsTheOfficesAndTheRegisteringClerks) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(who_sees(steps), "clerk sorter head.office supervisor sorter.second");
}

TEST(Sight, OfAClerksOwnEntryLastsADay) {
    Steps steps;
    steps.took_in();
    EXPECT_TRUE(steps.sees("clerk"));
    steps.later(1);
    EXPECT_FALSE(steps.sees("clerk"));
}

TEST(Sight, GoesWithAReferralAndLeavesTheSorter) {
    Steps steps;
    steps.took_in().screened().referred("housing").later(2);
    EXPECT_EQ(who_sees(steps), "head.office handler.housing head.housing supervisor handler.housing.second");
}

TEST(Sight, ReturnsToTheSenderWhileAnObjectionWaits) {
    Steps steps;
    steps.took_in().screened().referred().did("handler.housing", Object{Content("不属本局。")}).later(2);
    EXPECT_TRUE(steps.sees("sorter"));
    EXPECT_TRUE(steps.sees("handler.housing"));
    steps.did("sorter", DecideObjection{ObjectionResult::agreed});
    EXPECT_TRUE(steps.sees("sorter"));
    EXPECT_FALSE(steps.sees("handler.housing"));
}

TEST(Sight, OfAMatterOfOneOrganIsNotItsParentsNorItsChildrens) {
    Steps steps;
    steps.took_in().screened().referred("housing");
    for (const char* account : {"handler.station", "handler.land", "leader", "reviewer.county",
                                "station.village", "enterprise", "clerk.other", "sorter.other"})
        EXPECT_FALSE(steps.sees(account)) << account;
}

TEST(Sight, IsNeverAnAdministratorsNorAWriters) {
    Steps steps;
    steps.accepted().answered().served().asked_reexamination();
    for (const char* account : {"admin", "security", "auditor", "writer", "leader"})
        EXPECT_FALSE(steps.sees(account)) << account;
}

TEST(Sight, OfTheFullFileComesToTheReviewerWithTheRemedy) {
    Steps steps;
    steps.accepted().answered();
    EXPECT_FALSE(steps.sees("reviewer.city"));
    steps.served();
    EXPECT_TRUE(steps.sees("reviewer.city"));
    EXPECT_FALSE(steps.sees("reviewer.province"));
    steps.asked_reexamination().reexamined();
    EXPECT_FALSE(steps.sees("reviewer.province"));
    steps.served("reviewer.city");
    EXPECT_TRUE(steps.sees("reviewer.province"));
    EXPECT_TRUE(steps.sees("handler.housing"));
}

TEST(Sight, OfClosedFilesIsTheArchivistsToo) {
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_FALSE(steps.sees("archivist"));
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_TRUE(steps.sees("archivist"));
}

TEST(Sight, OfAnotherCountyIsNotShared) {
    Steps steps;
    steps.took_in("clerk.other");
    EXPECT_EQ(who_sees(steps), "clerk.other sorter.other");
}

TEST(Sight, OfARepeatOfAnEndedMatterComesBackToTheOffice) {
    Steps steps;
    steps.accepted().answered().served().did("handler.housing", Close{"opinion_served"}).later(5);
    EXPECT_FALSE(steps.sees("sorter"));
    steps.took_in("clerk", plain_repeat(), steps.id).later(2);
    EXPECT_TRUE(steps.sees("sorter"));
}

TEST(Sight, OfAnAppealIsNotThePersonsComplainedOf) {
    Steps steps;
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{organ_id("housing"), {}, {}, officer("handler.housing").id}};
    steps.took_in("clerk", petition).screened().referred("housing");
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_TRUE(steps.sees("handler.housing.second"));
}

TEST(Sight, OfAnAccusationIsTheKeepersAlone) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
}

TEST(Sight, OfAnAccusationSentOnIsTheKeepersAndTheReceivers) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}})
        .did("discipline", Refer{organ_id("police")});
    EXPECT_EQ(who_sees(steps), "discipline discipline.second handler.police head.police");
}

TEST(Sight, OfAnAccusationIsNotAnAccusedDisciplineOfficers) {
    Steps steps;
    steps.took_in("clerk", accusing({}, officer("discipline").id));
    EXPECT_EQ(who_sees(steps), "discipline.city");
}

TEST(Sight, OfAnAccusationScreenedAsOneLeavesTheOffice) {
    Steps steps;
    steps.took_in().did("sorter", Screen{Kind::accusation, Steps::category, {}});
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
}

TEST(Sight, OfAnAccusationLeavesTheOrganThatARepeatComesToAccuse) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}})
        .did("discipline", Refer{organ_id("police")});
    steps.did("handler.police", Accept{}).took_in("clerk", accusing(organ_id("police")), steps.id);
    EXPECT_EQ(who_sees(steps), "discipline discipline.second");
    EXPECT_EQ(steps.give("discipline", Refer{organ_id("labour")}), "done");
    EXPECT_EQ(who_sees(steps), "discipline discipline.second handler.labour head.labour");
}

// Where the store knows no discipline body, nobody else would ever find the file again.
TEST(Sight, OfAnAccusationThatNobodyKeepsIsTheHeadsOfTheOffice) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("province")));
    EXPECT_EQ(steps.matter().custody, std::nullopt);
    EXPECT_EQ(who_sees(steps), "head.office");
}

// The office that took it down is accused too, and so is every body that could keep it: the office above
// takes it and sends it on, or it would be lost.
TEST(Sight, OfAnAccusationOfTheOfficeAndAllDisciplineBodiesIsTheHeadsOfTheOfficeAbove) {
    Steps steps;
    Petition petition = accusing(organ_id("office"));
    petition.complained_of.push_back({organ_id("discipline"), {}, {}, {}});
    petition.complained_of.push_back({organ_id("city.discipline"), {}, {}, {}});
    steps.took_in("clerk", petition);
    EXPECT_EQ(steps.matter().custody, organ_id("city.office"));
    EXPECT_EQ(who_sees(steps), "head.city");
    steps.did("head.city", Screen{Kind::accusation, Steps::category, {}})
        .did("head.city", Refer{organ_id("police")});
    EXPECT_EQ(who_sees(steps), "handler.police head.police head.city");
}

// Kept, it would be seen by nobody, or by the accused.
TEST(Sight, OfAnAccusationThatNobodyHereCouldKeepIsNotPromised) {
    Steps steps;
    Petition petition = accusing(organ_id("province"));
    petition.complained_of.push_back({organ_id("office"), {}, {}, {}});
    EXPECT_EQ(steps.take_in("clerk", petition), "invalid_fields regulation_2022.30 complained_of:no_keeper");
    petition.complained_of.pop_back();
    steps.took_in("clerk", petition);
    const ComplainedOf office{organ_id("office"), {}, {}, {}};
    EXPECT_EQ(
        steps.give(
            "head.office",
            Supply{steps.matter().petitions.front().id, Content("还有登记的人。"), {}, std::vector{office}}),
        "invalid_fields regulation_2022.19 complained_of:no_keeper");
}

// An office with a clerk and a sorter only: the sorter sends up what no body here can keep.
TEST(Sight, OfAnAccusationWithoutAKeeperIsNotLostWhereAnOfficeHasNoHead) {
    Steps steps;
    steps.took_in("clerk.other", accusing(std::nullopt, officer("discipline.city").id));
    EXPECT_EQ(who_sees(steps), "sorter.other");
    steps.took_in("clerk.other", accusing(organ_id("province")));
    EXPECT_EQ(who_sees(steps), "sorter.other");
}

// The body that keeps it comes to be accused, as the successor of the accused.
TEST(Sight, OfAnAccusationIsNotLostWhenItsKeeperCarriesOnThePowersOfTheAccused) {
    Steps steps;
    Petition petition = accusing(organ_id("office"));
    petition.complained_of.push_back({{}, {}, {}, officer("discipline").id});
    steps.took_in("clerk", petition);
    EXPECT_EQ(who_sees(steps), "discipline.city");
    steps.office.change_organs("admin", {OrganChangeKind::merged,
                                         organ_id("discipline"),
                                         {{organ_id("city.discipline"), {}}},
                                         steps.office.today,
                                         "机构改革"});
    EXPECT_EQ(who_sees(steps), "head.city");
}

TEST(ImplicatedOrgans, AreThoseNamedAndThoseTheNamedStandFor) {
    const Steps steps;
    EXPECT_EQ(implicated_organs({ComplainedOf{organ_id("land"), {}, {}, officer("head.housing").id},
                                 ComplainedOf{{}, {}, {}, officer("handler.police").id}},
                                steps.office.place()),
              (std::vector<OrganId>{organ_id("land"), organ_id("housing")}));
}

}  // namespace
}  // namespace minqiao
