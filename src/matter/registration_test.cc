#include "matter/steps_test.h"

namespace minqiao {
namespace {

TEST(Registration, AtAPetitionOfficeBeginsFifteenDaysToPassOn) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
    EXPECT_EQ(steps.state(), "registered");
    EXPECT_EQ(steps.matter().regulation, "regulation_2022");
}

TEST(Registration, AtAnotherOrganBeginsFifteenDaysToTellThePetitioner) {
    Steps steps;
    steps.took_in("handler.housing");
    EXPECT_EQ(steps.duties(), "tell_petitioner housing K2 2026-09-01 2026-09-16");
}

TEST(Registration, CountsFromTheDayOfReceiptNotOfEntry) {
    Steps steps("2026-09-10");
    Petition petition = plain_petition();
    petition.received_on = day("2026-09-01");
    steps.took_in("clerk", petition);
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-09-01 2026-09-16");
}

TEST(Registration, OfTheLastDayOfTheOldRegulationKeepsIt) {
    Steps steps("2022-05-10");
    Petition petition = plain_petition();
    petition.received_on = day("2022-04-30");
    steps.took_in("clerk", petition);
    EXPECT_EQ(steps.matter().regulation, "regulation_2005");
    petition.received_on = day("2022-05-01");
    steps.took_in("clerk", petition);
    EXPECT_EQ(steps.matter().regulation, "regulation_2022");
}

TEST(Registration, IsNotForThoseWhoTakeNothingDown) {
    for (const char* account :
         {"supervisor", "leader", "writer", "archivist", "admin", "security", "auditor"}) {
        Steps steps;
        EXPECT_EQ(steps.take_in(account, plain_petition()), "outside_mandate") << account;
    }
}

TEST(Registration, NamesEveryBadFieldAtOnce) {
    Steps steps;
    Petition petition = plain_petition();
    petition.petitioners.clear();
    petition.subject = Content("  ");
    petition.text = Content(std::string("bell\x07"));
    petition.requests = {Content("")};
    petition.category = "no_such";
    petition.place = "38012";
    petition.complained_of = {ComplainedOf{}, ComplainedOf{OrganId{9, 9}, {}, {}, {}}};
    petition.headcount = 0;
    petition.received_on = day("2026-09-02");
    EXPECT_EQ(steps.take_in("clerk", petition),
              "invalid_fields regulation_2022.22 received_on:in_the_future petitioners:required "
              "headcount:out_of_range subject:required text:bad_char requests[0]:required category:unknown "
              "place:bad_value complained_of[0]:required complained_of[1].organ_id:unknown");
}

TEST(Registration, TakesANameOfOneLineThatIsReadAsItIsWritten) {
    const auto given = [](const std::string& name) {
        Steps steps;
        Petition petition = plain_petition();
        petition.petitioners[0].name = Identity(name);
        return steps.take_in("clerk", petition);
    };
    EXPECT_EQ(given("\xF0\xA0\xAE\xB7小桥"), "done") << "a character outside the first plane";
    EXPECT_EQ(given("买买提·阿不都"), "done");
    EXPECT_EQ(given("\xE2\x80\xAE桥小秦"), "invalid_fields regulation_2022.22 petitioners[0].name:bad_char")
        << "turns the writing";
    EXPECT_EQ(given("秦\n小桥"), "invalid_fields regulation_2022.22 petitioners[0].name:bad_char");
    EXPECT_EQ(given("秦\t小桥"), "invalid_fields regulation_2022.22 petitioners[0].name:bad_char");
    EXPECT_EQ(given("  "), "invalid_fields regulation_2022.22 petitioners[0].name:required");
}

TEST(Registration, NeedsNoNameOfAnAnonymousPetitioner) {
    Steps steps;
    Petition petition = plain_petition();
    petition.petitioners.clear();
    petition.anonymous = true;
    EXPECT_EQ(steps.take_in("clerk", petition), "done");
}

TEST(Registration, TurnsNobodyAwayForATypingRule) {
    Steps steps;
    Petition petition = plain_petition();
    petition.petitioners[0].id_number = Identity("380121199001010000");
    petition.petitioners[0].phone = Identity("12");
    EXPECT_EQ(steps.take_in("clerk", petition),
              "invalid_fields regulation_2022.22 petitioners[0].id_number:id_checksum "
              "petitioners[0].phone:phone_form");
    EXPECT_EQ(steps.take_in("clerk", petition, {}, {"petitioners[0].id_number", "petitioners[0].phone"}),
              "done");
    const auto& registration = std::get<Registration>(steps.office.file(steps.id).acts.front().body).petition;
    EXPECT_EQ(registration.unverified,
              (std::vector<std::string>{"petitioners[0].id_number", "petitioners[0].phone"}));
}

TEST(Registration, LetsAtMostFiveRepresentTheRest) {
    Steps steps;
    Petition petition = plain_petition();
    petition.petitioners.resize(7, petition.petitioners[0]);
    petition.headcount = 7;
    petition.representatives = {0, 1, 2, 3, 4, 5};
    EXPECT_EQ(steps.take_in("clerk", petition), "invalid_fields regulation_2022.20 representatives:too_many");
    petition.representatives = {0, 1, 2, 3, 4};
    EXPECT_EQ(steps.take_in("clerk", petition), "done");
    petition.representatives = {0, 7};
    EXPECT_EQ(steps.take_in("clerk", petition),
              "invalid_fields regulation_2022.22 representatives:out_of_range");
    petition.representatives = {1, 1};
    EXPECT_EQ(steps.take_in("clerk", petition),
              "invalid_fields regulation_2022.22 representatives:duplicate");
}

TEST(Registration, OfFewerPeopleThanArePetitionersIsRefused) {
    Steps steps;
    Petition petition = plain_petition();
    petition.petitioners.resize(3, petition.petitioners[0]);
    petition.headcount = 2;
    EXPECT_EQ(steps.take_in("clerk", petition), "invalid_fields regulation_2022.22 headcount:too_small");
}

TEST(Registration, OfARepeatJoinsALivingMatterOnItsClocks) {
    Steps steps;
    steps.took_in().screened().referred();
    const std::string before = steps.duties();
    steps.later(3).took_in("clerk", plain_petition(), steps.id);
    EXPECT_EQ(steps.matter().petitions.size(), 2u);
    EXPECT_EQ(steps.duties(), before);
    EXPECT_EQ(steps.state(), "referred");
}

TEST(Registration, OfARepeatWithAnEarlierDayDoesNotTurnTimeBack) {
    Steps steps("2026-09-01");
    steps.took_in().on("2026-09-10").screened();
    Petition late = plain_petition();
    late.received_on = day("2026-09-02");
    EXPECT_TRUE(steps.office.register_petition("clerk", late, steps.id));
    EXPECT_EQ(steps.matter().last_on, day("2026-09-10"));
}

TEST(Registration, OfARepeatGoesToAMatterOfTheSameOffice) {
    Steps steps;
    steps.took_in();
    EXPECT_EQ(steps.take_in("clerk.other", plain_petition(), steps.id), "invalid_fields matter_id:unknown");
}

TEST(Registration, OfARepeatNeverMixesASealedFileWithAnOpenOne) {
    Steps open;
    open.took_in();
    EXPECT_EQ(open.take_in("clerk", accusing(organ_id("housing")), open.id),
              "cannot_join regulation_2022.30");
    Steps sealed;
    sealed.took_in("clerk", accusing(organ_id("housing")));
    Petition appeal = plain_petition();
    appeal.kind = Kind::appeal;
    EXPECT_EQ(sealed.take_in("clerk", appeal, sealed.id), "cannot_join regulation_2022.30");
    EXPECT_EQ(sealed.take_in("clerk", plain_petition(), sealed.id), "done");
}

TEST(Registration, OfARepeatOfAnEndedMatterMustBeAnswered) {
    Steps steps;
    steps.took_in().screened().did("sorter", Withdraw{Content("已经修好。")});
    EXPECT_EQ(steps.duties(), "");
    steps.later(30).took_in("clerk", plain_repeat(), steps.id);
    EXPECT_EQ(steps.duties(), "pass_on office K1 2026-10-01 2026-10-16");
    EXPECT_EQ(steps.state(), "closed");
    EXPECT_EQ(steps.give("sorter", Notify{Content("此事已撤回，如需再办请重新提出。")}), "done");
    EXPECT_EQ(steps.duties(), "");
}

TEST(Registration, PutsAnAccusationWithTheNearestDisciplineBody) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    EXPECT_EQ(steps.matter().custody, organ_id("discipline"));
    EXPECT_EQ(steps.duties(), "pass_on discipline K1 2026-09-01 2026-09-16");
}

