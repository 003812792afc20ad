#include "json/decode.h"

#include <gtest/gtest.h>

#include "json/parse.h"
#include "json/sample_test.h"

namespace minqiao::json {
namespace {

using sample::Command;
using sample::Everything;
using sample::Petition;

constexpr std::string_view good_petition =
    R"({"channel":"visit","petitioners":[{"name":"甲"}],"subject":"修路","received_on":"2024-03-01"})";

constexpr std::string_view organ = "0123456789abcdef0123456789abcdef";

// "name code" of every fault, one a line.
template <class T>
std::string faults_of(std::string_view bytes, Form form = Form::open) {
    const auto decoded = decode<T>(bytes, form);
    if (decoded) return "";
    std::string lines;
    for (const FieldFault& fault : decoded.error().fields) lines += fault.name + " " + fault.code + "\n";
    return lines;
}

TEST(Decoding, ReadsAStruct) {
    const auto petition = decode<Petition>(good_petition);
    ASSERT_TRUE(petition);
    EXPECT_EQ(petition->channel, sample::Channel::visit);
    EXPECT_EQ(petition->petitioners, (std::vector<sample::Person>{{"甲", std::nullopt}}));
    EXPECT_EQ(petition->headcount, 1);
    EXPECT_TRUE(petition->requests.empty());
    EXPECT_EQ(petition->received_on, CivilDay(2024, 3, 1));
}

TEST(Decoding, ReadsAValueParsedBefore) {
    const auto parsed = parse(good_petition);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(*decode<Petition>(*parsed), *decode<Petition>(good_petition));
}

TEST(Decoding, TakesNullForAbsent) {
    EXPECT_EQ(faults_of<sample::Person>(R"({"name":"甲","phone":null})"), "");
    EXPECT_EQ(faults_of<sample::Person>(R"({"name":null})"), "name required\n");
}

TEST(Decoding, NamesEveryBadFieldInOneAnswer) {
    const auto decoded = decode<Petition>(
        R"({"channel":"pigeon","petitioners":[{"name":"甲"},{"phone":7}],"subject":"一二三四五六七",
            "requests":["a",1,"c"],"headcount":1.5,"received_on":"2023-02-29"})");
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Faults::Kind::fields);
    EXPECT_EQ(decoded.error().code, "bad_fields");
    const std::vector<FieldFault> expected = {
        {"channel", "bad_value", "expected one of: letter visit online"},
        {"petitioners[1].name", "required", ""},
        {"petitioners[1].phone", "wrong_type", "a text is expected"},
        {"subject", "too_long", "at most 6"},
        {"requests[1]", "wrong_type", "a text is expected"},
        {"requests", "too_long", "at most 2"},
        {"headcount", "wrong_type", "a whole number is expected"},
        {"received_on", "bad_value", "expected: a day as YYYY-MM-DD"},
    };
    EXPECT_EQ(decoded.error().fields, expected);
}

TEST(Decoding, NamesEveryMissingField) {
    EXPECT_EQ(faults_of<Petition>("{}"), "channel required\npetitioners required\nsubject required\n");
}

TEST(Decoding, RefusesTheWholeForAnUnknownField) {
    const auto decoded = decode<Petition>(
        R"({"channel":"visit","petitioners":[{"name":"甲","nmae":"乙"}],"subject":7,"extra":{"a":1}})");
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Faults::Kind::unreadable);
    EXPECT_EQ(decoded.error().code, "unknown_field");
    const std::vector<FieldFault> expected = {{"petitioners[0].nmae", "unknown_field", ""},
                                              {"subject", "wrong_type", "a text is expected"},
                                              {"extra", "unknown_field", ""}};
    EXPECT_EQ(decoded.error().fields, expected);
}

