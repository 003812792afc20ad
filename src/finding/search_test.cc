#include "finding/search.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <random>

#include "finding/fixture_test.h"
#include "finding/folding.h"

namespace minqiao {
namespace {

using SearchTest = Finding;

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, SearchTest, both_databases, name_of_database);

TEST_P(SearchTest, FindsTheMattersWithEveryWordNewestFirst) {
    put(1, {"小区北门路灯不亮", "夜里回家看不清路"});
    put(2, {"路灯整夜不亮", "请求尽快修好北门外的路灯"});
    put(3, {"北门早市占道"});
    EXPECT_EQ(find("路灯"), (Subjects{2, 1}));
    EXPECT_EQ(find("北门 路灯"), (Subjects{2, 1}));
    EXPECT_EQ(find("早市 北门"), Subjects{3});
    EXPECT_EQ(find("北门路灯"), Subjects{1});
    EXPECT_EQ(find("水管"), Subjects{});
    EXPECT_EQ(find(""), Subjects{});
    EXPECT_EQ(find(" \t　"), Subjects{});
}

TEST_P(SearchTest, FindsSingleLettersLatinWordsAndDigits) {
    put(1, {"鑫苑二期的电梯 Elevator 3号楼", "投诉编号2026-17"});
    for (const char* query : {"鑫", "楼", "期", "elevator", "LEV", "3号楼", "2026-17", "6-1", "梯 e"})
        EXPECT_EQ(find(query), Subjects{1}) << query;
    for (const char* query : {"鑫期", "elevatr", "2026-18", "号楼投"})
        EXPECT_EQ(find(query), Subjects{}) << query;
}

TEST_P(SearchTest, FoldsWidthCaseAndTraditionalCharacters) {
    put(1, {"拆遷補償協議", "ＡＢＣ大廈１２號"});
    put(2, {"拆迁补偿协议", "abc大厦12号"});
    for (const char* query : {"拆迁补偿", "拆遷補償", "ABC大厦", "ａｂｃ大廈", "12号", "１２號"})
        EXPECT_EQ(find(query), (Subjects{2, 1})) << query;
}

TEST_P(SearchTest, ReadsOverHardLineEndsInChineseText) {
    put(1, {"我们村的灌\n溉渠去年\r\n　　就断了"});
    for (const char* query : {"灌溉", "去年就断", "灌 溉渠"}) EXPECT_EQ(find(query), Subjects{1}) << query;
}

TEST_P(SearchTest, TakesEveryCharacterLiterally) {
    put(1, {"退款只给了50%_\\还说“够了”", "O'Neil \"quoted\" (a OR b) NEAR c* -d:e"});
    put(2, {"退款只给了50元"});
    for (const char* query : {"%", "_", "\\", "50%", "%_\\", "'", "\"", "\"quoted\"", "(a OR b)", "c*", "*",
                              "-d:e", "o'neil", "“够了”", "NEAR", "了50%_"})
        EXPECT_EQ(find(query), Subjects{1}) << query;
    for (const char* query :
         {"' OR 1=1;--", "%'; DROP TABLE", "%'; DROP TABLE subjects;--", "5%", "退_", "退款%50", "a* OR *",
          "退款 NOT 50", "{a b} : c", "^退款", "a & b | !c", "'退':*", "\\'"})
        EXPECT_EQ(find(query), Subjects{}) << query;
    EXPECT_EQ(find("50"), (Subjects{2, 1})) << "the tables are whole";
}

TEST_P(SearchTest, PutsTheMatterOfAnExactNumberOnAPageOfItsOwn) {
    put(1, {"井盖破损"}, {"S2026-0001", "P2026-0001"});
    put(2, {"井盖丢失，见 P2026-0001"}, {"S2026-0002", "P2026-0002"});
    EXPECT_EQ(find("S2026-0001"), Subjects{1});
    EXPECT_EQ(find("2026-0002"), Subjects{2});
    const auto first = page("p2026-0001", sorter, 20);
    EXPECT_EQ(first.subjects, Subjects{1});
    const auto second = page("p2026-0001", sorter, 20, first.next_cursor);
    EXPECT_EQ(second.subjects, Subjects{2}) << "what speaks of it";
    EXPECT_FALSE(second.next_cursor);
    EXPECT_EQ(find("P2026-0001", handler), Subjects{});
}

TEST_P(SearchTest, GoesThroughAllPagesWithoutGapOrRepeat) {
    for (int subject = 1; subject <= 7; ++subject) put(subject, {"每天早上噪音扰民"});
    Subjects all;
    std::optional<std::string> cursor;
    int pages = 0;
    do {
        const auto next = page("噪音", sorter, 3, cursor);
        all.insert(all.end(), next.subjects.begin(), next.subjects.end());
        cursor = next.next_cursor;
        ++pages;
    } while (cursor);
    EXPECT_EQ(all, (Subjects{7, 6, 5, 4, 3, 2, 1}));
    EXPECT_EQ(pages, 3);
}

TEST_P(SearchTest, RefusesAForeignCursor) {
    store->read_and_wait([](Transaction& tx) {
        for (const char* cursor : {"", "x", "-1", "0", "12x", "99999999999999999999"})
            EXPECT_FALSE(search(tx, sorter, "噪音", cursor, 20)) << cursor;
    });
}

TEST_P(SearchTest, ShowsNothingOfWhatTheSeekerMayNotSee) {
    put(1, {"检举某科长收钱"}, {"S-1"});
    put(2, {"收钱不办事"});
    Seeker clerk{here, "clerk", sorter.organ, id_numbered(300), 1000};
    keep([&](Transaction& tx) {
        execute(tx, "delete from docket_sights where subject = 1");
        show(tx, 1, handler);
        show(tx, 2, clerk, clerk.officer, 1500);
    });
    EXPECT_EQ(find("收钱"), Subjects{2});
    const auto first = page("收钱", sorter, 1);
    EXPECT_FALSE(first.next_cursor) << "a hidden match is not counted";
    EXPECT_EQ(find("检举"), Subjects{});
    EXPECT_EQ(find("S-1"), Subjects{});
    EXPECT_EQ(find("收钱", handler), Subjects{1});
    keep([](Transaction& tx) {
        execute(tx, "insert into docket_barred (jurisdiction, subject, officer) values (:j, 1, :o)", here,
                handler.officer);
    });
    EXPECT_EQ(find("收钱", handler), Subjects{}) << "barred whatever the role";

    EXPECT_EQ(find("收钱", clerk), Subjects{2});
    Seeker another_clerk = clerk;
    another_clerk.officer = id_numbered(301);
    EXPECT_EQ(find("收钱", another_clerk), Subjects{});
    clerk.now = 1500;
    EXPECT_EQ(find("收钱", clerk), Subjects{}) << "the sight has ended";
    Seeker elsewhere = sorter;
    elsewhere.jurisdiction = "330108";
    EXPECT_EQ(find("收钱", elsewhere), Subjects{});
}

TEST_P(SearchTest, AddsLaterTextsToTheMatter) {
    put(1, {"屋顶漏水"});
    keep([](Transaction& tx) { index_matter(tx, matter(1), {{}, {"补充：物业仍未上门"}}); });
    EXPECT_EQ(find("屋顶 物业"), Subjects{1});
    keep([](Transaction& tx) { drop_matter(tx, matter(1)); });
    EXPECT_EQ(find("屋顶"), Subjects{});
    EXPECT_EQ(count("finding_texts where text <> ''"), 0);
    keep([](Transaction& tx) { index_matter(tx, matter(1), {{}, {"屋顶已修好"}}); });
    EXPECT_EQ(find("修好"), Subjects{1});
}

TEST_P(SearchTest, KeepsTheSameRowsWhenDroppedAndRefilled) {
    const auto fill = [&](bool at_once) {
        keep([&](Transaction& tx) {
            for (std::int64_t subject = 1; subject <= 300; ++subject) {
                index_matter(tx, matter(subject), {{"S-" + std::to_string(subject)}, {"屋顶漏水"}});
                if (at_once && subject % 7 == 0) index_matter(tx, matter(subject), {{}, {"补充说明"}});
            }
            for (std::int64_t subject = 7; !at_once && subject <= 300; subject += 7)
                index_matter(tx, matter(subject), {{}, {"补充说明"}});
        });
    };
    const auto rows = [&] {
        std::vector<std::string> found;
        keep([&](Transaction& tx) {
            for (const DerivedTable& table : finding_tables())
                dump(tx, table.name, [&](std::string_view row) { found.emplace_back(row); });
        });
        return found;
    };
    fill(false);
    keep([](Transaction& tx) {
        for (const std::int64_t subject : {7, 294}) show(tx, subject, sorter);
    });
    const auto kept = rows();
    EXPECT_EQ(find("补充 漏水"), (Subjects{294, 7}));
    keep([](Transaction& tx) {
        drop_all(tx, finding_tables());
        create_all(tx, finding_tables());
    });
    EXPECT_EQ(find("屋顶"), Subjects{});
    fill(true);
    EXPECT_EQ(rows(), kept);
    EXPECT_EQ(find("补充 漏水"), (Subjects{294, 7}));
}

// So many matters that they are no longer read through one by one.
class LargeSearch : public Finding {
protected:
    static constexpr int many = 4500;