TEST(Registration, PutsAnAccusationAboveTheBodyItAccuses) {
    Steps body;
    body.took_in("clerk", accusing(organ_id("discipline")));
    EXPECT_EQ(body.matter().custody, organ_id("city.discipline"));
    Steps person;
    person.took_in("clerk", accusing({}, officer("discipline.second").id));
    EXPECT_EQ(person.matter().custody, organ_id("city.discipline"));
    Steps leader;
    leader.took_in("clerk", accusing({}, officer("leader").id));
    EXPECT_EQ(leader.matter().custody, organ_id("city.discipline"));
    // A plain member of an organ does not taint the whole organ.
    Steps member;
    member.took_in("clerk", accusing({}, officer("handler.housing").id));
    EXPECT_EQ(member.matter().custody, organ_id("discipline"));
}

TEST(Registration, OfARepeatThatAccusesTheKeeperMovesItOut) {
    Steps steps;
    steps.took_in("clerk", accusing(organ_id("housing")));
    steps.took_in("clerk", accusing(organ_id("discipline")), steps.id);
    EXPECT_EQ(steps.matter().custody, organ_id("city.discipline"));
    EXPECT_EQ(steps.duties(), "pass_on city.discipline K1 2026-09-01 2026-09-16");
    EXPECT_FALSE(steps.sees("discipline"));
    EXPECT_TRUE(steps.sees("discipline.city"));
}

