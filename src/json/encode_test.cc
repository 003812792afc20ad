#include "json/encode.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "json/parse.h"
#include "json/sample_test.h"

namespace minqiao::json {
namespace {

using sample::Everything;

Everything everything() {
    Everything all;
    all.flag = true;
    all.small = -7;
    all.large = std::numeric_limits<std::int64_t>::min();
    all.share = 0.1;
    all.text = "一\t\"二\"\\\n";
    all.list = {1, std::nullopt, 3};
    all.people = {{"b", {"乙", "1"}}, {"a", {"甲", std::nullopt}}};
    all.id = MatterId{1, 2};
    all.day = CivilDay(2024, 2, 29);
    all.at = Instant(1'700'000'000'123);
    all.digest = sha256("x");
    return all;
}

TEST(Encoding, WritesMembersInDeclaredOrderWithoutSpaces) {
    EXPECT_EQ(
        encode(everything()),
        R"({"flag":true,"small":-7,"large":-9223372036854775808,"share":0.1,"text":"一\t\"二\"\\\n",)"
        R"("list":[1,null,3],"people":{"a":{"name":"甲"},"b":{"name":"乙","phone":"1"}},"channel":"visit",)"
        R"("id":"00000000000000010000000000000002","day":"2024-02-29","at":"2023-11-14T22:13:20.123Z",)"
        R"("digest":"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"})");
}

TEST(Encoding, ReadsBackTheSame) {
    const auto back = decode<Everything>(encode(everything()));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, everything());
    EXPECT_EQ(encode(*back), encode(everything()));
}

TEST(Encoding, ReadsBackEveryKindOfDouble) {
    std::mt19937_64 bits(7);
    for (int round = 0; round < 20'000; ++round) {
        const auto number = std::bit_cast<double>(bits());
        if (!std::isfinite(number)) continue;
        const std::string text = encode(number);
        EXPECT_EQ(*decode<double>(text), number) << text;
        EXPECT_EQ(encode(*decode<double>(text)), text);
    }
    EXPECT_EQ(encode(-0.0), "0");
    EXPECT_EQ(encode(1e300), "1e+300");
}

TEST(Encoding, EscapesOnlyWhatMustBe) {
    std::string all;
    for (char c = 1; c < 127; ++c) all.push_back(c);
    EXPECT_EQ(
        encode(all.substr(0, 34)),
        R"("\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013)"
        R"(\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f !\"")");
    EXPECT_EQ(encode(all.substr(34, 80)), '"' + all.substr(34, 57) + "\\\\" + all.substr(92, 22) + '"');
    EXPECT_EQ(encode(std::string("中\U0001F600/")), "\"中\U0001F600/\"");
}

TEST(Encoding, WritesAnAbsentMemberAsNullOnlyWhereAskedTo) {
    EXPECT_EQ(encode(sample::Page<sample::Person>{}), R"({"items":[],"next_cursor":null})");
    EXPECT_EQ(encode(sample::Person{"甲", std::nullopt}), R"({"name":"甲"})");
}

TEST(Encoding, WritesTheTagOfAnAlternative) {
    sample::Command command{sample::Refer{OrganId{0, 1}}, CivilDay(2024, 3, 1)};
    const std::string text =
        R"({"command":"refer","to_organ_id":"00000000000000000000000000000001","on":"2024-03-01"})";
    EXPECT_EQ(encode(command), text);
    EXPECT_EQ(*decode<sample::Command>(text), command);
    EXPECT_EQ(encode(sample::Ask(sample::Recall{})), R"({"command":"take_back"})");
}

TEST(Encoding, PutsRawTextInAsItIs) {
    std::string out = "data: ";
    append(out, std::vector<Raw>{{"{\"a\":1}"}, {"2"}});
    EXPECT_EQ(out, "data: [{\"a\":1},2]");
}

TEST(Encoding, WritesAKeptTextOpenSealedOrErased) {
    sample::ReportProgress progress{Content("已约谈")};
    progress.text.seal = Seal{1, sha256("x")};
    EXPECT_EQ(encode(progress), R"({"text":"已约谈"})");
    const std::string sealed = encode(progress, Form::sealed);
    EXPECT_EQ(sealed, R"({"text":{"place":1,"commitment":)" + encode(sha256("x")) + "}}");
    EXPECT_EQ(encode(*decode<sample::ReportProgress>(sealed, Form::sealed), Form::sealed), sealed);
    progress.text.value.reset();
    EXPECT_EQ(encode(progress), R"({"text":null})");
}

TEST(EncodingDeath, StopsRatherThanWriteAnUnsealedTextIntoARecord) {
    EXPECT_DEATH(encode(sample::ReportProgress{Content("x")}, Form::sealed), "sealed");
}

TEST(Encoding, WritesAnyValueAsItWasRead) {
    const std::string text = R"({"z":[1,-2,18446744073709551615,0.5,true,null,"\n"],"a":{},"m":[]})";
    EXPECT_EQ(encode(*parse(text)), text);
}

}  // namespace
}  // namespace minqiao::json
