#include "statute/law_text.h"

#include <gtest/gtest.h>

#include "statute/chinese_number.h"

namespace minqiao {
namespace {

const std::string head =
    "# 中华人民共和国渡口法\n\n2019年3月1日 全国人民代表大会常务委员会通过\n\n<!-- INFO END -->\n\n";
const std::string whole = head +
                          "## 第一章 总 则\n\n第一条 为了渡口安全，制定本法。\n\n"
                          "第二条 下列渡口适用本法：\n\n（一）乡镇渡口；\n\n（二）村渡口。\n\n"
                          "## 第二章 管 理\n\n### 第一节 船\n\n第二条之一 渡船应当检验。\n\n"
                          "第三条 本法自2019年5月1日起施行。\n";

LawText law(const std::string& text, const std::string& file = "a.md", std::optional<CivilDay> day = {}) {
    auto read = read_law({file, text}, day);
    if (!read) {
        for (const auto& fault : read.error()) ADD_FAILURE() << fault.line << ": " << fault.reason;
        return {};
    }
    return std::move(read).value();
}

LineFaults faults(const std::string& text) {
    auto read = read_law({"a.md", text});
    EXPECT_FALSE(read);
    return read ? LineFaults{} : std::move(read).error();
}

TEST(LawText, IsReadWithItsChaptersAndParagraphs) {
    const LawText read = law(whole);
    EXPECT_EQ(read.name, "渡口法");
    EXPECT_EQ(read.issued, "2019年3月1日 全国人民代表大会常务委员会通过");
    const std::vector<LawArticle> expected{
        {{1, 0}, "第一章 总 则", "为了渡口安全，制定本法。"},
        {{2, 0}, "第一章 总 则", "下列渡口适用本法：\n（一）乡镇渡口；\n（二）村渡口。"},
        {{2, 1}, "第二章 管 理 第一节 船", "渡船应当检验。"},
        {{3, 0}, "第二章 管 理 第一节 船", "本法自2019年5月1日起施行。"}};
    EXPECT_EQ(read.articles, expected);
}

TEST(LawText, ReadsTheSameWithOtherLineEndsAndSpaces) {
    std::string other = "\xEF\xBB\xBF" + whole;
    for (std::size_t at = 0; (at = other.find('\n', at)) != other.npos; at += 2) other.replace(at, 1, "\r\n");
    for (std::size_t at = 0; (at = other.find("条 ", at)) != other.npos; ++at) other.replace(at, 4, "条　");
    EXPECT_EQ(law(other).articles, law(whole).articles);
}

TEST(LawText, JoinsAHeadingOfTwoLines) {
    const LawText read =
        law(head + "## 第一章 人民代表大会\n\n信访的受理\n\n第一条 本法自2019年5月1日起施行。");
    EXPECT_EQ(read.articles.front().chapter, "第一章 人民代表大会 信访的受理");
}

TEST(LawText, IsInForceFromTheDayItSays) {
    const LawText read = law(whole);
    EXPECT_EQ(read.in_force_from, CivilDay(2019, 5, 1));
    EXPECT_EQ(read.dated, Verified::yes);
}

TEST(LawText, IsInForceFromItsIssueWhenItSaysSo) {
    const LawText read = law(head + "第一条 本法自公布之日起施行。");
    EXPECT_EQ(read.in_force_from, CivilDay(2019, 3, 1));
    EXPECT_EQ(read.dated, Verified::yes);
}

TEST(LawText, DoesNotBelieveADayOlderThanItsAmendment) {
    const LawText read = law(whole, "渡口法(2022-06-30).md");
    EXPECT_EQ(read.in_force_from, CivilDay(2022, 6, 30));
    EXPECT_EQ(read.dated, Verified::no);
    EXPECT_EQ(read.issued_on, CivilDay(2022, 6, 30));
}

TEST(LawText, BelievesWhoeverSaysTheDay) {
    const LawText read = law(whole, "渡口法(2022-06-30).md", CivilDay(2022, 9, 1));
    EXPECT_EQ(read.in_force_from, CivilDay(2022, 9, 1));
    EXPECT_EQ(read.dated, Verified::yes);
}

TEST(LawText, NamesTheLineThatIsWrong) {
    EXPECT_EQ(faults(""), (LineFaults{{1, "is empty"}}));
    EXPECT_EQ(faults("# 渡口法\n第一条 甲"), (LineFaults{{2, "has no line <!-- INFO END -->"}}));
    EXPECT_EQ(faults(head), (LineFaults{{6, "has no article"}}));
    EXPECT_EQ(faults(head + "第一条 本法自公布之日起施行。\n第三条 乙"),
              (LineFaults{{8, "第三条 does not follow 第一条"}}));
    EXPECT_EQ(faults(head + "序言\n第一条 本法自公布之日起施行。"),
              (LineFaults{{7, "stands before the first article"}}));
    EXPECT_EQ(faults("渡口法\n<!-- INFO END -->\n第一条 本法自2019年5月1日起施行。"),
              (LineFaults{{1, "is no title: `# ` and at most 100 letters without . @ /"}}));
    EXPECT_EQ(faults("# 渡口法\n<!-- INFO END -->\n第一条 甲"),
              (LineFaults{{3, "says no day from which it is in force"}}));
    EXPECT_EQ(faults("# 渡口法\n\xFF"), (LineFaults{{1, "is not UTF-8"}}));
}

TEST(LawText, TakesNoReferenceForAnArticle) {
    const LawText read =
        law(head + "第一条 依照下列规定：\n第三十条第一款规定的除外。\n第二条 本法自公布之日起施行。");
    ASSERT_EQ(read.articles.size(), 2U);
    EXPECT_EQ(read.articles.front().text, "依照下列规定：\n第三十条第一款规定的除外。");
}

TEST(ChineseNumbers, AreReadAsTheyAreWritten) {
    for (int number = 1; number <= chinese_number_max; ++number)
        ASSERT_EQ(read_chinese_number(chinese_number(number)), number) << chinese_number(number);
    EXPECT_EQ(chinese_number(10), "十");
    EXPECT_EQ(chinese_number(103), "一百零三");
    EXPECT_EQ(chinese_number(110), "一百一十");
    EXPECT_EQ(chinese_number(1260), "一千二百六十");
    for (const char* bad : {"", "零", "一十", "二零", "百", "十十", "一百三", "12", "第一", "一\xE4"})
        EXPECT_FALSE(read_chinese_number(bad)) << bad;
}

TEST(ArticleKeys, AreReadAsTheyAreWritten) {
    for (const char* text : {"land_law.48@2020-01-01", "刑法.120-1@2021-03-01"}) {
        const auto key = ArticleKey::parse(text);
        ASSERT_TRUE(key) << text;
        EXPECT_EQ(key->text(), text);
    }
    for (const char* bad :
         {"", "land_law.48", "land_law@2020-01-01", ".48@2020-01-01", "land_law.0@2020-01-01",
          "land_law.048@2020-01-01", "land_law.48@2020-13-01", "land_law.48-0@2020-01-01"})
        EXPECT_FALSE(ArticleKey::parse(bad)) << bad;
}

}  // namespace
}  // namespace minqiao
