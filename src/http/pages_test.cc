#include "http/pages.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "http/divisions.h"

namespace minqiao::http {
namespace {

std::optional<std::string_view> asset(std::string_view path) {
    if (path == "index.html") return "<style nonce=\"MINQIAO_NONCE\"></style><p>MINQIAO_NONCE</p>";
    if (path == "assets/app-1.js") return "run()";
    if (path == "assets/app-1.js.gz") return "packed";
    if (path == "assets/mark-1.svg") return "<svg/>";
    return std::nullopt;
}

std::string header(const Answer& answer, const std::string& name) {
    const auto found = std::ranges::find(answer.headers, name, &Header::name);
    return found == answer.headers.end() ? "" : found->value;
}

TEST(Pages, PutAFreshNonceIntoTheSinglePageAndItsPolicy) {
    Answer answer = page_of(asset, {"matters", "abc"}, "n0nce", "").value();
    secure(answer, false);
    EXPECT_EQ(answer.body, "<style nonce=\"n0nce\"></style><p>n0nce</p>");
    EXPECT_NE(header(answer, "Content-Security-Policy").find("'nonce-n0nce'"), std::string::npos);
    EXPECT_EQ(header(answer, "Cache-Control"), "no-store");
}

TEST(Pages, LetHashedFilesBeKept) {
    const Answer answer = page_of(asset, {"assets", "app-1.js"}, "n", "").value();
    EXPECT_EQ(answer.bytes(), "run()");
    EXPECT_EQ(answer.media_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(header(answer, "Cache-Control"), "public, max-age=31536000, immutable");
}

TEST(Pages, GoOutPackedToWhoeverTakesThat) {
    for (const auto* accepted : {"gzip", "br, GZIP;q=0.8", "gzip, deflate, br"}) {
        const Answer answer = page_of(asset, {"assets", "app-1.js"}, "n", accepted).value();
        EXPECT_EQ(answer.bytes(), "packed") << accepted;
        EXPECT_EQ(header(answer, "Content-Encoding"), "gzip") << accepted;
        EXPECT_EQ(answer.media_type, "text/javascript; charset=utf-8") << accepted;
    }
    for (const auto* accepted : {"", "br", "gzip;q=0", "gzip;q=0.0, br", "gzipped", ";;,q=", "*;q=0"}) {
        const Answer answer = page_of(asset, {"assets", "app-1.js"}, "n", accepted).value();
        EXPECT_EQ(answer.bytes(), "run()") << accepted;
        EXPECT_EQ(header(answer, "Content-Encoding"), "") << accepted;
        EXPECT_EQ(header(answer, "Vary"), "Accept-Encoding") << accepted;
    }
    const Answer alone = page_of(asset, {"assets", "mark-1.svg"}, "n", "gzip").value();
    EXPECT_EQ(alone.bytes(), "<svg/>");
    EXPECT_EQ(header(alone, "Vary"), "");
}

TEST(Pages, HaveNothingForAFileThatIsNotThere) {
    EXPECT_FALSE(page_of(asset, {"assets", "other.js"}, "n", ""));
    EXPECT_FALSE(page_of(asset, {"..", "..", "etc", "passwd.txt"}, "n", ""));
}

TEST(Pages, PromiseTransportSecurityOnlyOverTls) {
    Answer plain;
    secure(plain, false);
    EXPECT_EQ(header(plain, "Strict-Transport-Security"), "");
    Answer safe;
    secure(safe, true);
    EXPECT_NE(header(safe, "Strict-Transport-Security"), "");
    EXPECT_EQ(header(safe, "X-Content-Type-Options"), "nosniff");
}

constexpr std::string_view rows =
    "code\tlevel\tparent\tname\n"
    "330000000000\t1\t\t云泽省\n"
    "330100000000\t2\t330000000000\t江城市\n"
    "330106000000\t3\t330100000000\t西岭县\n"
    "330106001000\t4\t330106000000\t西岭镇\n";

TEST(Divisions, AreFoundByNameUpperLevelsFirst) {
    const auto found = Divisions(rows).find("西岭", 10);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].id, "330106000000");
    EXPECT_EQ(found[1].full_name, "云泽省江城市西岭县西岭镇");
}

TEST(Divisions, AreFoundByTheBeginningOfTheirCode) {
    EXPECT_EQ(Divisions(rows).find("3301", 10).size(), 3u);
    EXPECT_EQ(Divisions(rows).find("3301", 1).size(), 1u);
    EXPECT_TRUE(Divisions(rows).find("99", 10).empty());
}

}  // namespace
}  // namespace minqiao::http
