#include "desk/desk_fixture_test.h"

#include <algorithm>

#include "desk/file.h"

namespace minqiao {
namespace {

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, DeskTest, both_databases, name_of_database);

TEST_P(DeskTest, RegistersAPetitionWithNumbersAndACode) {
    const auto made = register_one(lamp_petition);
    ASSERT_TRUE(made);
    EXPECT_TRUE(made->petition.number.starts_with("260921-0001-"));
    EXPECT_EQ(made->matter.number, "2026-00001");
    EXPECT_EQ(made->query_code.size(), 10u);
    EXPECT_TRUE(register_one(lamp_petition)->petition.number.starts_with("260921-0002-"));
}

TEST_P(DeskTest, GivesAnAnonymousPetitionALongCode) {
    const auto made = register_one(R"({"channel":"letter","anonymous":true,"subject":"路灯","text":"不亮"})");
    ASSERT_TRUE(made) << problem;
    EXPECT_EQ(made->query_code.size(), 20u);
}

TEST_P(DeskTest, NamesEveryBadFieldAndKeepsNothing) {
    EXPECT_FALSE(register_one(R"({"channel":"letter","petitioners":[],"subject":" ","text":""})"));
    EXPECT_EQ(problem, "invalid_fields");
    EXPECT_EQ(list("sorter").items.size(), 0u);
}

TEST_P(DeskTest, ShowsTheSorterWhatWasRegisteredWithTheNameMasked) {
    begin(lamp_petition);
    const auto seen = page("sorter");
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->matter.subject, "河堤路灯不亮");
    EXPECT_EQ(seen->matter.requests.size(), 2u);
    EXPECT_EQ(seen->petitions[0].petitioners[0].name.text(), "柳**");
    EXPECT_FALSE(seen->petitions[0].petitioners[0].phone);
    EXPECT_EQ(std::get<Registration>(seen->acts[0].body).petition.petitioners[0].name.text(), "柳**");
}

TEST_P(DeskTest, HidesFromOthersWhatIsNotTheirs) {
    begin(lamp_petition);
    for (const char* account :
         {"handler.housing", "reviewer.city", "clerk.other", "leader", "writer", "admin", "security",
          "auditor", "archivist", "discipline", "enterprise", "station.village"}) {
        EXPECT_FALSE(page(account)) << account;
        EXPECT_EQ(list(account).items.size(), 0u) << account;
        EXPECT_EQ(list(account).count, 0) << account;
        EXPECT_EQ(give(account, R"({"command":"notify","text":"x"})"), "not_found") << account;
    }
}

TEST_P(DeskTest, RefusesACommandAgainstAnOlderActThanTheLast) {
    begin(lamp_petition);
    last_n = 7;
    EXPECT_EQ(give("sorter", R"({"command":"notify","text":"已收到。"})"), "stale");
    last_n = 1;
    EXPECT_EQ(give("sorter", R"({"command":"notify","text":"已收到。"})"), "");
}

TEST_P(DeskTest, MovesTheMatterFromListToListAsItIsReferred) {
    begin(lamp_petition);
    const std::string housing = county().organ("housing")->id.text();
    ASSERT_EQ(give("sorter", R"({"command":"screen","kind":"appeal","category":")" +
                                 std::string("urban_rural.demolition") + R"(","branch":6})"),
              "");
    ASSERT_EQ(give("sorter", R"({"command":"refer","to_organ_id":")" + housing + "\"}"), "");
    EXPECT_EQ(list("sorter").items.size(), 0u);
    const auto items = list("handler.housing").items;
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0].state, State::referred);
    EXPECT_EQ(items[0].subject, "河堤路灯不亮");
    // Fifteen days from 21 September end on 6 October, a day off; the holiday ends on the 7th.
    EXPECT_EQ(items[0].due_on, CivilDay(2026, 10, 8));
    EXPECT_EQ(list("handler.land").items.size(), 0u);
}

TEST_P(DeskTest, ListsAVisitThatSkippedLevelsAsOne) {
    begin(R"({"channel":"visit","raised_at":"city","anonymous":true,"subject":"地界","text":"地界不清。"})");
    EXPECT_FALSE(list("sorter").items.at(0).has_skipped_levels) << "the city is next above the county";
    EXPECT_EQ(give("sorter", R"({"command":"guide","organ_id":")" + county().organ("willow")->id.text() +
                                 R"(","text":"请到镇里提出。"})"),
              "");
    EXPECT_TRUE(list("sorter").items.at(0).has_skipped_levels) << "but not next above the town";
    EXPECT_TRUE(list("head.willow").items.at(0).has_skipped_levels);
    begin(
        R"({"channel":"letter","raised_at":"capital","anonymous":true,"subject":"地界","text":"地界不清。"})");
    for (const MatterItem& item : list("sorter").items)
        EXPECT_EQ(item.has_skipped_levels, item.id != matter_id) << "a letter may be sent to any level";
}

TEST_P(DeskTest, PagesThroughAListWithoutMissingOrRepeatingARow) {
    for (int count = 0; count < 7; ++count) ASSERT_TRUE(register_one(lamp_petition));
    for (const MatterOrder order : {MatterOrder::due_on, MatterOrder::due_on_last, MatterOrder::registered_on,
                                    MatterOrder::registered_on_last}) {
        MattersAsked filter;
        filter.sort = order;
        filter.limit = 3;
        std::vector<std::string> numbers;
        do {
            const auto part = list("sorter", filter);
            EXPECT_EQ(part.count, 7);
            for (const MatterItem& item : part.items) numbers.push_back(item.number);
            filter.cursor = part.next_cursor;
        } while (filter.cursor);
        EXPECT_EQ(numbers.size(), 7u);
        std::ranges::sort(numbers);
        EXPECT_EQ(std::ranges::unique(numbers).size(), 0u);
    }
}