    void fill(const std::function<std::string(int)>& text_of) {
        EXPECT_FALSE(keep([&](Transaction& tx) {
            for (int subject = 1; subject <= many; ++subject) {
                index_matter(tx, matter(subject), {{}, {text_of(subject)}});
                show(tx, subject, sorter);
            }
        }));
    }
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, LargeSearch, both_databases, name_of_database);

TEST_P(LargeSearch, FindsOldMattersThroughTheIndexOfWords) {
    fill([](int subject) {
        return "第" + std::to_string(subject) + "号路口的" + (subject % 900 == 7 ? "窨井盖翘起" : "路灯") +
               "。";
    });
    put(many + 1, {"窨井盖翘起，见第4500号"});
    keep([](Transaction& tx) { execute(tx, "delete from docket_sights where subject = 907"); });
    EXPECT_EQ(find("井盖"), (Subjects{4501, 3607, 2707, 1807, 7}));
    EXPECT_EQ(find("窨井盖翘起 第7号"), Subjects{7});
    EXPECT_EQ(find("翘"), (Subjects{4501, 3607, 2707, 1807, 7}));
    EXPECT_EQ(find("第907号"), Subjects{});
    const auto first = page("井盖", sorter, 3);
    EXPECT_EQ(first.subjects, (Subjects{4501, 3607, 2707}));
    const auto second = page("井盖", sorter, 3, first.next_cursor);
    EXPECT_EQ(second.subjects, (Subjects{1807, 7}));
    EXPECT_FALSE(second.next_cursor);
    EXPECT_EQ(page("路灯", sorter, 2).subjects, (Subjects{4500, 4499}));
    for (const char* query : {"' OR 1=1;--", "%'; DROP TABLE", "\"", "*", "路_灯", "'路':*"})
        EXPECT_EQ(find(query), Subjects{}) << query;
}

// From letters that are few, so that they meet often, and odd, so that nothing in between is lost.
std::string random_text(std::mt19937& chance, int length) {
    static const std::u32string letters = U"路灯不亮北门補偿号楼Ａａ1２3%_'\"\\*-()，。“”é①㎡鑫𠮷😀";
    std::uniform_int_distribution<std::size_t> which(0, letters.size() - 1);
    std::u32string text;
    for (int i = 0; i < length; ++i) text += letters[which(chance)];
    return utf8(text);
}

TEST_P(LargeSearch, FindsEveryTwoNeighbouringLettersOfAnyText) {
    std::mt19937 chance(20260722);
    std::vector<std::string> texts;
    for (int i = 0; i < 40; ++i) texts.push_back(random_text(chance, 25));
    // The first forty matters lie beyond those that are read through.
    fill([&](int subject) { return subject <= 40 ? texts[std::size_t(subject - 1)] : "。"; });
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const std::u32string letters = letters_of(texts[i]);
        for (std::size_t at = 0; at + 2 <= letters.size(); at += 3) {
            const std::string query = utf8(letters.substr(at, 2));
            const auto found = page(query, sorter, 100).subjects;
            EXPECT_NE(std::ranges::find(found, std::int64_t(i + 1)), found.end()) << query;
        }
    }
}

