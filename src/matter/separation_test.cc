#include "matter/steps_test.h"

namespace minqiao {
namespace {

class TwoPetitions : public ::testing::Test {
protected:
    TwoPetitions() { steps.took_in().later(1).took_in("clerk", plain_petition(), steps.id); }

    const Matter& separated() const {
        const auto& body = steps.office.file(steps.id).acts.back().body;
        return steps.office.matter(std::get<Separation>(body).to_matter_id);
    }
    Steps steps;
};
using SeparationOfTwo = TwoPetitions;

TEST_F(SeparationOfTwo, BeginsAMatterWithTheClockOfItsOwnPetition) {
    EXPECT_EQ(steps.give("sorter", Separate{steps.petition(1)}), "done");
    EXPECT_EQ(steps.matter().petitions.size(), 1u);
    const MatterId made = separated().id;
    EXPECT_EQ(separated().petitions.size(), 1u);
    steps.id = made;
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-02 2026-09-17");
    EXPECT_EQ(steps.state(), "registered");
}

TEST_F(SeparationOfTwo, TakesAPetitionOfTheMatter) {
    EXPECT_EQ(steps.give("sorter", Separate{PetitionId{9, 9}}),
              "invalid_fields regulation_2022.22 petition_id:unknown");
}

TEST_F(SeparationOfTwo, LeavesOnePetitionAtLeast) {
    steps.did("sorter", Separate{steps.petition(1)});
    EXPECT_EQ(steps.give("sorter", Separate{steps.petition(0)}), "only_petition regulation_2022.22");
}

TEST_F(SeparationOfTwo, BelongsToTheOfficeOrTheHandlingOrgan) {
    steps.screened().referred("housing");
    EXPECT_EQ(steps.give("handler.land", Separate{steps.petition(1)}), "outside_mandate regulation_2022.22");
    EXPECT_EQ(steps.give("handler.housing", Separate{steps.petition(1)}), "done");
}

TEST_F(SeparationOfTwo, KeepsWhomTheMatterNamed) {
    Petition petition = plain_petition();
    petition.complained_of = {ComplainedOf{{}, {}, {}, officer("handler.housing").id}};
    steps.took_in("clerk", petition, steps.id).did("sorter", Separate{steps.petition(1)});
    EXPECT_EQ(separated().complained_of.size(), 1u);
}

TEST(Separation, UndoesAJoining) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in();
    const PetitionId petition = steps.petition();
    steps.did("sorter", Join{into});
    steps.id = into;
    EXPECT_EQ(steps.give("sorter", Separate{petition}), "done");
    EXPECT_EQ(steps.matter().petitions.size(), 1u);
}

TEST(Separation, OfAnAccusationStaysSealed) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.took_in("clerk", accusing(organ_id("land")), steps.id);
    EXPECT_EQ(steps.give("discipline", Separate{steps.petition(1)}), "done");
    const auto& body = steps.office.file(steps.id).acts.back().body;
    steps.id = std::get<Separation>(body).to_matter_id;
    EXPECT_TRUE(steps.matter().is_accusation());
    EXPECT_EQ(steps.matter().custody, organ_id("discipline"));
    EXPECT_FALSE(steps.sees("sorter"));
    EXPECT_TRUE(steps.sees("discipline"));
}

TEST(Separation, TakesTheDutyToAnswerARepeatAlong) {
    Steps steps;
    steps.took_in().did("sorter", Withdraw{Content("不再提了。")}).later(1);
    steps.took_in("clerk", plain_repeat(), steps.id).did("sorter", Separate{steps.petition(1)});
    EXPECT_EQ(steps.duties(), "");
    const auto& separation = std::get<Separation>(steps.office.file(steps.id).acts.back().body);
    EXPECT_EQ(steps.office.matter(separation.to_matter_id).requests(), 1);
}

}  // namespace
}  // namespace minqiao
