#include "desk/desk_fixture_test.h"
#include "desk/file.h"

namespace minqiao {
namespace {

// A repeat that was registered as a matter of its own, and the matter it belongs to.
class JoinedTest : public DeskTest {
protected:
    void SetUp() override {
        DeskTest::SetUp();
        other = taken_down("石桥漏水", "石桥桥面渗水三处，行人滑倒。");
        repeat = taken_down("河堤路灯不亮", "河堤三盏路灯坏了一个月，晚上走路看不见。");
    }

    MatterId taken_down(const std::string& subject, const std::string& text) {
        begin(R"({"channel":"letter","petitioners":[{"name":"柳小满","phone":"13800138000"}],"subject":")" +
              subject + R"(","text":")" + text + R"(","requests":["尽快修好"]})");
        return matter_id;
    }

    void at(MatterId id) {
        matter_id = id;
        store->read_and_wait([&](Transaction& tx) { last_n = load_file(tx, id, Texts::left_out)->matter.n; });
    }

    std::string give_at(MatterId id, const char* account, const std::string& command) {
        at(id);
        return give(account, command);
    }

    std::string join(MatterId from, MatterId into) {
        return give_at(from, "sorter", R"({"command":"join","into_matter_id":")" + into.text() + "\"}");
    }

    PetitionId petition_of(MatterId id) {
        at(id);
        return page("sorter")->petitions.at(0).id;
    }

    // The matters in which words or a number are found, with what is shown of them.
    std::vector<SearchItem> found(const char* account, const std::string& words) {
        std::vector<SearchItem> items;
        store->read_and_wait([&](Transaction& tx) {
            SearchAsked query;
            query.q = words;
            if (auto answer = desk->search(tx, caller(account), now(), query)) items = answer->items;
        });
        return items;
    }

    std::vector<MatterId> matters_with(const std::string& words) {
        std::vector<MatterId> ids;
        for (const SearchItem& item : found("sorter", words)) ids.push_back(item.id);
        return ids;
    }

    MatterId other;
    MatterId repeat;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, JoinedTest, both_databases, name_of_database);

TEST_P(JoinedTest, IsFoundAndShownWhereItHasGone) {
    ASSERT_EQ(join(repeat, other), "");
    EXPECT_EQ(matters_with("路灯"), std::vector{other});
    EXPECT_EQ(matters_with("渗水"), std::vector{other});
    at(repeat);
    const auto left = page("sorter");
    ASSERT_TRUE(left);
    EXPECT_EQ(left->matter.subject, "");
    EXPECT_TRUE(left->matter.requests.empty());
    EXPECT_TRUE(left->petitions.empty());
    const Petition& registered = std::get<Registration>(left->acts[0].body).petition;
    EXPECT_FALSE(registered.subject.value);
    EXPECT_TRUE(registered.requests.empty());
    EXPECT_FALSE(registered.text.value);
    for (const MatterItem& item : list("sorter").items)
        EXPECT_EQ(item.subject, item.id == other ? "石桥漏水" : "");
}

TEST_P(JoinedTest, LeavesNoTraceOfAnAccusationWhereItCameFrom) {
    ASSERT_EQ(join(repeat, other), "");
    const std::string housing = county().organ("housing")->id.text();
    ASSERT_EQ(give("sorter",
                   R"({"command":"screen","kind":"appeal","category":"urban_rural.demolition","branch":6})"),
              "joined_away");
    ASSERT_EQ(give_at(other, "sorter",
                      R"({"command":"screen","kind":"accusation","category":"urban_rural.demolition"})"),
              "");
    for (const char* words : {"路灯", "河堤", "渗水"}) EXPECT_TRUE(found("sorter", words).empty()) << words;
    at(repeat);
    const auto left = page("sorter");
    ASSERT_TRUE(left);
    EXPECT_EQ(left->matter.subject, "");
    EXPECT_EQ(matters_with(left->matter.number), std::vector{repeat});
}

