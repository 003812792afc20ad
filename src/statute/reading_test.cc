#include <gtest/gtest.h>

#include <algorithm>

#include "statute/article_key.h"
#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

// The files of the tree with one text in one of them exchanged.
ReadingFaults faults_after(std::string StatuteFiles::* file, const std::string& old_text,
                           const std::string& new_text) {
    StatuteFiles files;
    auto& text = files.*file;
    const auto at = text.find(old_text);
    EXPECT_NE(at, std::string::npos) << old_text;
    if (at != std::string::npos) text.replace(at, old_text.size(), new_text);
    const auto read = files.read();
    return read ? ReadingFaults{} : read.error();
}

ReadingFaults faults_in_policies(const std::string& name, const std::string& old_text,
                                 const std::string& new_text) {
    StatuteFiles files;
    auto& text = files.policies.at(name);
    const auto at = text.find(old_text);
    EXPECT_NE(at, std::string::npos) << old_text;
    if (at != std::string::npos) text.replace(at, old_text.size(), new_text);
    const auto read = files.read();
    return read ? ReadingFaults{} : read.error();
}

bool has(const ReadingFaults& faults, const std::string& file, const std::string& path,
         const std::string& rule) {
    return std::ranges::any_of(faults, [&](const ReadingFault& fault) {
        return fault.file == file && fault.path == path && fault.rule.find(rule) != std::string::npos;
    });
}

TEST(StatuteReader, ReadsTheFilesOfTheTree) {
    const auto read = StatuteFiles().read();
    EXPECT_TRUE(read) << text_of(read.error());
}

TEST(StatuteReader, NamesAClockWhoseArticleIsMissing) {
    const auto faults =
        faults_after(&StatuteFiles::regulation_2022, "\"id\": \"regulation_2022.34\", \"number\": 34",
                     "\"id\": \"regulation_2022.134\", \"number\": 134");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[4].article", "is an article of this regulation"))
        << text_of(faults);
}

TEST(StatuteReader, NamesAnArticleWhoseIdDoesNotFitItsNumber) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"number\": 14", "\"number\": 15");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "articles[0].id", "the number")) << text_of(faults);
}

TEST(StatuteReader, RefusesAClockOfNoDays) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"days\": 15", "\"days\": 0");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[0].days", "from 1")) << text_of(faults);
}

TEST(StatuteReader, RefusesAFixedClockWithoutDays) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"days\": 15,", "");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[0].days", "fixed")) << text_of(faults);
}

TEST(StatuteReader, RefusesAClockThatStartsWithAnUnknownEvent) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"starts_with\": \"petition_received\"",
                                     "\"starts_with\": \"full_moon\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[0].starts_with", "event")) << text_of(faults);
}

TEST(StatuteReader, RefusesABranchThatTheRegulationDoesNotKnow) {
    const auto faults =
        faults_after(&StatuteFiles::regulation_2022, "\"branches\": [6]", "\"branches\": [9]");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[4].branches", "branches")) << text_of(faults);
}

TEST(StatuteReader, RefusesAClockIdGivenTwice) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"id\": \"K2\"", "\"id\": \"K1\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[1]", "stands once")) << text_of(faults);
}

TEST(StatuteReader, RefusesARemedyWithoutItsClock) {
    const auto faults =
        faults_after(&StatuteFiles::regulation_2022, "\"window_clock\": \"K7\"", "\"window_clock\": \"K70\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "remedies[0].window_clock", "clock")) << text_of(faults);
}

TEST(StatuteReader, RefusesARuleWithoutItsArticle) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"rating\": \"regulation_2022.21\"",
                                     "\"rating\": \"regulation_2022.121\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "rules.rating", "article")) << text_of(faults);
}

TEST(StatuteReader, RefusesAnEmptySource) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022, "\"source\": \"信访工作条例第十四条\"",
                                     "\"source\": \" \"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "articles[0].source", "empty")) << text_of(faults);
}

