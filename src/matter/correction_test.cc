#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Correction, StandsBesideThePetition) {
    Steps steps;
    steps.took_in();
    const Matter before = steps.matter();
    EXPECT_EQ(
        steps.give("clerk", Correct{steps.petition(), {{"petitioners[0].phone", Content("13800138000")}}}),
        "done");
    EXPECT_EQ(steps.matter().petitions, before.petitions);
}

TEST(Correction, NamesFieldsThatMayBeCorrected) {
    Steps steps;
    steps.took_in();
    const auto refused = [&](const char* field) {
        return steps.give("clerk", Correct{steps.petition(), {{field, Content("新值")}}});
    };
    EXPECT_EQ(refused("received_on"), "invalid_fields regulation_2022.19 fields.received_on:unknown");
    EXPECT_EQ(refused("petitioners[x].name"),
              "invalid_fields regulation_2022.19 fields.petitioners[x].name:unknown");
    EXPECT_EQ(refused("petitioners[0"), "invalid_fields regulation_2022.19 fields.petitioners[0:unknown");
    EXPECT_EQ(refused("subject"), "done");
    EXPECT_EQ(steps.give("clerk", Correct{steps.petition(), {}}),
              "invalid_fields regulation_2022.19 fields:required");
    EXPECT_EQ(steps.give("clerk", Correct{PetitionId{9, 9}, {{"subject", Content("")}}}),
              "invalid_fields regulation_2022.19 petition_id:unknown fields.subject:required");
}

TEST(Supplement, AddsWordsToAPetitionOfTheMatter) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.give("clerk", Supply{steps.petition(), Content("补充照片三张。"), {FileId{3, 1}}}),
              "done");
    EXPECT_EQ(steps.give("clerk", Supply{PetitionId{9, 9}, Content(""), {}}),
              "invalid_fields regulation_2022.19 petition_id:unknown text:required");
}

TEST(Supplement, IsTakenToTheMatterThatWasJoined) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in();
    const PetitionId petition = steps.petition();
    steps.did("sorter", Join{into});
    EXPECT_EQ(steps.give("clerk", Supply{petition, Content("补充照片。"), {}}), "joined_away");
    EXPECT_EQ(steps.give("clerk", Correct{petition, {{"subject", Content("漏水")}}}), "joined_away");
    steps.id = into;
    EXPECT_EQ(steps.give("clerk", Supply{petition, Content("补充照片。"), {}}), "done");
}

TEST(ImportedReply, AnswersAndServesOnItsDayCountedFromReceipt) {
    Steps steps;
    steps.took_in().on("2026-09-20");
    EXPECT_EQ(steps.give("sorter", ImportReply{Content("已转物业维修。")}),
              "outside_mandate regulation_2022.23");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("")}),
              "invalid_fields regulation_2022.32 text:required");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("已转物业维修。")}), "done");
    EXPECT_EQ(steps.state(), "served");
    EXPECT_EQ(steps.duties(), "");
    EXPECT_EQ(steps.ended_duties(),
              "pass_on office by imported_reply on 2026-09-20; issue_opinion office by imported_reply on "
              "2026-09-20");
    EXPECT_EQ(steps.give("admin", ImportReply{Content("再答一次。")}),
              "opinion_already_issued regulation_2022.32");
    EXPECT_EQ(steps.give("clerk", RequestReexamination{Content("没修。")}), "no_remedy regulation_2022.35");
}

}  // namespace
}  // namespace minqiao