TEST_P(DeskTest, JoinsARepeatAndSeparatesItAgain) {
    const auto first = register_one(lamp_petition);
    begin(lamp_petition);
    ASSERT_EQ(give("sorter", R"({"command":"join","into_matter_id":")" + first->matter.id + "\"}"), "");
    EXPECT_EQ(page("sorter")->matter.state, State::closed);
    const PetitionId repeat = std::get<Registration>(page("sorter")->acts.at(0).body).petition.id;
    matter_id = *MatterId::parse(first->matter.id);
    const auto joined = page("sorter");
    ASSERT_EQ(joined->petitions.size(), 2u);
    EXPECT_EQ(joined->matter.requests.size(), 4u);
    last_n = joined->matter.n;
    ASSERT_EQ(give("sorter", R"({"command":"separate","petition_id":")" + repeat.text() + "\"}"), "");
    EXPECT_EQ(page("sorter")->petitions.size(), 1u);
    std::optional<PetitionPage> found;
    store->read_and_wait([&](Transaction& tx) {
        auto answer = desk->petition(tx, caller("sorter"), now(), repeat);
        if (answer) found = *answer;
    });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->matter.number, "2026-00003");
    EXPECT_EQ(found->petition.subject.text(), "河堤路灯不亮");
}

TEST_P(DeskTest, ShowsACorrectedSubjectInPageAndList) {
    begin(lamp_petition);
    const std::string petition = page("sorter")->petitions[0].id.text();
    ASSERT_EQ(give("sorter", R"({"command":"correct","petition_id":")" + petition +
                                 R"(","fields":{"subject":"江堤路灯不亮","petitioners[0].name":"柳大满"}})"),
              "");
    EXPECT_EQ(page("sorter")->matter.subject, "江堤路灯不亮");
    EXPECT_EQ(list("sorter").items.at(0).subject, "江堤路灯不亮");
    EXPECT_EQ(page("clerk")->petitions[0].petitioners[0].name.text(), "柳大满");
    EXPECT_EQ(std::get<Correction>(page("sorter")->acts[1].body).personal.at("petitioners[0].name").text(),
              "柳**");
}

TEST_P(DeskTest, TakesAnAccusationOutOfTheOfficesSight) {
    const std::string housing = county().organ("housing")->id.text();
    const auto made = register_one(
        R"({"channel":"letter","anonymous":true,"kind":"accusation","subject":"收钱办事","text":"有人收钱。",)"
        R"("complained_of":[{"organ_id":")" +
        housing + "\"}]}");
    ASSERT_TRUE(made) << problem;
    EXPECT_EQ(made->query_code.size(), 20u);
    matter_id = *MatterId::parse(made->matter.id);
    last_n = 1;
    EXPECT_FALSE(page("sorter"));
    EXPECT_FALSE(page("clerk"));
    EXPECT_FALSE(page("head.office"));
    EXPECT_FALSE(page("supervisor"));
    ASSERT_TRUE(page("discipline"));
    ASSERT_EQ(give("discipline", R"({"command":"screen","kind":"accusation","category":")" +
                                     std::string("urban_rural.demolition") + "\"}"),
              "");
    EXPECT_EQ(give("discipline", R"({"command":"refer","to_organ_id":")" + housing + "\"}"),
              "conflict_of_interest");
    EXPECT_EQ(list("handler.housing").count, 0);
}

TEST_P(DeskTest, FindsARepeatByTelephoneForTheClerkWithoutOpeningTheFile) {
    begin(lamp_petition);
    store->read_and_wait([&](Transaction& tx) {
        auto found = desk->similar(tx, caller("clerk"), now(), asked(lamp_petition));
        ASSERT_TRUE(found);
        ASSERT_EQ(found->size(), 1u);
        EXPECT_EQ(found->at(0).number, "2026-00001");
        EXPECT_GT(found->at(0).score, 0.5);
        EXPECT_FALSE(found->at(0).reasons.empty());
    });
}

TEST_P(DeskTest, FindsAMatterByItsWordsForThoseWhoSeeIt) {
    begin(lamp_petition);
    store->read_and_wait([&](Transaction& tx) {
        SearchAsked query;
        query.q = "路灯";
        auto found = desk->search(tx, caller("sorter"), now(), query);
        ASSERT_TRUE(found);
        ASSERT_EQ(found->items.size(), 1u);
        EXPECT_FALSE(found->items[0].passages.empty());
        EXPECT_EQ(desk->search(tx, caller("handler.land"), now(), query)->items.size(), 0u);
    });
}

TEST_P(DeskTest, ImportsARowOnceWithItsReply) {
    Desk::ImportedRow row;
    row.source = "old:1";
    row.petition = asked(lamp_petition);
    row.petition.received_on = CivilDay(2019, 4, 1);
    row.reply = "路灯已经修好。";
    row.replied_on = CivilDay(2019, 4, 20);
    int imported = 0;
    for (int time = 0; time < 2; ++time)
        store->write_and_wait([&](Transaction& tx) {
            auto answer = desk->import_row(tx, caller("admin"), now(), row);
            EXPECT_TRUE(answer) << (answer ? "" : answer.error().code);
            imported += answer && *answer ? 1 : 0;
            return Verdict::keep;
        });
    EXPECT_EQ(imported, 1);
}

}  // namespace
}  // namespace minqiao
