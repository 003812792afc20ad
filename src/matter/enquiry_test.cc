#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Enquiry, IsKeptAndChangesNoDuty) {
    Steps steps;
    steps.accepted();
    const std::string before = steps.duties();
    EXPECT_EQ(steps.give("clerk", AnswerEnquiry{Channel::phone, {}}), "done");
    EXPECT_EQ(steps.matter().enquiries, 1);
    EXPECT_EQ(steps.duties(), before);
}

TEST(Enquiry, ComesByVisitOrByPhone) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("clerk", AnswerEnquiry{Channel::letter, Content("")}),
              "invalid_fields regulation_2022.21 channel:bad_value text:required");
}

TEST(Enquiry, IsAnsweredAfterTheEndAndWhereTheMatterWent) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in().did("sorter", Join{into});
    EXPECT_EQ(steps.give("clerk", AnswerEnquiry{Channel::visit, {}}), "joined_away");
    steps.id = into;
    steps.did("clerk", Withdraw{Content("已经修好。")});
    EXPECT_EQ(steps.give("clerk", AnswerEnquiry{Channel::visit, {}}), "done");
}

TEST(Enquiry, IsAnsweredAboutWhatWasVoided) {
    Steps steps;
    steps.took_in().did("sorter", ProposeVoiding{Content("测试时误登记。")});
    steps.did("head.office", ConfirmVoiding{}).did("clerk", AnswerEnquiry{Channel::visit, {}});
    EXPECT_EQ(steps.matter().enquiries, 1);
    EXPECT_EQ(steps.office.state(steps.id), State::voided);
    EXPECT_EQ(steps.give("clerk", Rate{}), "voided regulation_2022.22");
}

}  // namespace
}  // namespace minqiao
