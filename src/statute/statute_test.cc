#include "statute/statute.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

const Statute& statute = statute_on_disk();

const Regulation& of_2022() {
    return *statute.regulation("regulation_2022");
}
const Regulation& of_2005() {
    return *statute.regulation("regulation_2005");
}

TEST(RegulationInForce, IsThatOf2005UntilTheEndOfApril2022) {
    EXPECT_EQ(statute.regulation_on(CivilDay(2005, 5, 1)), &of_2005());
    EXPECT_EQ(statute.regulation_on(CivilDay(2022, 4, 30)), &of_2005());
}

TEST(RegulationInForce, IsThatOf2022FromTheFirstOfMay2022) {
    EXPECT_EQ(statute.regulation_on(CivilDay(2022, 5, 1)), &of_2022());
    EXPECT_EQ(statute.regulation_on(CivilDay(2099, 1, 1)), &of_2022());
}

TEST(RegulationInForce, IsNotKnownBeforeMay2005) {
    EXPECT_EQ(statute.regulation_on(CivilDay(2005, 4, 30)), nullptr);
}

TEST(RegulationById, IsStillThereForOldMatters) {
    EXPECT_EQ(of_2005().name.zh, "信访条例");
    EXPECT_EQ(statute.regulation("regulation_1995"), nullptr);
}

struct ExpectedClock {
    const char* id;
    int days_2022;  // 0: none
    int article_2022;
    int days_2005;
    int article_2005;  // 0: there is no such clock
};

TEST(Clocks, HaveTheDaysAndArticlesOfBothRegulations) {
    const ExpectedClock expected[] = {
        {"K1", 15, 22, 15, 21}, {"K2", 15, 23, 15, 22},  {"K3", 15, 23, 15, 21}, {"K4", 5, 23, 0, 0},
        {"K5", 60, 34, 60, 33}, {"K6", 30, 34, 30, 33},  {"K7", 30, 35, 30, 34}, {"K8", 30, 35, 30, 34},
        {"K9", 30, 36, 30, 35}, {"K10", 30, 36, 30, 35}, {"K11", 0, 22, 0, 21},  {"K12", 0, 40, 30, 36},
    };
    for (const auto& [id, days_2022, article_2022, days_2005, article_2005] : expected) {
        const auto* now = of_2022().clock(id);
        ASSERT_NE(now, nullptr) << id;
        EXPECT_EQ(now->days.value_or(0), days_2022) << id;
        EXPECT_EQ(now->article, "regulation_2022." + std::to_string(article_2022)) << id;
        const auto* then = of_2005().clock(id);
        ASSERT_EQ(then != nullptr, article_2005 != 0) << id;
        if (then == nullptr) continue;
        EXPECT_EQ(then->days.value_or(0), days_2005) << id;
        EXPECT_EQ(then->article, "regulation_2005." + std::to_string(article_2005)) << id;
    }
}

TEST(Clocks, CountWorkingDaysForTheObjectionAndSimplifiedHandlingOnly) {
    const std::set<std::string> in_working_days{"K4", "K13", "K14", "K15"};
    for (const auto& clock : of_2022().clocks)
        EXPECT_EQ(clock.unit, in_working_days.contains(clock.id) ? Unit::working_day : Unit::day) << clock.id;
    for (const auto& clock : of_2005().clocks) EXPECT_EQ(clock.unit, Unit::day) << clock.id;
}

TEST(Clocks, OfTheObjectionDoNotExistIn2005) {
    EXPECT_EQ(of_2005().clock("K4"), nullptr);
}

TEST(SixtyDays, BelongOnlyToTheSixthBranchSince2022) {
    for (const char* id : {"K5", "K6"}) {
        EXPECT_TRUE(of_2022().clock(id)->applies_to(6));
        for (int branch = 0; branch <= 5; ++branch) EXPECT_FALSE(of_2022().clock(id)->applies_to(branch));
    }
}

TEST(SixtyDays, BelongedToEveryMatterIn2005) {
    for (int branch = 0; branch <= 6; ++branch) EXPECT_TRUE(of_2005().clock("K5")->applies_to(branch));
}

TEST(ExtensionClock, SetsALimitThatTheHeadMayUse) {
    EXPECT_EQ(of_2022().clock("K6")->length, Length::at_most);
    EXPECT_EQ(of_2022().clock("K6")->moved_by->zh, "本机关负责人批准");
}

TEST(FinalReviewClock, AloneStopsForAHearing) {
    for (const auto* regulation : {&of_2005(), &of_2022()})
        for (const auto& clock : regulation->clocks)
            EXPECT_EQ(clock.pauses.size(), clock.id == "K10" ? 1u : 0u) << clock.id;
}

TEST(AssignmentClock, IsSetByTheSender) {
    EXPECT_EQ(of_2022().clock("K11")->length, Length::set_by_sender);
    EXPECT_FALSE(of_2022().clock("K11")->days);
}