TEST(Registration, IsRefusedInAMatterThatWasJoinedAway) {
    Steps steps;
    const MatterId into = steps.took_in().id;
    steps.took_in().did("sorter", Join{into});
    EXPECT_EQ(steps.take_in("clerk", plain_petition(), steps.id), "joined_away");
}

TEST(Registration, OfANewRequestIsANewMatterOnceThereIsAnAnswer) {
    const std::string refused = "new_request_is_a_new_matter regulation_2022.22";
    Steps steps;
    steps.accepted().answered().served();
    EXPECT_EQ(steps.take_in("clerk", plain_petition(), steps.id), refused);
    steps.did("handler.housing", Close{"opinion_served"});
    EXPECT_EQ(steps.take_in("clerk", plain_petition(), steps.id), refused);
    steps.took_in().did("sorter", DeclineToAccept{"outside_mandate", Content("请向法院提出。")});
    EXPECT_EQ(steps.take_in("clerk", plain_petition(), steps.id), refused);
    EXPECT_EQ(steps.take_in("clerk", plain_repeat(), steps.id), "done");
}

TEST(Registration, OfANewRequestIsToldOfByAnOrganThatTookThePetitionInItself) {
    Steps steps;
    steps.took_in("handler.housing").screened(6, "handler.housing").did("handler.housing", Accept{});
    steps.took_in("handler.housing", plain_petition(), steps.id);
    EXPECT_EQ(steps.duties(),
              "issue_opinion housing K5 2026-09-01 2026-11-02; "
              "tell_petitioner housing K3 2026-09-01 2026-09-16");
    EXPECT_EQ(due_of(steps.matter().duties.back(), steps.matter(), steps.office.place()).sum.front().name,
              "request_added");
}

}  // namespace
}  // namespace minqiao
