#include "http/router.h"

#include <gtest/gtest.h>

namespace minqiao::http {
namespace {

Route route(Method method, const char* pattern) {
    Route made;
    made.method = method;
    made.pattern = pattern;
    made.handling = ByItself{};
    return made;
}

Router small_router() {
    return Router({route(Method::get, "/api/v1/matters"), route(Method::get, "/api/v1/matters/{id}"),
                   route(Method::post, "/api/v1/matters/{id}/commands"),
                   route(Method::post, "/api/v1/matters")});
}

TEST(Router, FindsAFixedPath) {
    const Router router = small_router();
    const Match match = router.find(Method::post, {"api", "v1", "matters"});
    ASSERT_NE(match.route, nullptr);
    EXPECT_EQ(match.route->pattern, "/api/v1/matters");
    EXPECT_EQ(match.route->method, Method::post);
}

TEST(Router, HandsOverTheOpenPartsOfAPath) {
    const Match match = small_router().find(Method::post, {"api", "v1", "matters", "abc", "commands"});
    EXPECT_EQ(match.path, PathValues{"abc"});
}

TEST(Router, AnswersHeadWhereGetIsKnown) {
    const Router router = small_router();
    EXPECT_NE(router.find(Method::head, {"api", "v1", "matters"}).route, nullptr);
}

TEST(Router, NamesTheMethodsAPathKnows) {
    const Match match = small_router().find(Method::delete_, {"api", "v1", "matters"});
    EXPECT_EQ(match.route, nullptr);
    EXPECT_EQ(match.allow, "GET, HEAD, POST");
}

TEST(Router, KnowsNothingOfOtherPaths) {
    const Match match = small_router().find(Method::get, {"api", "v1", "matters", "a", "b"});
    EXPECT_EQ(match.route, nullptr);
    EXPECT_EQ(match.allow, "");
}

}  // namespace
}  // namespace minqiao::http