TEST(AdviceClock, LostItsNumberOfDaysIn2022) {
    EXPECT_EQ(of_2022().clock("K12")->length, Length::none);
    EXPECT_EQ(of_2005().clock("K12")->length, Length::fixed);
}

TEST(Kinds, AreThreeWithTheirArticles) {
    ASSERT_EQ(of_2022().kinds.size(), 3u);
    EXPECT_EQ(of_2022().kind("suggestion")->article, "regulation_2022.29");
    EXPECT_EQ(of_2022().kind("accusation")->article, "regulation_2022.30");
    EXPECT_EQ(of_2022().kind("appeal")->article, "regulation_2022.31");
    EXPECT_EQ(of_2022().kind("praise"), nullptr);
}

TEST(Branches, LeadToTheirProcedures) {
    const Procedure expected[] = {Procedure::litigation,     Procedure::arbitration, Procedure::party_appeal,
                                  Procedure::administrative, Procedure::duty,        Procedure::petition};
    ASSERT_EQ(of_2022().branches.size(), 6u);
    for (int number = 1; number <= 6; ++number)
        EXPECT_EQ(of_2022().branch(number)->procedure, expected[number - 1]) << number;
    EXPECT_EQ(of_2022().branch(7), nullptr);
}

TEST(Branches, DidNotExistIn2005) {
    EXPECT_TRUE(of_2005().branches.empty());
}

TEST(Remedies, NameTheirWindowAndTheOrganNextAbove) {
    const auto* reexamination = of_2022().remedy("reexamination");
    ASSERT_NE(reexamination, nullptr);
    EXPECT_EQ(reexamination->window_clock, "K7");
    EXPECT_EQ(reexamination->decision_clock, "K8");
    EXPECT_EQ(reexamination->organ, RemedyOrgan::next_above_handling_organ);
    const auto* final_review = of_2022().remedy("final_review");
    ASSERT_NE(final_review, nullptr);
    EXPECT_EQ(final_review->window_clock, "K9");
    EXPECT_EQ(final_review->organ, RemedyOrgan::next_above_reexamining_organ);
}

TEST(Grounds, AreFoundForTheirPurposeOnly) {
    EXPECT_NE(of_2022().ground(GroundFor::non_acceptance, "already_being_handled"), nullptr);
    EXPECT_EQ(of_2022().ground(GroundFor::closure, "already_being_handled"), nullptr);
    EXPECT_EQ(of_2022().ground("no_such_ground"), nullptr);
}

TEST(Grounds, OfAFormerLawfulProcedureEndedIn2022) {
    EXPECT_NE(of_2005().ground(GroundFor::non_acceptance, "other_procedure"), nullptr);
    EXPECT_EQ(of_2022().ground(GroundFor::non_acceptance, "other_procedure"), nullptr);
}

TEST(Grounds, ExistForEveryPurpose) {
    for (const auto* regulation : {&of_2005(), &of_2022()})
        for (const auto purpose :
             {GroundFor::non_acceptance, GroundFor::no_further_acceptance, GroundFor::remedy_non_acceptance,
              GroundFor::closure, GroundFor::conclusion})
            EXPECT_TRUE(std::ranges::any_of(regulation->grounds, [purpose](const Ground& ground) {
                return ground.ground_for == purpose;
            }));
}

TEST(Grounds, FromLocalListsAreNotVerified) {
    for (const char* id :
         {"no_remedy_in_time", "agreement_performed", "petitioner_gone", "checked_and_confirmed"})
        EXPECT_EQ(of_2022().ground(id)->verified, Verified::no) << id;
}

TEST(Rows, TakenFromTheArticlesAreVerified) {
    for (const auto* regulation : {&of_2005(), &of_2022()}) {
        // Of the terms that levels gave each other and of simplified handling we have read reprints only;
        // those of co-handling and of hearings are customs.
        const std::set<std::string> customs{"K13", "K14", "K15", "assistance", "hearing_notice"};
        for (const auto& clock : regulation->clocks)
            EXPECT_EQ(clock.verified == Verified::no,
                      clock.id.starts_with("K16_") || customs.contains(clock.id))
                << clock.id;
        for (const auto& article : regulation->articles) EXPECT_EQ(article.verified, Verified::yes);
    }
}

TEST(Rows, AreInForceNoEarlierThanTheirRegulation) {
    for (const auto* regulation : {&of_2005(), &of_2022()}) {
        for (const auto& row : regulation->clocks) EXPECT_GE(row.in_force_from, regulation->in_force_from);
        for (const auto& row : regulation->grounds) EXPECT_GE(row.in_force_from, regulation->in_force_from);
    }
}

TEST(Articles, FromTheSeventeenthToTheThirtySeventhAreAllThere) {
    for (int number = 17; number <= 37; ++number) EXPECT_NE(of_2022().article(number), nullptr) << number;
    EXPECT_NE(of_2022().article(40), nullptr);
    EXPECT_EQ(of_2022().article(99), nullptr);
}

