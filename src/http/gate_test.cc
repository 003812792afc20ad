#include "http/gate.h"

#include <gtest/gtest.h>

namespace minqiao::http {
namespace {

Request request(Method method, std::vector<Header> headers) {
    Request made;
    made.method = method;
    made.headers = std::move(headers);
    return made;
}

int status(const std::optional<AnyProblem>& refused) {
    if (!refused) return 200;
    if (const auto* wire = std::get_if<WireProblem>(&*refused)) return status_of(*wire);
    return status_of(std::get<Problem>(*refused).kind);
}

int status_at_loopback(Method method, std::vector<Header> headers) {
    return status(Gate(ServerSettings{}, "127.0.0.1", 8080).refuse(request(method, std::move(headers))));
}

TEST(Gate, KnowsItsHostByEveryNameOfLoopback) {
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "127.0.0.1:8080"}}), 200);
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "LocalHost:8080"}}), 200);
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "[::1]:8080"}}), 200);
}

TEST(Gate, RefusesAnotherHostAndARequestWithoutOne) {
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "evil.example:8080"}}), 421);
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "127.0.0.1:80"}}), 421);
    EXPECT_EQ(status_at_loopback(Method::get, {}), 400);
    EXPECT_EQ(status_at_loopback(Method::get, {{"host", "127.0.0.1:8080"}, {"host", "other"}}), 400);
}

TEST(Gate, KnowsThePublicAddressWithoutItsUsualPort) {
    ServerSettings settings;
    settings.public_url = "https://letters.example.gov.cn/";
    const Gate gate(settings, "127.0.0.1", 8080);
    EXPECT_EQ(status(gate.refuse(request(Method::get, {{"host", "letters.example.gov.cn"}}))), 200);
    EXPECT_EQ(status(gate.refuse(request(Method::get, {{"host", "letters.example.gov.cn:443"}}))), 200);
    EXPECT_EQ(status(gate.refuse(request(Method::post, {{"host", "letters.example.gov.cn"},
                                                        {"origin", "https://letters.example.gov.cn"}}))),
              200);
}

TEST(Gate, LetsOnlyItsOwnPagesChangeSomething) {
    const Header host{"host", "127.0.0.1:8080"};
    EXPECT_EQ(status_at_loopback(Method::post, {host, {"origin", "http://127.0.0.1:8080"}}), 200);
    EXPECT_EQ(status_at_loopback(Method::post, {host, {"origin", "https://evil.example"}}), 403);
    EXPECT_EQ(status_at_loopback(Method::post, {host, {"origin", "null"}}), 403);
    EXPECT_EQ(status_at_loopback(Method::post, {host, {"sec-fetch-site", "cross-site"}}), 403);
    EXPECT_EQ(status_at_loopback(Method::post, {host, {"sec-fetch-site", "same-site"}}), 403);
    EXPECT_EQ(status_at_loopback(Method::get, {host, {"sec-fetch-site", "cross-site"}}), 200);
}

TEST(Gate, BelievesOnlyATrustedProxy) {
    ServerSettings settings;
    settings.trusted_proxies = {"10.0.0.9"};
    const Gate gate(settings, "10.0.0.1", 8080);
    Request asked = request(Method::get, {{"x-forwarded-for", "127.0.0.1"}, {"x-forwarded-proto", "https"}});
    gate.recognise(asked, "192.0.2.7");
    EXPECT_EQ(asked.address, "192.0.2.7");
    EXPECT_FALSE(asked.is_secure);
    EXPECT_FALSE(asked.is_local);
    Request passed =
        request(Method::get, {{"x-forwarded-for", "6.6.6.6, 198.51.100.3"}, {"x-forwarded-proto", "https"}});
    gate.recognise(passed, "10.0.0.9");
    EXPECT_EQ(passed.address, "198.51.100.3");
    EXPECT_TRUE(passed.is_secure);
}

TEST(Target, IsDecodedOnce) {
    Request asked;
    ASSERT_TRUE(read_target("/a/%252e%252e%252f?q=%E5%BE%81%E5%9C%B0+1&x", asked));
    EXPECT_EQ(asked.segments, (std::vector<std::string>{"a", "%2e%2e%2f"}));
    ASSERT_EQ(asked.query.size(), 2u);
    EXPECT_EQ(asked.query[0].second, "征地 1");
}

TEST(Target, OfTheRootHasNoSegments) {
    Request asked;
    ASSERT_TRUE(read_target("/", asked));
    EXPECT_TRUE(asked.segments.empty());
}

TEST(Target, ThatIsNoPathIsNotRead) {
    Request asked;
    EXPECT_FALSE(read_target("*", asked));
    EXPECT_FALSE(read_target("http://evil.example/", asked));
    EXPECT_FALSE(read_target("/a b", asked));
}

}  // namespace
}  // namespace minqiao::http