TEST_P(JoinedTest, KeepsWhatCameAfterThroughEveryMatterItIsIn) {
    const MatterId third = taken_down("渡口停航", "渡口停航半年，上学要绕路。");
    const PetitionId petition = petition_of(repeat);
    const std::string named = R"("petition_id":")" + petition.text() + "\"";
    ASSERT_EQ(give_at(repeat, "sorter",
                      R"({"command":"correct",)" + named + R"(,"fields":{"subject":"江堤路灯不亮"}})"),
              "");
    ASSERT_EQ(
        give_at(repeat, "clerk", R"({"command":"supplement",)" + named + R"(,"text":"又摔了一位老人。"})"),
        "");
    ASSERT_EQ(join(repeat, other), "");
    ASSERT_EQ(give_at(other, "sorter",
                      R"({"command":"correct",)" + named + R"(,"fields":{"text":"江堤五盏灯坏了。"}})"),
              "");
    ASSERT_EQ(join(other, third), "");

    at(third);
    const auto seen = page("sorter");
    ASSERT_EQ(seen->petitions.size(), 3u);
    EXPECT_EQ(seen->petitions[2].subject.text(), "江堤路灯不亮");
    EXPECT_EQ(seen->petitions[2].text.text(), "江堤五盏灯坏了。");
    ASSERT_EQ(seen->supplements.size(), 1u);
    EXPECT_EQ(std::get<Supplement>(seen->supplements[0].body).text.text(), "又摔了一位老人。");
    for (const char* words : {"老人", "江堤", "五盏", "渗水"})
        EXPECT_EQ(matters_with(words), std::vector{third}) << words;
    EXPECT_TRUE(matters_with("河堤").empty()) << "what was put right is no longer said";

    ASSERT_EQ(give_at(third, "sorter", R"({"command":"separate",)" + named + "}"), "");
    const auto apart = matters_with("老人");
    ASSERT_EQ(apart.size(), 1u);
    EXPECT_NE(apart[0], third);
    at(apart[0]);
    EXPECT_EQ(page("sorter")->matter.subject, "江堤路灯不亮");
    EXPECT_EQ(page("sorter")->supplements.size(), 1u);
    at(third);
    EXPECT_TRUE(page("sorter")->supplements.empty());
}

TEST_P(JoinedTest, IsFoundByItsPersonInTheMatterItHasGoneTo) {
    ASSERT_EQ(join(repeat, other), "");
    store->read_and_wait([&](Transaction& tx) {
        const auto alike = desk->similar(
            tx, caller("clerk"), now(),
            asked(R"({"channel":"letter","petitioners":[{"name":"柳小满","phone":"13800138000"}],)"
                  R"("subject":"井盖","text":"井盖丢了。"})"));
        ASSERT_TRUE(alike);
        ASSERT_EQ(alike->size(), 1u);
        EXPECT_EQ(alike->front().matter_id, other);
    });
}

TEST_P(JoinedTest, IsIndexedTheSameFromTheRecords) {
    const PetitionId petition = petition_of(repeat);
    ASSERT_EQ(give_at(repeat, "clerk",
                      R"({"command":"supplement","petition_id":")" + petition.text() +
                          R"(","text":"又摔了一位老人。"})"),
              "");
    ASSERT_EQ(join(repeat, other), "");
    ASSERT_EQ(give_at(other, "sorter", R"({"command":"separate","petition_id":")" + petition.text() + "\"}"),
              "");
    const auto tables = finding_tables();
    const auto dumped = [&] {
        std::string rows;
        store->read_and_wait([&](Transaction& tx) {
            for (const DerivedTable& table : tables)
                dump(tx, table.name, [&](std::string_view row) { rows += std::string(row) + '\n'; });
        });
        return rows;
    };
    const std::string kept = dumped();
    keep([&](Transaction& tx) {
        for (const auto& made : {tables, docket_tables()}) {
            drop_all(tx, made);
            create_all(tx, made);
        }
        for_each_subject(tx, SubjectKind::matter, [&](const Subject& subject) {
            const auto id = MatterId::parse(subject.id);
            keep_lists(tx, tx, load_file(tx, subject.key, *id, Texts::put_in), desk->office());
        });
    });
    EXPECT_EQ(dumped(), kept);
    EXPECT_FALSE(kept.empty());
}

}  // namespace
}  // namespace minqiao
