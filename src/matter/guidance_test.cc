#include "matter/steps_test.h"

namespace minqiao {
namespace {

Petition visit_raised_at(Level level) {
    Petition petition = plain_petition();
    petition.channel = Channel::visit;
    petition.raised_at = level;
    return petition;
}

const Guide to_the_township{organ_id("willow"), Content("请到柳湾镇政府提出，该镇已经知悉。")};

TEST(Guidance, OfAVisitThatSkipsALevelEndsItsDuties) {
    Steps steps;
    steps.took_in("clerk", visit_raised_at(Level::city));
    EXPECT_EQ(steps.give("sorter", Guide{organ_id("willow"), Content("")}),
              "invalid_fields regulation_2022.20 text:required");
    EXPECT_EQ(steps.give("sorter", to_the_township), "done");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.state(), "declined");
    EXPECT_TRUE(steps.sees("handler.willow")) << "the organ is informed";
    EXPECT_EQ(steps.give("sorter", to_the_township), "declined_already regulation_2022.20");
}

// Art. 20: one's own level, or the one next above.
TEST(Guidance, IsRefusedWhereNoLevelIsSkipped) {
    Steps near;
    near.took_in("clerk", visit_raised_at(Level::county));
    EXPECT_EQ(near.give("sorter", to_the_township), "skips_no_level regulation_2022.20");
    Petition letter = visit_raised_at(Level::capital);
    letter.channel = Channel::letter;
    Steps written;
    written.took_in("clerk", letter);
    EXPECT_EQ(written.give("sorter", to_the_township), "skips_no_level regulation_2022.20");
}

TEST(Guidance, DoesNotFollowAReferralNorMeetAnAccusation) {
    Steps steps;
    steps.took_in("clerk", visit_raised_at(Level::city)).screened().referred();
    EXPECT_EQ(steps.give("handler.housing", to_the_township), "passed_on_already regulation_2022.20");
    Petition accusation = accusing(organ_id("housing"));
    accusation.channel = Channel::visit;
    accusation.raised_at = Level::city;
    Steps sealed;
    sealed.took_in("clerk", accusation);
    EXPECT_EQ(sealed.give("discipline", to_the_township), "kind_does_not_allow regulation_2022.30");
}

}  // namespace
}  // namespace minqiao
