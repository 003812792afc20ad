// Every *.story told over HTTP to the built program, on SQLite and on PostgreSQL. All stories of a
// database share one server, in any order (--gtest_shuffle): nothing that one leaves behind may show in
// another; only a story that changes organs has a county of its own. At the end the server stops and the
// store must be whole.
#include <gtest/gtest.h>

#include <algorithm>

#include "http_player.h"
#include "running_county.h"
#include "teller.h"

namespace minqiao::story {
namespace {

bool changes_organs(const Story& story) {
    return std::ranges::any_of(story.steps, [](const Step& step) {
        return step.words.size() > 1 && step.words[1] == "changes_organ";
    });
}

template <Database database, bool is_local>
class ToldOn : public ::testing::Test {
public:
    explicit ToldOn(const Story& story) : story_(told_in(story, division())) {}

    static void SetUpTestSuite() {
        county_ = std::make_unique<RunningCounty>(database, division());
        player_ = http_player(county_->place());
    }
    static void TearDownTestSuite() {
        if (county_) {
            EXPECT_EQ(county_->end(), "");
        }
        player_.reset();
        county_.reset();
    }
    void TestBody() override {
        if (changes_organs(story_)) return tell_alone();
        ASSERT_TRUE(player_) << "the county does not run";
        for (const std::string& wrong : tell(story_, *player_)) ADD_FAILURE() << wrong;
    }

private:
    // Other stories need the organs that this one does away with.
    void tell_alone() {
        RunningCounty county(database, division());
        const auto player = http_player(county.place());
        for (const std::string& wrong : tell(story_, *player)) ADD_FAILURE() << wrong;
        EXPECT_EQ(county.end(), "");
    }
    static const std::string& division() { return is_local ? local_division : own_division; }

    static inline std::unique_ptr<RunningCounty> county_;
    static inline std::unique_ptr<Player> player_;
    Story story_;
};

template <Database database, bool is_local>
void register_story(const char* suite, const Story& story) {
    ::testing::RegisterTest(
        suite, story.name.c_str(), nullptr, story.title.c_str(), __FILE__, __LINE__,
        [told = story]() -> ToldOn<database, is_local>* { return new ToldOn<database, is_local>(told); });
}

}  // namespace
}  // namespace minqiao::story

int main(int argc, char** argv) {
    using namespace minqiao::story;
    ::testing::InitGoogleTest(&argc, argv);
    for (const auto& [name, story] : read_stories("test/story")) {
        register_story<Database::sqlite, false>("StoryOnSqlite", story);
        register_story<Database::postgresql, false>("StoryOnPostgresql", story);
        register_story<Database::sqlite, true>("StoryInALocalDivisionOnSqlite", story);
        register_story<Database::postgresql, true>("StoryInALocalDivisionOnPostgresql", story);
    }
    return RUN_ALL_TESTS();
}
