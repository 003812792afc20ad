#include "matter/refusal.h"

#include <gtest/gtest.h>

#include <set>

#include "base/text.h"
#include "json/decode.h"
#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

struct RefusalRow {
    std::string code;
    std::string kind;
    Wording officer;
    Wording petitioner;
};
BOOST_DESCRIBE_STRUCT(RefusalRow, (), (code, kind, officer, petitioner))

struct RefusalList {
    std::vector<RefusalRow> refusals;
};
BOOST_DESCRIBE_STRUCT(RefusalList, (), (refusals))

std::vector<RefusalRow> rows() {
    auto read = json::decode<RefusalList>(text_on_disk("api/refusals.json"));
    if (!read) ADD_FAILURE() << read.error().code << " " << read.error().detail;
    return read ? read->refusals : std::vector<RefusalRow>();
}

TEST(RefusalSentences, StandThereOnceForEveryCodeAndForNoOther) {
    std::vector<std::string> codes;
    for (const RefusalRow& row : rows()) codes.push_back(row.code);
    EXPECT_EQ(codes, std::vector<std::string>(json::enum_names<RefusalCode>.begin(),
                                              json::enum_names<RefusalCode>.end()));
}

TEST(RefusalSentences, SpeakToOfficerAndPetitionerInBothLanguages) {
    for (const RefusalRow& row : rows())
        for (const std::string& text :
             {row.officer.zh, row.officer.en, row.petitioner.zh, row.petitioner.en}) {
            EXPECT_FALSE(is_blank(text)) << row.code;
            EXPECT_TRUE(text.ends_with("。") || text.ends_with(".")) << row.code << ": " << text;
            EXPECT_EQ(text.find_first_of("!{}"), text.npos) << row.code;
        }
}

// Whoever asks is never blamed and never called by the office's own words.
TEST(RefusalSentences, ToThePetitionerUsePlainWords) {
    for (const RefusalRow& row : rows())
        for (const char* word : {"诉求", "职能", "依法依规", "稳控", "上访", "处置", "！", "无权", "不得"})
            EXPECT_EQ(row.petitioner.zh.find(word), std::string::npos) << row.code << ": " << word;
}

TEST(RefusalSentences, SayWhichAnswerTheInterfaceGives) {
    for (const RefusalRow& row : rows()) {
        const std::string expected = row.code == "invalid_fields" || row.code == "outside_mandate"
                                         ? (row.code == "invalid_fields" ? "fields" : "outside_mandate")
                                         : "refused";
        EXPECT_EQ(row.kind, expected) << row.code;
    }
}

}  // namespace
}  // namespace minqiao
