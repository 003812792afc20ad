#include "json/parse.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace minqiao::json {
namespace {

std::string code_of(std::string_view bytes) {
    const auto parsed = parse(bytes);
    if (parsed) return "";
    EXPECT_EQ(parsed.error().kind, Faults::Kind::unreadable);
    return parsed.error().code;
}

std::string text_in(std::string_view bytes) {
    const auto parsed = parse(bytes);
    return parsed ? std::string(parsed->as_string()) : "refused: " + parsed.error().code;
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

TEST(Parsing, ReadsAnyKindOfValue) {
    for (const char* good :
         {"null", "true", "0", "-1.5e3", "\"\"", "[]", "{}", " {\"a\":[1,{\"b\":null}]}\r\n"}) {
        EXPECT_EQ(code_of(good), "") << good;
    }
}

TEST(Parsing, AsksForABodyWhenThereIsNone) {
    EXPECT_EQ(code_of(""), "body_required");
    EXPECT_EQ(code_of(" \r\n\t"), "body_required");
}

TEST(Parsing, RefusesWhatIsNotJson) {
    for (const char* bad : {"{",          "[1,",        "\"abc",   "tru",         "{\"a\"}",
                            "{\"a\":1,}", "[1,]",       "{a:1}",   "'a'",         "01",
                            "+1",         ".5",         "1.",      "-",           "NaN",
                            "Infinity",   "// note\n1", "\"\\x\"", "\"\\uZZZZ\"", "\xEF\xBB\xBF{}"}) {
        EXPECT_EQ(code_of(bad), "bad_json") << bad;
    }
}

TEST(Parsing, RefusesBytesAfterTheEnd) {
    EXPECT_EQ(code_of("{} {}"), "bad_json");
    EXPECT_EQ(code_of("1 x"), "bad_json");
    EXPECT_EQ(code_of(std::string_view("{}\0", 3)), "bad_json");
}

TEST(Parsing, RefusesEveryCutOfAGoodText) {
    const std::string good = R"({"a":[1,2.5,true,null,"中\u4e2d"],"b":{"c":-3}})";
    for (std::size_t length = 1; length < good.size(); ++length) {
        EXPECT_NE(code_of(std::string_view(good).substr(0, length)), "") << length;
    }
    EXPECT_EQ(code_of(good), "");
}

TEST(Parsing, AllowsThirtyTwoLevelsAndNoMore) {
    EXPECT_EQ(code_of(nested(32)), "");
    EXPECT_EQ(code_of(nested(33)), "too_deep");
    EXPECT_EQ(code_of(nested(10'000)), "too_deep");
    EXPECT_EQ(code_of(std::string(1'000'000, '[')), "too_deep");
    std::string objects;
    for (int level = 0; level < 10'000; ++level) objects += "{\"a\":";
    EXPECT_EQ(code_of(objects), "too_deep");
}

TEST(Parsing, RefusesAKeyGivenTwice) {
    EXPECT_EQ(code_of(R"({"a":1,"a":2})"), "duplicate_key");
    EXPECT_EQ(code_of(R"({"a":1,"b":{"c":1,"d":2,"c":3}})"), "duplicate_key");
    EXPECT_EQ(code_of(R"({"a":1,"\u0061":2})"), "duplicate_key");
    EXPECT_EQ(code_of(R"({"a":{"a":1},"b":[{"a":1},{"a":1}]})"), "");
}

TEST(Parsing, ComparesKeysAfterComposingThem) {
    EXPECT_EQ(code_of("{\"\u00e9\":1,\"e\u0301\":2}"), "duplicate_key");
}

TEST(Parsing, RefusesNumbersBeyondDouble) {
    EXPECT_EQ(code_of("1e400"), "bad_number");
    EXPECT_EQ(code_of("[-1e400]"), "bad_number");
    EXPECT_EQ(code_of("1e99999999999"), "bad_number");
    EXPECT_EQ(code_of(std::string(400, '9')), "bad_number");
}

TEST(Parsing, ReadsTheNearestDouble) {
    for (const char* digits :
         {"0.1", "2.2250738585072011e-308", "1.7976931348623157e308", "9007199254740993.0",
          "123456789.987654321", "5e-324", "0.30000000000000004"}) {
        EXPECT_EQ(parse(digits)->as_double(), std::strtod(digits, nullptr)) << digits;
    }
    EXPECT_EQ(parse("1e-400")->as_double(), 0.0);
}

TEST(Parsing, RefusesBrokenUtf8) {
    for (std::string_view bad : {"\"\xFF\"", "\"\xC0\xAF\"", "\"\xE4\xB8\"", "\"\xED\xA0\x80\"",
                                 "\"\xF4\x90\x80\x80\"", "\"\x80\"", "\"\xE0\x80\xAF\""}) {
        EXPECT_EQ(code_of(bad), "bad_utf8");
    }
}

TEST(Parsing, RefusesLoneSurrogates) {
    for (const char* bad : {R"("\ud800")", R"("\ud800x")", R"("\ud800\n")", R"("\ud800\u0041")",
                            R"("\udc00")", R"({"\udc00":1})"}) {
        EXPECT_EQ(code_of(bad), "bad_utf8") << bad;
    }
    EXPECT_EQ(text_in(R"("\ud83d\ude00")"), "\U0001F600");
}

TEST(Parsing, RefusesControlCharactersButForTabAndLineEnds) {
    EXPECT_EQ(code_of(R"("\u0000")"), "bad_char");
    EXPECT_EQ(code_of(R"("\b")"), "bad_char");
    EXPECT_EQ(code_of(R"("\u007f")"), "bad_char");
    EXPECT_EQ(code_of(R"({"\u0001":1})"), "bad_char");
    EXPECT_EQ(text_in(R"("\t\r\n")"), "\t\r\n");
}

TEST(Parsing, MeetsEveryByteInsideATextSanely) {
    for (int byte = 0; byte < 256; ++byte) {
        const std::string bytes = std::string("\"a") + static_cast<char>(byte) + "b\"";
        const std::string code = code_of(bytes);
        if (byte >= 0x80) {
            EXPECT_EQ(code, "bad_utf8") << byte;
        } else if (byte == '"' || byte == '\\' || byte == '\t' || byte == '\n' || byte == '\r') {
            // JSON wants line ends and tabs escaped; \b is a backspace, which no field may hold.
            EXPECT_EQ(code, byte == '\\' ? "bad_char" : "bad_json") << byte;
        } else if (byte < 0x20 || byte == 0x7F) {
            EXPECT_EQ(code, "bad_char") << byte;
        } else {
            EXPECT_EQ(code, "") << byte;
        }
    }
}

TEST(Parsing, BringsTextsToComposedForm) {
    EXPECT_EQ(text_in("\"e\u0301\""), "\u00e9");
    EXPECT_EQ(text_in(R"("e\u0301")"), "\u00e9");
}

TEST(Parsing, KeepsTheOrderOfMembers) {
    const auto parsed = parse(R"({"z":1,"a":2,"m":3})");
    std::string order;
    for (const auto& entry : parsed->as_object()) order += std::string_view(entry.key());
    EXPECT_EQ(order, "zam");
}

}  // namespace
}  // namespace minqiao::json