TEST(Decoding, DoesNotRepeatEndlessNamesOrFaults) {
    std::string bytes = "{\"" + std::string(10'000, 'x') + "\":1";
    for (int field = 0; field < 1'000; ++field) bytes += ",\"f" + std::to_string(field) + "\":1";
    const auto decoded = decode<sample::Refer>(bytes + "}");
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().code, "unknown_field");
    EXPECT_EQ(decoded.error().fields.size(), 100u);
    EXPECT_EQ(decoded.error().fields[1].name.size(), 64u);
}

TEST(Decoding, NamesTheWholeWhenItIsOfAnotherType) {
    EXPECT_EQ(faults_of<Petition>("[]"), " wrong_type\n");
    EXPECT_EQ(faults_of<std::vector<int>>("{}"), " wrong_type\n");
    EXPECT_EQ(faults_of<std::vector<int>>("[1,null,\"2\"]"), "[1] wrong_type\n[2] wrong_type\n");
}

TEST(Decoding, SaysWhenBytesCannotBeRead) {
    const auto decoded = decode<Petition>(R"({"subject":"a","subject":"b"})");
    ASSERT_FALSE(decoded);
    EXPECT_EQ(decoded.error().kind, Faults::Kind::unreadable);
    EXPECT_EQ(decoded.error().code, "duplicate_key");
    EXPECT_TRUE(decoded.error().fields.empty());
}

TEST(Decoding, NamesAMapsEntryByItsKey) {
    using People = std::map<std::string, std::vector<sample::Person>>;
    EXPECT_EQ(faults_of<People>(R"({"east":[{"name":"甲"},{"name":1}],"west":{}})"),
              "east[1].name wrong_type\nwest wrong_type\n");
}

TEST(Decoding, KeepsIntegersInTheirRange) {
    EXPECT_EQ(*decode<int>("2147483647"), 2147483647);
    EXPECT_EQ(*decode<int>("-2147483648"), -2147483648);
    EXPECT_EQ(faults_of<int>("2147483648"), " bad_value\n");
    EXPECT_EQ(*decode<std::int64_t>("-9223372036854775808"), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(faults_of<std::int64_t>("9223372036854775808"), " bad_value\n");
    EXPECT_EQ(faults_of<std::int64_t>("1e2"), " wrong_type\n");
    EXPECT_EQ(faults_of<std::uint64_t>("-1"), " bad_value\n");
    EXPECT_EQ(*decode<double>("7"), 7.0);
}

TEST(Decoding, RefusesATypeForEveryMember) {
    EXPECT_EQ(
        faults_of<Everything>(
            R"({"flag":0,"small":"1","large":true,"share":"x","text":1,"maybe":"1","list":{},"people":[],
                      "channel":1,"id":"00","day":"2024-1-1","at":"noon","digest":"ab"})"),
        "flag wrong_type\nsmall wrong_type\nlarge wrong_type\nshare wrong_type\ntext wrong_type\n"
        "maybe wrong_type\nlist wrong_type\npeople wrong_type\nchannel wrong_type\nid bad_value\n"
        "day bad_value\nat bad_value\ndigest bad_value\n");
}

TEST(Decoding, FindsTheAlternativeByItsTag) {
    const auto command =
        decode<Command>(R"({"on":"2024-03-01","command":"report_progress","text":"已约谈"})");
    ASSERT_TRUE(command);
    EXPECT_EQ(std::get<sample::ReportProgress>(command->ask).text.text(), "已约谈");
    EXPECT_EQ(command->on, CivilDay(2024, 3, 1));
    EXPECT_TRUE(std::holds_alternative<sample::Recall>(decode<Command>(R"({"command":"take_back"})")->ask));
    EXPECT_TRUE(decode<sample::Ask>(R"({"command":"take_back"})"));
}

TEST(Decoding, NamesAMissingOrUnknownTagAlone) {
    EXPECT_EQ(faults_of<Command>(R"({"text":"x"})"), "command required\n");
    EXPECT_EQ(faults_of<Command>(R"({"command":"burn","text":"x"})"), "command bad_value\n");
    EXPECT_EQ(faults_of<Command>(R"({"command":7})"), "command wrong_type\n");
    EXPECT_EQ(faults_of<Command>(R"({"command":"refer","text":"x"})"),
              "to_organ_id required\ntext unknown_field\n");
}

TEST(Decoding, TakesASealOnlyWhereTextsAreSealed) {
    const std::string seal = R"({"place":2,"commitment":")" + std::string(64, 'a') + R"("})";
    const std::string sealed = R"({"text":)" + seal + "}";
    EXPECT_EQ(faults_of<sample::ReportProgress>(sealed), "text wrong_type\n");
    EXPECT_EQ(faults_of<sample::ReportProgress>(R"({"text":"a"})", Form::sealed), "text wrong_type\n");
    const auto decoded = decode<sample::ReportProgress>(sealed, Form::sealed);
    ASSERT_TRUE(decoded);
    EXPECT_FALSE(decoded->text.value);
    EXPECT_EQ(decoded->text.seal->place, 2);
}

TEST(Decoding, ReadsTextsInComposedForm) {
    EXPECT_EQ(*decode<std::string>(R"("e\u0301")"), "\u00e9");
    EXPECT_EQ(decode<sample::Refer>("{\"to_organ_id\":\"" + std::string(organ) + "\"}")->to_organ_id.text(),
              organ);
}

}  // namespace
}  // namespace minqiao::json
