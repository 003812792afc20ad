#include "finding/passages.h"

#include <gtest/gtest.h>

#include "finding/folding.h"

namespace minqiao {
namespace {

std::vector<std::string> marked(const MarkedPassage& passage) {
    std::vector<std::string> words;
    const std::u32string letters = letters_of(passage.text);
    for (const Mark& mark : passage.marks)
        words.push_back(utf8(letters.substr(std::size_t(mark.begin), std::size_t(mark.end - mark.begin))));
    return words;
}

TEST(Passages, MarkEveryPlaceOfEveryWord) {
    const std::vector<FieldText> texts{
        {"subject", "北门路灯不亮"}, {"text", "路灯坏了，路灯杆也歪了"}, {"note", "无"}};
    const auto found = passages(texts, "路灯 北门");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].field, "subject");
    EXPECT_EQ(found[0].text, "北门路灯不亮");
    EXPECT_EQ(found[0].marks, (std::vector<Mark>{{0, 2}, {2, 4}}));
    EXPECT_EQ(marked(found[1]), (std::vector<std::string>{"路灯", "路灯"}));
}

TEST(Passages, MarkTheWordAsItWasTyped) {
    const std::vector<FieldText> texts{{"text", "面積８０㎡的ＡＢＣ大廈，灌\n溉渠"}};
    EXPECT_EQ(marked(passages(texts, "80m2").at(0)), std::vector<std::string>{"８０㎡"});
    EXPECT_EQ(marked(passages(texts, "abc大厦").at(0)), std::vector<std::string>{"ＡＢＣ大廈"});
    EXPECT_EQ(marked(passages(texts, "灌溉").at(0)), std::vector<std::string>{"灌\n溉"});
}

TEST(Passages, CutAroundTheFirstPlace) {
    std::string text;
    for (int i = 0; i < 50; ++i) text += "甲";
    text += "井盖";
    for (int i = 0; i < 100; ++i) text += "乙";
    const auto passage = passages(std::vector<FieldText>{{"text", text}}, "井盖").at(0);
    EXPECT_EQ(passage.text.substr(0, 3), "…");
    EXPECT_EQ(letters_of(passage.text).size(), 62U);
    EXPECT_EQ(marked(passage), std::vector<std::string>{"井盖"});
    EXPECT_EQ(passages(std::vector<FieldText>{{"text", text}}, "丙丁").size(), 0U);
    EXPECT_EQ(passages(std::vector<FieldText>{{"text", text}}, " ").size(), 0U);
}

TEST(Passages, ShowAWordLongerThanAPassageWhole) {
    const std::string text(200, 'a');
    const auto passage = passages(std::vector<FieldText>{{"text", text}}, std::string(90, 'a')).at(0);
    EXPECT_EQ(passage.marks.front(), (Mark{0, 90}));
}

}  // namespace
}  // namespace minqiao
