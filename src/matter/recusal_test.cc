#include "matter/steps_test.h"
#include "matter/unattended.h"

namespace minqiao {
namespace {

TEST(Recusal, TakesTheMatterFromTheOfficersSightAndHands) {
    Steps steps;
    steps.accepted();
    const OfficerId own = officer("handler.housing").id;
    EXPECT_EQ(steps.give("handler.housing", Recuse{own, Content("住在同一栋楼。")}), "done");
    EXPECT_FALSE(steps.sees("handler.housing"));
    EXPECT_EQ(steps.give("handler.housing", ReportProgress{Content("去看过了。")}),
              "conflict_of_interest regulation_2022.28");
    EXPECT_EQ(steps.give("head.housing", Recuse{own, Content("再记一次。")}),
              "invalid_fields regulation_2022.28 officer_id:duplicate");
}

TEST(Recusal, OfAnotherIsDecidedByTheHead) {
    Steps steps;
    steps.accepted();
    const OfficerId other = officer("handler.housing.second").id;
    EXPECT_EQ(steps.give("handler.housing", Recuse{other, Content("是亲戚。")}),
              "outside_mandate regulation_2022.28");
    EXPECT_EQ(steps.give("head.housing", Recuse{other, Content("参与过验收。")}), "done");
}

TEST(Recusal, OfEverybodyLeavesTheOrganInNeedOfSomebodyElse) {
    Steps steps;
    steps.accepted();
    const OrganId housing = officer("head.housing").organ_id;
    const auto unattended = [&] {
        return unattended_organs(steps.matter(), steps.office.place(), start_of(steps.office.today));
    };
    for (const char* account : {"handler.housing", "handler.housing.second"}) {
        steps.did("head.housing", Recuse{officer(account).id, Content("参与过验收。")});
        EXPECT_TRUE(unattended().empty()) << account;
    }
    steps.did("head.housing", Recuse{officer("head.housing").id, Content("是亲戚。")});
    EXPECT_EQ(unattended(), std::vector{housing});
    EXPECT_TRUE(steps.sees("head.office")) << "the office's head can have somebody else named";
}

TEST(Recusal, NamesAnOfficerOfItsOwnOrganAndWhy) {
    Steps steps;
    steps.accepted();
    EXPECT_EQ(steps.give("head.housing", Recuse{officer("handler.land").id, Content("")}),
              "invalid_fields regulation_2022.28 officer_id:unknown reason:required");
}

TEST(Recusal, TakesWhatWasProposedAlong) {
    Steps steps;
    steps.accepted().proposed();
    const int written = steps.matter().n;
    steps.did("handler.housing", RequestExtension{20, Content("要等检测。")});
    steps.did("handler.housing", Recuse{officer("handler.housing").id, Content("是亲戚。")});
    EXPECT_EQ(steps.give("head.housing", IssueOpinion{written}), "opinion_not_proposed regulation_2022.32");
    EXPECT_EQ(steps.give("head.housing", Extend{20, Content("同意。")}),
              "extension_not_requested regulation_2022.34");
}

TEST(Recusal, GoesWithAPetitionThatIsSeparated) {
    Steps steps;
    steps.took_in().took_in("clerk", plain_repeat(), steps.id);
    steps.did("sorter", Recuse{officer("sorter").id, Content("是亲戚。")});
    steps.did("head.office", Separate{steps.petition(1)});
    const auto& separation = std::get<Separation>(steps.office.file(steps.id).acts.back().body);
    steps.id = separation.to_matter_id;
    EXPECT_FALSE(steps.sees("sorter"));
}

TEST(Recusal, GoesWithAMatterThatIsJoined) {
    Steps steps;
    const MatterId first = steps.took_in().id;
    steps.took_in().did("sorter", Recuse{officer("sorter").id, Content("是我哥哥。")});
    steps.did("head.office", Join{first});
    steps.id = first;
    EXPECT_FALSE(steps.sees("sorter"));
    EXPECT_EQ(steps.give("sorter", Screen{Kind::appeal, Steps::category, 6}),
              "conflict_of_interest regulation_2022.28");
}

TEST(Recusal, OfAHeadIsDecidedByTheHeadOfTheOffice) {
    Steps steps;
    steps.accepted();
    const Content why("参与过验收。");
    EXPECT_EQ(steps.give("head.office", Recuse{officer("handler.housing").id, why}),
              "invalid_fields regulation_2022.28 officer_id:unknown");
    EXPECT_EQ(steps.give("sorter", Recuse{officer("head.housing").id, why}),
              "invalid_fields regulation_2022.28 officer_id:unknown");
    EXPECT_EQ(steps.give("head.office", Recuse{officer("head.housing").id, why}), "done");
    EXPECT_FALSE(steps.sees("head.housing"));
    EXPECT_EQ(steps.give("head.office", Recuse{officer("reviewer.city").id, why}), "done");
}

TEST(Recusal, OfOneselfIsForEveryPostThatSeesTheMatter) {
    Steps steps;
    steps.took_in();
    for (const char* account : {"clerk", "supervisor"}) {
        EXPECT_EQ(steps.give(account, Recuse{officer(account).id, Content("是亲戚。")}), "done") << account;
        EXPECT_FALSE(steps.sees(account)) << account;
    }
}

}  // namespace
}  // namespace minqiao
