#include "matter/steps_test.h"

namespace minqiao {
namespace {

class Confided : public ::testing::Test {
protected:
    Confided() {
        Petition petition = plain_petition();
        petition.confidential = true;
        steps.took_in("clerk", petition).screened().referred();
    }
    bool is_open_to(std::string_view account) {
        return is_unsealed_for(officer(account).id, steps.matter(), steps.petition(), steps.office.today);
    }
    Steps steps;
};
using UnsealingOfOne = Confided;

TEST_F(UnsealingOfOne, IsAgreedToByAnotherOrganAndLastsThreeDays) {
    const RequestUnsealing asking{steps.petition(), Content("要约时间上门查看。")};
    EXPECT_EQ(steps.give("head.office", GrantUnsealing{steps.petition()}),
              "unsealing_not_requested regulation_2022.30");
    EXPECT_EQ(steps.give("handler.housing", asking), "done");
    EXPECT_EQ(steps.give("handler.housing", asking), "unsealing_already_requested regulation_2022.30");
    EXPECT_EQ(steps.give("head.housing", GrantUnsealing{steps.petition()}),
              "unsealing_needs_another_organ regulation_2022.30");
    EXPECT_FALSE(is_open_to("handler.housing"));
    EXPECT_EQ(steps.give("head.office", GrantUnsealing{steps.petition()}), "done");
    EXPECT_TRUE(is_open_to("handler.housing"));
    EXPECT_FALSE(is_open_to("handler.housing.second")) << "for nobody but whoever asked";
    steps.later(3);
    EXPECT_TRUE(is_open_to("handler.housing"));
    steps.later(1);
    EXPECT_FALSE(is_open_to("handler.housing"));
}

TEST_F(UnsealingOfOne, ThatIsRefusedMayBeAskedForAgain) {
    const RequestUnsealing asking{steps.petition(), Content("要约时间上门查看。")};
    steps.did("handler.housing", asking);
    EXPECT_EQ(steps.give("head.office", RefuseUnsealing{steps.petition(), Content("")}),
              "invalid_fields regulation_2022.30 reason:required");
    EXPECT_EQ(steps.give("head.office", RefuseUnsealing{steps.petition(), Content("先写信问。")}), "done");
    EXPECT_FALSE(is_open_to("handler.housing"));
    EXPECT_EQ(steps.give("handler.housing", asking), "done");
}

TEST(Unsealing, OfAnAccusationIsAskedForByItsKeeper) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.did("discipline", Screen{Kind::accusation, Steps::category, {}}).referred("police", "discipline");
    const RequestUnsealing asking{steps.petition(), Content("要向本人核实。")};
    EXPECT_EQ(steps.give("handler.police", asking), "outside_mandate regulation_2022.30");
    EXPECT_EQ(steps.give("discipline", asking), "done");
}

TEST(Unsealing, IsOfWhatIsSealed) {
    Steps steps;
    steps.took_in().screened().referred();
    EXPECT_EQ(steps.give("handler.housing", RequestUnsealing{steps.petition(), Content("要上门。")}),
              "identity_is_not_sealed regulation_2022.30");
}

}  // namespace
}  // namespace minqiao
