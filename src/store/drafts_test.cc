#include "store/drafts.h"

#include "store/store_contract.h"

namespace minqiao {
namespace {

class Drafts : public StoreContract {
protected:
    std::vector<DraftRow> listed(const SubjectKey& subject, int limit = 100) {
        std::vector<DraftRow> rows;
        store->read_and_wait(
            [&](Transaction& tx) { rows = list_drafts(tx, {subject, "issue_opinion"}, limit); });
        return rows;
    }
    void add(const SubjectKey& subject, const DraftRow& row) {
        ASSERT_FALSE(keep([&](Transaction& tx) {
            hold_drafts(tx, subject);
            add_draft(tx, {subject, "issue_opinion"}, row);
        }));
    }

    const OfficerId writer{2, 1};
    const OfficerId head{2, 2};
    const DraftRow first{1, DraftStep::written, writer, Instant(1000), R"({"answers":[]})"};
    const DraftRow second{2, DraftStep::asked, writer, Instant(2000), ""};
    const DraftRow third{3, DraftStep::returned, head, Instant(3000), "请写明日期。"};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Drafts, both_databases, name_of_database);

TEST_P(Drafts, ComeBackNewestFirstAndWithoutWhatWasTyped) {
    const SubjectKey matter = new_subject(1);
    for (const DraftRow& row : {first, second, third}) add(matter, row);
    DraftRow untold = first;
    untold.text.clear();
    EXPECT_EQ(listed(matter), (std::vector{third, second, untold}));
    EXPECT_EQ(listed(matter, 1), std::vector{third});
    EXPECT_EQ(listed(new_subject(2)), std::vector<DraftRow>{});
}

TEST_P(Drafts, KnowWhatHadBeenTypedAtEachVersion) {
    const SubjectKey matter = new_subject(1);
    for (const DraftRow& row : {first, second, third}) add(matter, row);
    const DraftRow fourth{4, DraftStep::written, head, Instant(4000), "again"};
    add(matter, fourth);
    store->read_and_wait([&](Transaction& tx) {
        const DraftKey key{matter, "issue_opinion"};
        EXPECT_EQ(find_draft(tx, key, 1), first);
        EXPECT_EQ(find_draft(tx, key, 3), first);
        EXPECT_EQ(find_draft(tx, key, 4), fourth);
        EXPECT_EQ(find_draft(tx, {matter, "another"}, 4), std::nullopt);
        EXPECT_TRUE(was_approval_asked(tx, key));
        EXPECT_FALSE(was_approval_asked(tx, {matter, "another"}));
    });
}

TEST_P(Drafts, KeepOneRowForANumberAndChangeNone) {
    const SubjectKey matter = new_subject(1);
    add(matter, first);
    const auto twice = keep([&](Transaction& tx) { add_draft(tx, {matter, "issue_opinion"}, first); });
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->kind, Fault::Kind::conflict);
    EXPECT_TRUE(keep([](Transaction& tx) { execute(tx, "update drafts set text = 'other'"); }));
    EXPECT_EQ(listed(matter).size(), 1U);
}

TEST_P(Drafts, GoWithTheirSubjectAlone) {
    const SubjectKey matter = new_subject(1);
    const SubjectKey other = new_subject(2);
    for (const DraftRow& row : {first, second, third}) add(matter, row);
    add(other, first);
    ASSERT_FALSE(keep([&](Transaction& tx) { drop_drafts(tx, matter); }));
    EXPECT_TRUE(listed(matter).empty());
    EXPECT_EQ(listed(other).size(), 1U);
    EXPECT_EQ(count("drafts"), 1);
}

}  // namespace
}  // namespace minqiao
