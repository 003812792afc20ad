// What stands in api/: the sentences of every problem and the contract.
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>

#include "http/openapi.h"
#include "http/routes.h"
#include "json/describe.h"

namespace minqiao::http {
namespace {

std::string file(const char* path) {
    std::ifstream in(path, std::ios::binary);
    EXPECT_TRUE(in.good()) << path;
    return {std::istreambuf_iterator<char>(in), {}};
}

Result<ProblemTexts, std::string> published() {
    return ProblemTexts::read(file("api/problems.json"), file("api/refusals.json"));
}

TEST(Problems, HaveASentenceInBothLanguages) {
    const auto texts = published();
    ASSERT_TRUE(texts) << texts.error();
    for (const ProblemRow& row : texts->rows()) {
        EXPECT_FALSE(row.title.zh.empty()) << row.code;
        EXPECT_FALSE(row.title.en.empty()) << row.code;
    }
}

TEST(Problems, GiveEveryRefusalItsSentence) {
    const auto texts = published();
    ASSERT_TRUE(texts) << texts.error();
    for (const std::string_view code : json::enum_names<RefusalCode>) {
        EXPECT_NE(texts->title(code, Language::zh), code);
        EXPECT_NE(texts->title(code, Language::en), code);
    }
}

TEST(Problems, AreRefusedWithAKindNobodyKnows) {
    const std::string bad =
        R"({"problems":[{"code":"odd","kind":"no_such_kind","title":{"zh":"怪","en":"odd"}}]})";
    EXPECT_FALSE(ProblemTexts::read(bad, R"({"refusals":[]})"));
}

TEST(Problems, KeepWhatIsInsideOutOfTheAnswer) {
    const auto texts = published();
    ASSERT_TRUE(texts);
    Problem broken = problem(ProblemKind::broken, "internal", "select secret from identities");
    const Answer answer = answer_of(broken, Telling{*texts, nullptr, Language::en, "abc"});
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("secret"), std::string::npos);
    EXPECT_NE(answer.body.find("\"request_id\":\"abc\""), std::string::npos);
}

TEST(Problems, ThatPassSayWhenToComeBack) {
    const auto texts = published();
    ASSERT_TRUE(texts);
    const Answer answer = answer_of(throttled(7), Telling{*texts, nullptr, Language::zh, "abc"});
    EXPECT_EQ(answer.status, 429);
    ASSERT_EQ(answer.headers.size(), 1u);
    EXPECT_EQ(answer.headers[0].name, "Retry-After");
    EXPECT_EQ(answer.headers[0].value, "7");
}

TEST(OpenApi, IsTheCommittedFile) {
    const auto texts = published();
    ASSERT_TRUE(texts);
    EXPECT_TRUE(openapi_of(all_routes(), *texts) == file("api/openapi.json"))
        << "take the new one from /api/openapi.json of a running server";
}

TEST(OpenApi, NamesEveryOperationOnce) {
    std::set<std::string> names;
    for (const Route& route : all_routes()) EXPECT_TRUE(names.insert(route.operation).second);
}

}  // namespace
}  // namespace minqiao::http