TEST(Articles, AreFoundByTheirFullId) {
    EXPECT_EQ(statute.article("regulation_2022.34")->number, 34);
    EXPECT_EQ(statute.article("regulation_2022.99"), nullptr);
    EXPECT_EQ(statute.article("land_law.147"), nullptr);
    EXPECT_EQ(statute.article(""), nullptr);
}

TEST(Articles, OfOtherLawsAreThereToRestAnAnswerOn) {
    ASSERT_NE(statute.article("land_law.48"), nullptr);
    EXPECT_EQ(statute.citation("land_law.48", Language::zh), "《土地管理法》第四十八条");
    EXPECT_EQ(statute.law("land_law")->verified, Verified::no);
    EXPECT_EQ(statute.law("regulation_2022"), nullptr);
}

struct Topic {
    const char* name;
    const char* law;
    const char* word;  // of the gist of one article at least
};

TEST(Policies, HaveSomethingToRestAnAnswerOnForEachTopic) {
    const Topic topics[] = {
        {"demolition", "house_taking_rules", "补偿"},
        {"land", "land_law", "征收"},
        {"title deeds", "real_estate_registration_rules", "登记"},
        {"pensions", "social_insurance_law", "养老"},
        {"work injury", "work_injury_rules", "工伤"},
        {"low-income aid", "minimum_living_rules", "低保"},
        {"wages", "wage_rules", "工资"},
        {"enterprise reform", "state_assets_law", "改制"},
        {"heating", "civil_code", "供热"},
        {"property", "property_management_rules", "物业"},
        {"mining", "mineral_resources_law", "采矿"},
        {"environment", "environment_law", "污染"},
        {"schooling", "compulsory_education_law", "入学"},
        {"petitions", "simplified_handling_measure", "简易办理"},
    };
    for (const auto& [name, id, word] : topics) {
        const Law* law = statute.law(id);
        ASSERT_NE(law, nullptr) << name;
        EXPECT_TRUE(std::ranges::any_of(law->articles, [&](const Article& article) {
            return article.gist.zh.find(word) != std::string::npos;
        })) << name;
    }
}

TEST(Policies, HaveEightyArticlesThatSomebodyHasConfirmed) {
    std::ptrdiff_t confirmed = 0;
    for (const Law& law : statute.laws())
        confirmed += std::ranges::count(law.articles, Verified::yes, &Article::verified);
    EXPECT_GE(confirmed, 80);
}

TEST(ArticleForARule, IsThatOfTheMattersRegulation) {
    EXPECT_EQ(of_2022().article_for("accusation_is_sealed"), "regulation_2022.30");
    EXPECT_EQ(of_2005().article_for("accusation_is_sealed"), "regulation_2005.23");
    EXPECT_EQ(of_2005().article_for("branches"), "");
}

TEST(Citation, IsWrittenAsLawyersWriteIt) {
    EXPECT_EQ(statute.citation("regulation_2022.34", Language::zh), "《信访工作条例》第三十四条");
    EXPECT_EQ(statute.citation("regulation_2022.20", Language::zh), "《信访工作条例》第二十条");
    EXPECT_EQ(statute.citation("regulation_2022.17", Language::zh), "《信访工作条例》第十七条");
    EXPECT_EQ(statute.citation("regulation_2005.3", Language::zh), "《信访条例》第三条");
    EXPECT_EQ(statute.citation("regulation_2005.33", Language::en),
              "Regulations on Letters and Visits, Art. 33");
}

TEST(Citation, OfAnUnknownArticleIsItsId) {
    EXPECT_EQ(statute.citation("city_rule.7", Language::zh), "city_rule.7");
}

TEST(Categories, HaveTwoLevels) {
    EXPECT_EQ(statute.classification().categories.size(), 12u);
    std::size_t leaves = 0;
    for (const auto& top : statute.classification().categories) leaves += top.children.size();
    EXPECT_GE(leaves, 60u);
    EXPECT_EQ(statute.category("urban_rural.demolition")->name.zh, "征收拆迁与安置");
    EXPECT_EQ(statute.category("labour")->name.en, "Labour and social security");
    EXPECT_EQ(statute.category("weather"), nullptr);
}

TEST(Counting, RollsCalendarDaysUntilTheOfficeSetsSomethingElse) {
    EXPECT_EQ(statute.counting().day_means, Unit::day);
    EXPECT_TRUE(statute.counting().rolls_last_day);
    EXPECT_EQ(statute.lamp_threshold().unit, Unit::working_day);
    EXPECT_EQ(statute.counting_row().verified, Verified::no);
}

TEST(Words, AreShownInEitherLanguageOrAsTheirKey) {
    EXPECT_EQ(statute.word("lamp.late", Language::zh), "超期");
    EXPECT_EQ(statute.word("unconfirmed", Language::en), "to be confirmed by the office");
    EXPECT_EQ(statute.word("no.such.word", Language::en), "no.such.word");
}

}  // namespace
}  // namespace minqiao
