// Every *.story told in memory, one test each, and what they must cover between them.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "memory_player.h"
#include "record/command_reader.h"
#include "teller.h"

namespace minqiao::story {
namespace {

constexpr const char* folder = "test/story";

class Told : public ::testing::Test {
public:
    Told(const Story& story, std::string division)
        : story_(told_in(story, division)), division_(std::move(division)) {}
    void TestBody() override {
        const auto player = memory_player(division_);
        for (const std::string& wrong : tell(story_, *player)) ADD_FAILURE() << wrong;
    }

private:
    Story story_;
    std::string division_;
};

// Steps by which somebody does something: who, what, and what came of it.
std::vector<Step> deeds() {
    const std::set<std::string> words{"day", "matter", "state", "duties", "seen", "hidden", "may", "maynot"};
    std::vector<Step> deeds;
    for (const auto& [name, story] : read_stories(folder))
        for (const Step& step : told_in(story, own_division).steps)
            if (!words.contains(step.words[0])) deeds.push_back(step);
    return deeds;
}

TEST(Stories, TellOfEveryCommandThatSucceeds) {
    std::set<std::string_view> told;
    const auto steps = deeds();
    for (const Step& step : steps)
        if (step.expected.empty()) told.insert(step.words.at(1));
    EXPECT_TRUE(told.contains("registers"));
    boost::mp11::mp_for_each<MatterCommand>(
        [&](const auto& command) { EXPECT_TRUE(told.contains(command.name)) << command.name; });
}

TEST(Stories, TellOfEveryRefusal) {
    // Nobody who sees the matter can meet these: an officer who changed posts, and an archivist before the
    // end. Sentence tests hold them, and those of drafts, which stand beside the record.
    const std::set<std::string_view> out_of_sight{
        "handled_it_before",          "not_closed",         "opinion_not_approved",
        "opinion_differs_from_draft", "approval_not_asked", "approval_already_asked",
        "writer_may_not_approve",
    };
    std::set<std::string_view> told;
    const auto steps = deeds();
    for (const Step& step : steps)
        if (!step.expected.empty()) told.insert(step.expected[0]);
    for (const std::string_view code : json::enum_names<RefusalCode>)
        EXPECT_NE(told.contains(code), out_of_sight.contains(code)) << code;
}

bool names_an_article(const Step& step) {
    // A field that is wrong stands there as name:code.
    return std::ranges::any_of(step.expected, [](const std::string& word) {
        return word.find('.') != word.npos && word.find(':') == word.npos;
    });
}

TEST(Stories, TellOfEveryCommandThatAnArticleRefuses) {
    std::set<std::string_view> told;
    const auto steps = deeds();
    for (const Step& step : steps)
        if (names_an_article(step)) told.insert(step.words.at(1));
    EXPECT_TRUE(told.contains("registers"));
    EXPECT_TRUE(told.contains("changes_organ"));
    boost::mp11::mp_for_each<MatterCommand>(
        [&](const auto& command) { EXPECT_TRUE(told.contains(command.name)) << command.name; });
}

}  // namespace
}  // namespace minqiao::story

int main(int argc, char** argv) {
    using namespace minqiao::story;
    ::testing::InitGoogleTest(&argc, argv);
    for (const auto& [name, story] : read_stories(folder)) {
        for (const auto& [suite, division] :
             {std::pair("Story", own_division), std::pair("StoryInALocalDivision", local_division)})
            ::testing::RegisterTest(
                suite, name.c_str(), nullptr, story.title.c_str(), __FILE__, __LINE__,
                [told = story, where = division]() -> ::testing::Test* { return new Told(told, where); });
    }
    return RUN_ALL_TESTS();
}
