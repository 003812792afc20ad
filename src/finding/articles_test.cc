#include "finding/articles.h"

#include "finding/fixture_test.h"

namespace minqiao {
namespace {

class Articles : public Finding {
protected:
    void take_in(const std::string& law, CivilDay from, const std::vector<std::string>& texts) {
        ASSERT_FALSE(keep([&](Transaction& tx) {
            LawVersionRow row;
            row.law = row.name = law;
            row.in_force_from = from;
            row.digest = law + from.text();
            std::vector<LawArticleRow> articles;
            for (const auto& text : texts)
                articles.push_back({int(articles.size()), int(articles.size()) + 1, 0, "第一章 总则", text});
            row.version = add_law_version(tx, here, row, articles, Instant(1), "");
            index_law_version(tx, here, row, articles);
        }));
    }

    // version:place of each, then the cursor.
    std::string find(ArticleQuery query) {
        std::string text;
        const auto fault = store->read_and_wait([&](Transaction& tx) {
            const auto found = find_articles(tx, here, query);
            if (!found) return void(text = "no cursor");
            for (const auto& one : found->articles)
                text += std::to_string(one.version) + ":" + std::to_string(one.place) + " ";
            text += found->next_cursor.value_or("");
        });
        return fault ? fault->inside : text;
    }

    const CivilDay today{2026, 9, 1};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Articles, both_databases, name_of_database);

TEST_P(Articles, AreFoundByWordsWrittenInAnyWay) {
    take_in("渡口法", {2019, 5, 1}, {"渡船每年检验一次。", "收费不超过100%。"});
    EXPECT_EQ(find({"渡船 检验", "", {}, today, {}, 10}), "1:0 ");
    EXPECT_EQ(find({"檢驗", "", {}, today, {}, 10}), "1:0 ");
    EXPECT_EQ(find({"渡口法 第二条", "", {}, today, {}, 10}), "1:1 ");
    EXPECT_EQ(find({"１００％", "", {}, today, {}, 10}), "1:1 ");
    EXPECT_EQ(find({"1_0", "", {}, today, {}, 10}), "");
    EXPECT_EQ(find({"检验 收费", "", {}, today, {}, 10}), "");
}

TEST_P(Articles, AreThoseOfTheVersionInForceOnTheDay) {
    take_in("渡口法", {2024, 5, 1}, {"渡船每年检验。"});
    take_in("渡口法", {2019, 5, 1}, {"渡船应当检验。"});
    EXPECT_EQ(find({"检验", "", {}, {2019, 4, 30}, {}, 10}), "");
    EXPECT_EQ(find({"检验", "", {}, {2024, 4, 30}, {}, 10}), "2:0 ");
    EXPECT_EQ(find({"检验", "", {}, {2024, 5, 1}, {}, 10}), "1:0 ");
}

TEST_P(Articles, AreFoundByLawAndNumberAndPaged) {
    take_in("渡口法", {2019, 5, 1}, {"一", "二", "三"});
    take_in("水井条例", {2019, 5, 1}, {"一"});
    EXPECT_EQ(find({"", "渡口法", ArticleNumber{2, 0}, today, {}, 10}), "1:1 ");
    EXPECT_EQ(find({"", "", ArticleNumber{1, 0}, today, {}, 10}), "1:0 2:0 ");
    EXPECT_EQ(find({"", "渡口法", {}, today, {}, 2}), "1:0 1:1 1000001");
    EXPECT_EQ(find({"", "渡口法", {}, today, "1000001", 2}), "1:2 ");
    EXPECT_EQ(find({"", "", {}, today, "-1", 2}), "no cursor");
}

}  // namespace
}  // namespace minqiao
