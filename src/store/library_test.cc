// Versions of laws lie beside each other and none is ever changed, on both databases.
#include "store/library.h"

#include "store/store_contract.h"

namespace minqiao {
namespace {

using Library = StoreContract;

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Library, both_databases, name_of_database);

LawVersionRow ferry_law(CivilDay from, const std::string& digest) {
    LawVersionRow row;
    row.law = row.name = "渡口法";
    row.in_force_from = from;
    row.is_dated = true;
    row.digest = digest;
    return row;
}

const std::vector<LawArticleRow> two_articles{{0, 1, 0, "第一章", "渡船应当检验。"},
                                              {1, 1, 1, "第一章", "船工应当持证。"}};

TEST_P(Library, KeepsVersionsBesideEachOther) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        add_law_version(tx, here, ferry_law({2024, 5, 1}, "b"), two_articles, Instant(1), "");
        add_law_version(tx, here, ferry_law({2019, 5, 1}, "a"), two_articles, Instant(2), "");
        add_law_version(tx, "120000", ferry_law({2021, 5, 1}, "c"), two_articles, Instant(3), "");
        const auto versions = law_versions(tx, here, "渡口法");
        ASSERT_EQ(versions.size(), 2U);
        EXPECT_EQ(versions[0].in_force_until, CivilDay(2024, 4, 30));
        EXPECT_EQ(versions[1].in_force_until, std::nullopt);
        EXPECT_EQ(versions[1].articles, 2);
        const auto inserted = find_law_article(tx, versions[0].version, 1, 1);
        ASSERT_TRUE(inserted);
        EXPECT_EQ(inserted->text, "船工应当持证。");
        EXPECT_FALSE(find_law_article(tx, versions[0].version, 2, 0));
    }));
}

TEST_P(Library, LetsALaterRowStandForTheSameText) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        add_law_version(tx, here, ferry_law({2024, 3, 1}, "b"), two_articles, Instant(1), "");
        add_law_version(tx, here, ferry_law({2019, 5, 1}, "a"), two_articles, Instant(1), "");
        add_law_version(tx, here, ferry_law({2024, 5, 1}, "b"), two_articles, Instant(2), "");
        EXPECT_TRUE(find_law_version(tx, here, "渡口法", {2024, 3, 1})->is_superseded);
        EXPECT_FALSE(find_law_version(tx, here, "渡口法", {2024, 5, 1})->is_superseded);
        EXPECT_EQ(find_law_version(tx, here, "渡口法", {2019, 5, 1})->in_force_until, CivilDay(2024, 4, 30));
    }));
}

TEST_P(Library, IsNeverChanged) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        add_law_version(tx, here, ferry_law({2019, 5, 1}, "a"), two_articles, Instant(1), "");
    }));
    for (const char* change : {"update law_articles set text = 'x'", "delete from law_articles",
                               "update law_versions set law = 'x'", "delete from law_versions"})
        EXPECT_TRUE(keep([&](Transaction& tx) { execute(tx, change); })) << change;
    EXPECT_EQ(count("law_articles"), 2);
    EXPECT_TRUE(keep([](Transaction& tx) {
        add_law_version(tx, here, ferry_law({2019, 5, 1}, "z"), two_articles, Instant(1), "");
    })) << "one text a day";
}

}  // namespace
}  // namespace minqiao