// A column of a table of tab-separated values, \t, \n and \\ undone.
std::vector<std::string> column_of_table(const std::string& file, const std::string& column) {
    std::ifstream in(file);
    std::vector<std::string> values;
    std::string line;
    std::size_t wanted = 0;
    for (bool is_head = true; std::getline(in, line); is_head = false) {
        std::vector<std::string> cells(1);
        for (std::size_t at = 0; at < line.size(); ++at) {
            if (line[at] == '\t')
                cells.emplace_back();
            else if (line[at] == '\\' && at + 1 < line.size())
                cells.back() += line[++at] == '\\' ? '\\' : ' ';
            else
                cells.back() += line[at];
        }
        if (is_head)
            wanted = std::size_t(std::ranges::find(cells, column) - cells.begin());
        else
            values.push_back(cells.at(wanted));
    }
    return values;
}

TEST_P(LargeSearch, FindsWordsOfRealLetters) {
    const char* folder = std::getenv("MINQIAO_DATA");
    if (!folder) GTEST_SKIP() << "MINQIAO_DATA names no folder with petitions/fj3_hot.tsv";
    const auto texts = column_of_table(std::string(folder) + "/petitions/fj3_hot.tsv", "detail");
    ASSERT_GT(texts.size(), 3000U);
    keep([&](Transaction& tx) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            index_matter(tx, matter(std::int64_t(i) + 1), {{}, {texts[i]}});
            show(tx, std::int64_t(i) + 1, sorter);
        }
    });
    std::mt19937 chance(7);
    for (int sampled = 0; sampled < 300;) {
        const std::size_t i = std::uniform_int_distribution<std::size_t>(0, texts.size() - 1)(chance);
        const std::u32string letters = letters_of(texts[i]);
        const std::size_t length = 2 + chance() % 2;
        if (letters.size() < length) continue;
        const std::size_t at = std::uniform_int_distribution<std::size_t>(0, letters.size() - length)(chance);
        const auto word = letters.substr(at, length);
        if (std::ranges::any_of(word, [](char32_t letter) { return letter < 0x4E00 || letter > 0x9FFF; }))
            continue;
        ++sampled;
        // Only as far as this matter's own page, however common the word.
        const auto found = page(utf8(word), sorter, 1, std::to_string(i + 2)).subjects;
        EXPECT_EQ(found, Subjects{std::int64_t(i + 1)}) << "word " << sampled << " of matter " << i + 1;
    }
}

}  // namespace
}  // namespace minqiao