TEST(StatuteReader, RefusesATextWithoutItsEnglish) {
    const auto faults = faults_after(&StatuteFiles::regulation_2022,
                                     "\"en\": \"Regulations on Petition Work\"", "\"en\": \"\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "name.en", "empty")) << text_of(faults);
}

TEST(StatuteReader, RefusesAnUnknownMember) {
    const auto faults =
        faults_after(&StatuteFiles::regulation_2022, "\"representatives_max\"", "\"spokesmen_max\"");
    EXPECT_FALSE(faults.empty());
    for (const auto& fault : faults) EXPECT_EQ(fault.file, "regulation_2022.json");
}

TEST(StatuteReader, NamesAWordThatIsNotAUnit) {
    const auto faults =
        faults_after(&StatuteFiles::regulation_2022, "\"unit\": \"day\"", "\"unit\": \"week\"");
    EXPECT_TRUE(has(faults, "regulation_2022.json", "clocks[0].unit", "")) << text_of(faults);
}

TEST(StatuteReader, NamesADayThatDoesNotExist) {
    const auto faults = faults_after(&StatuteFiles::regulation_2005, "2022-04-30", "2022-04-31");
    EXPECT_TRUE(has(faults, "regulation_2005.json", "in_force_until", "")) << text_of(faults);
}

TEST(StatuteReader, RefusesAGapBetweenRegulations) {
    const auto faults = faults_after(&StatuteFiles::regulation_2005, "2022-04-30", "2022-04-29");
    EXPECT_TRUE(has(faults, "regulation_2022", "in_force_from", "follows")) << text_of(faults);
}

TEST(StatuteReader, RefusesRegulationsThatOverlap) {
    const auto faults = faults_after(&StatuteFiles::regulation_2005, "2022-04-30", "2022-05-30");
    EXPECT_TRUE(has(faults, "regulation_2022", "in_force_from", "follows")) << text_of(faults);
}

TEST(StatuteReader, RefusesBrokenJson) {
    const auto faults = faults_after(&StatuteFiles::counting, "{", "[");
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults.front().file, "counting.json");
}

TEST(StatuteReader, RefusesACategoryOutsideItsParent) {
    const auto faults =
        faults_after(&StatuteFiles::categories, "\"id\": \"labour.wages\"", "\"id\": \"land.wages\"");
    EXPECT_TRUE(has(faults, "categories.json", "categories[3].children[0].id", "parent")) << text_of(faults);
}

TEST(StatuteReader, NamesALawsArticleThatStandsTwice) {
    const auto faults = faults_in_policies("land.json", "\"id\": \"land_law.13\"", "\"id\": \"land_law.12\"");
    EXPECT_TRUE(has(faults, "land.json", "laws[0].articles[1]", "stands once")) << text_of(faults);
    EXPECT_TRUE(has(faults, "land.json", "laws[0].articles[1].id", "the number")) << text_of(faults);
}

TEST(StatuteReader, RefusesALawInTwoFiles) {
    const auto faults =
        faults_in_policies("mining.json", "\"id\": \"mineral_resources_law\"", "\"id\": \"land_law\"");
    EXPECT_TRUE(has(faults, "mining.json", "laws[0]", "stands once")) << text_of(faults);
}

// An amended law stands under an id of its own, and the older row says when it ended.
TEST(StatuteReader, EndsALawThatHasANewerRow) {
    const auto with_end = [](const std::string& day) {
        return "\"in_force_from\": \"2020-01-01\", \"in_force_until\": \"" + day + "\"";
    };
    const std::string begins = "\"in_force_from\": \"2020-01-01\"";
    StatuteFiles files;
    auto& text = files.policies.at("land.json");
    text.replace(text.find(begins), begins.size(), with_end("2026-12-31"));
    const auto statute = files.read();
    ASSERT_TRUE(statute) << text_of(statute.error());
    EXPECT_EQ(article_in_statutes(*statute, "land_law.48")->in_force_until, CivilDay(2026, 12, 31));
    EXPECT_EQ(article_in_statutes(statute_on_disk(), "land_law.48")->in_force_until, std::nullopt);
    const auto faults = faults_in_policies("land.json", begins, with_end("2019-12-31"));
    EXPECT_TRUE(has(faults, "land.json", "laws[0].in_force_until", "not before")) << text_of(faults);
}

TEST(StatuteReader, BelievesNobodyWhoDidNotRead) {
    const auto faults = faults_in_policies("land.json", "\"read_on\": \"2026-11-24\", ", "");
    EXPECT_TRUE(has(faults, "land.json", "laws[0].articles[0].read_on", "verified is yes"))
        << text_of(faults);
}

TEST(StatuteReader, RefusesAWordGivenTwice) {
    const auto faults =
        faults_after(&StatuteFiles::words, "\"id\": \"event.acceptance\"", "\"id\": \"event.notice\"");
    EXPECT_FALSE(faults.empty());
    EXPECT_TRUE(std::ranges::any_of(faults, [](const auto& fault) { return fault.rule == "stands once"; }));
}

TEST(StatuteReader, RefusesToGoWithoutARegulation) {
    const StatuteFiles files;
    const auto read = Statute::read({{},
                                     {},
                                     {"categories.json", files.categories},
                                     {"counting.json", files.counting},
                                     {"words.json", files.words}});
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().front().rule, "holds at least one regulation");
}

}  // namespace
}  // namespace minqiao
