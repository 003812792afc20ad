#include "json/schema.h"

#include <gtest/gtest.h>

#include "json/sample_test.h"

namespace minqiao::json {
namespace {

template <class T>
std::string component(const std::string& name, Use use = Use::asked) {
    Schemas named;
    schema_of<T>(named, use);
    return encode(named.components().at(name));
}

TEST(Schema, RefersToAStructByName) {
    Schemas named;
    EXPECT_EQ(encode(schema_of<sample::Petition>(named)), R"({"$ref":"#/components/schemas/Petition"})");
    EXPECT_EQ(named.components().size(), 3u);
}

TEST(Schema, OfAnAskedStructIsClosedAndAllowsNull) {
    EXPECT_EQ(component<sample::Petition>("Petition"),
              R"({"type":"object","properties":{"channel":{"$ref":"#/components/schemas/Channel"},)"
              R"("petitioners":{"type":"array","items":{"$ref":"#/components/schemas/Person"}},)"
              R"("subject":{"type":"string","maxLength":6},)"
              R"("requests":{"type":"array","items":{"type":"string"},"maxItems":2},)"
              R"("headcount":{"type":"integer","format":"int32"},)"
              R"("received_on":{"type":["string","null"],"format":"date"}},)"
              R"("required":["channel","petitioners","subject"],"additionalProperties":false})");
    EXPECT_EQ(component<sample::Petition>("Channel"),
              R"({"type":"string","enum":["letter","visit","online"]})");
}

TEST(Schema, OfAnAnsweredStructIsOpenAndSaysWhatIsAlwaysThere) {
    EXPECT_EQ(component<sample::Person>("Person", Use::answered),
              R"({"type":"object","properties":{"name":{"type":"string"},"phone":{"type":"string"}},)"
              R"("required":["name"]})");
    EXPECT_EQ(component<sample::Page<sample::Person>>("PageOfPerson", Use::answered),
              R"({"type":"object","properties":{"items":{"type":"array","items":)"
              R"({"$ref":"#/components/schemas/Person"}},"next_cursor":{"type":["string","null"]}},)"
              R"("required":["items","next_cursor"]})");
}

TEST(Schema, GrowsStricterWhenATypeIsAlsoAsked) {
    Schemas named;
    schema_of<sample::Person>(named, Use::answered);
    schema_of<sample::Person>(named, Use::asked);
    schema_of<sample::Person>(named, Use::answered);
    EXPECT_EQ(encode(named.components().at("Person")), component<sample::Person>("Person"));
}

TEST(Schema, SpreadsAlternativesByTheirTag) {
    EXPECT_EQ(
        component<sample::Command>("Command"),
        R"({"type":"object","properties":{"on":{"type":["string","null"],"format":"date"}},)"
        R"("oneOf":[{"$ref":"#/components/schemas/Refer"},{"$ref":"#/components/schemas/ReportProgress"},)"
        R"({"$ref":"#/components/schemas/Recall"}],"discriminator":{"propertyName":"command","mapping":)"
        R"({"refer":"#/components/schemas/Refer","report_progress":"#/components/schemas/ReportProgress",)"
        R"("take_back":"#/components/schemas/Recall"}},"unevaluatedProperties":false})");
    EXPECT_EQ(component<sample::Command>("Refer"),
              R"({"type":"object","properties":{"command":{"type":"string","const":"refer"},)"
              R"("to_organ_id":{"type":"string","pattern":"^[0-9a-f]{32}$"}},)"
              R"("required":["command","to_organ_id"]})");
}

TEST(Schema, NamesEveryFormat) {
    EXPECT_EQ(component<sample::Everything>("Everything", Use::answered),
              R"({"type":"object","properties":{"flag":{"type":"boolean"},)"
              R"("small":{"type":"integer","format":"int32"},"large":{"type":"integer","format":"int64"},)"
              R"("share":{"type":"number","format":"double"},"text":{"type":"string"},)"
              R"("maybe":{"type":"integer","format":"int32"},)"
              R"("list":{"type":"array","items":{"type":["integer","null"],"format":"int32"}},)"
              R"("people":{"type":"object","additionalProperties":{"$ref":"#/components/schemas/Person"}},)"
              R"("channel":{"$ref":"#/components/schemas/Channel"},)"
              R"("id":{"type":"string","pattern":"^[0-9a-f]{32}$"},"day":{"type":"string","format":"date"},)"
              R"("at":{"type":"string","format":"date-time"},)"
              R"("digest":{"type":"string","pattern":"^[0-9a-f]{64}$"}},)"
              R"("required":["flag","small","large","share","text","list","people","channel","id",)"
              R"("day","at","digest"]})");
}

namespace other {
struct Person {
    int age = 0;
};
BOOST_DESCRIBE_STRUCT(Person, (), (age))
}  // namespace other

TEST(SchemaDeath, StopsWhenTwoTypesWouldShareAName) {
    Schemas named;
    schema_of<sample::Person>(named);
    EXPECT_DEATH(schema_of<other::Person>(named), "json_name");
}

TEST(Schema, AllowsNullForANamedComponent) {
    EXPECT_EQ(encode(nullable(reference_to("Channel"))),
              R"({"anyOf":[{"$ref":"#/components/schemas/Channel"},{"type":"null"}]})");
}

}  // namespace
}  // namespace minqiao::json
