// Two thousand told matters: none twice, nothing left unfilled, and what can be checked agrees.
#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <set>

#include "base/text.h"
#include "demonstration/living_county.h"
#include "demonstration/places.h"
#include "demonstration/tell.h"
#include "statute/on_disk_test.h"

namespace minqiao {
namespace {

// A place has a township, and that has its officers.
bool is_answered(std::string_view organ) {
    return organ == township_of_the_place || organ == "discipline" ||
           (living_county().officer(handler_of(std::string(organ))) &&
            living_county().officer(head_of(std::string(organ))));
}

struct Drawn {
    CivilDay day;
    int people = 1;
    Told told;
};

const std::vector<Theme>& list_of(std::size_t at) {
    if (at % 20 == 7) return suggestions();
    return at % 20 == 13 ? accusations() : themes();
}

std::vector<Drawn> draw(std::uint64_t seed, std::size_t count) {
    constexpr int years[] = {2013, 2014, 2025, 2026};
    std::vector<Drawn> drawn;
    for (std::size_t at = 0; at < count; ++at) {
        SeededChance chance(seed, at);
        const CivilDay day =
            CivilDay(chance.one_of(years), 1, 1).plus_days(static_cast<int>(chance.below(365)));
        const auto& list = list_of(at);
        const bool group = &list == &themes() && chance.below(4) == 0;
        const int people = group ? 5 + static_cast<int>(chance.below(56)) : 1;
        const Theme& theme = some_theme(list, chance, day, people);
        drawn.push_back({day, people, tell(theme, chance, {day, people, statute_on_disk()})});
    }
    return drawn;
}

const std::vector<Drawn>& two_thousand() {
    static const std::vector<Drawn> all = [] {
        std::vector<Drawn> drawn;
        for (std::uint64_t seed = 1; seed <= 4; ++seed)
            for (Drawn& each : draw(seed, 500)) drawn.push_back(std::move(each));
        return drawn;
    }();
    return all;
}

std::vector<std::string> texts_of(const Told& told) {
    std::vector<std::string> texts{told.petition.subject.text(), told.petition.text.text(), told.progress,
                                   told.spot_answer, told.addition};
    for (const Content& request : told.petition.requests) texts.push_back(request.text());
    for (const Answer& answer : told.answers) {
        texts.push_back(answer.fact.text());
        texts.push_back(answer.text.text());
    }
    if (told.agreement) texts.push_back(told.agreement->text.text());
    return texts;
}

TEST(ThemesTest, ThereAreEnough) {
    std::set<std::string> categories;
    for (const Theme& theme : themes()) categories.insert(theme.category);
    EXPECT_GE(themes().size(), 56U);
    EXPECT_GE(categories.size(), 45U);
    EXPECT_GE(suggestions().size(), 8U);
    EXPECT_GE(accusations().size(), 6U);
}

TEST(ThemesTest, NameOrgansAndCategoriesThatAreThere) {
    for (const auto* list : {&themes(), &suggestions(), &accusations()}) {
        for (const Theme& theme : *list) {
            EXPECT_TRUE(is_answered(theme.organ)) << theme.organ;
            EXPECT_TRUE(statute_on_disk().category(theme.category)) << theme.category;
        }
    }
}

// Departments, mass organisations and enterprises of the county; townships by their places.
TEST(ThemesTest, EveryOrganThatAnswersHasOne) {
    std::set<std::string> told;
    for (const Theme& theme : themes()) told.insert(theme.organ);
    EXPECT_TRUE(told.contains(township_of_the_place));
    const std::set<OrganKind> answering{OrganKind::department, OrganKind::mass_organisation,
                                        OrganKind::enterprise};
    const std::set<std::string> of_others{"housing.station", "neighbour.housing", "neighbour.land", "tax"};
    for (const CountyOrgan& row : living_county().organs) {
        const bool answers = answering.contains(row.organ.kind) && row.organ.level == Level::county;
        EXPECT_EQ(answers && !of_others.contains(row.key), told.contains(row.key)) << row.key;
    }
}

TEST(ThemesTest, FitEveryDayAndNumberOfPeople) {
    for (int day = 0; day < 365; ++day) {
        SeededChance chance(9, static_cast<std::uint64_t>(day));
        const CivilDay on = CivilDay(2013, 1, 1).plus_days(day);
        for (const int people : {1, 5, 60})
            EXPECT_TRUE(fits(some_theme(themes(), chance, on, people), on, people));
    }
}

TEST(ThemesTest, MayBeToldOutOfSeason) {
    SeededChance chance(9, 1000);
    for (const Theme& theme : themes())
        for (const unsigned month : {1U, 4U, 7U, 10U})
            EXPECT_FALSE(
                tell(theme, chance, {CivilDay(2013, month, 15), 1, statute_on_disk()}).organ.empty());
}

TEST(ThemesTest, NoMatterTwice) {
    std::map<std::string, int> texts;
    std::map<std::string, int> subjects;
    for (const Drawn& each : two_thousand()) {
        const auto& petition = each.told.petition;
        EXPECT_EQ(++texts[petition.subject.text() + petition.text.text()], 1) << petition.text.text();
        ++subjects[petition.subject.text()];
    }
    EXPECT_GE(subjects.size(), two_thousand().size() * 9 / 10);
}

TEST(ThemesTest, NothingIsLeftUnfilled) {
    const std::regex mark("[\\[\\]{}<>|]|undefined|，，|。。|，。|。，|：：|、、");
    for (const Drawn& each : two_thousand())
        for (const std::string& text : texts_of(each.told))
            EXPECT_FALSE(std::regex_search(text, mark)) << text;
}

TEST(ThemesTest, PetitionsAreOfReadableLength) {
    for (const Drawn& each : two_thousand()) {
        const std::string text = each.told.petition.text.text();
        EXPECT_GE(letters_in(text), 60U) << text;
        EXPECT_LE(letters_in(text), 260U) << text;
        EXPECT_LE(letters_in(each.told.petition.subject.text()), 40U) << each.told.petition.subject.text();
    }
}

TEST(ThemesTest, AnswersAnswerEachRequestByLawInForce) {
    for (const Drawn& each : two_thousand()) {
        EXPECT_EQ(each.told.answers.size(), each.told.petition.requests.size());
        EXPECT_EQ(each.told.answers.empty(), each.told.theme->kind != Kind::appeal);
        for (const Answer& answer : each.told.answers) {
            EXPECT_FALSE(answer.articles.empty());
            for (const std::string& id : answer.articles) {
                const Article* article = statute_on_disk().article(id);
                ASSERT_TRUE(article) << id;
                EXPECT_LE(article->in_force_from, each.day) << id;
            }
        }
    }
}

// Outside the draws of two thousand, where every theme and both sides may not come up.
TEST(ThemesTest, EveryArticleOfATableIsThere) {
    for (const Theme& theme : themes()) {
        for (const Ask& ask : theme.asks) {
            for (const AskedAnswer& reply : ask.answers) {
                std::istringstream ids{reply.articles};
                for (std::string id; ids >> id;) EXPECT_TRUE(statute_on_disk().article(id)) << id;
            }
        }
    }
}

TEST(ThemesTest, PeopleAreNamedAndCounted) {
    for (const Drawn& each : two_thousand()) {
        const auto& petition = each.told.petition;
        EXPECT_EQ(petition.headcount, each.people);
        EXPECT_EQ(petition.petitioners.size(), petition.anonymous ? 0U : std::min(each.people, 5));
        EXPECT_EQ(petition.representatives.empty(), each.people == 1);
        EXPECT_LE(petition.representatives.size(), 5U);
    }
}

TEST(ThemesTest, ThePlaceIsThatOfTheDivisionAndOfTheOrgan) {
    for (const Drawn& each : two_thousand()) {
        const std::string division = each.told.petition.place.value();
        for (const Township& township : townships()) {
            const bool lies_in = std::string(township.division).substr(0, 9) == division.substr(0, 9);
            if (each.told.theme->organ == std::string_view(township_of_the_place) && lies_in) {
                EXPECT_EQ(each.told.organ, township.key);
            }
            if (each.told.petition.text.text().find(std::string(township.name)) != std::string::npos) {
                EXPECT_TRUE(lies_in) << each.told.petition.text.text();
            }
        }
    }
}

TEST(ThemesTest, DaysThatAreNamedArePast) {
    const std::regex month("(\\d{4}|今|去)年(\\d{1,2})月");
    const std::regex this_month("本月(\\d{1,2})日");
    for (const Drawn& each : two_thousand()) {
        const std::string text = each.told.petition.text.text();
        for (std::sregex_iterator found(text.begin(), text.end(), month), end; found != end; ++found) {
            const std::string year = (*found)[1];
            const int named = year == "今"   ? each.day.year()
                              : year == "去" ? each.day.year() - 1
                                             : std::stoi(year);
            EXPECT_LT(CivilDay(named, static_cast<unsigned>(std::stoi((*found)[2])), 1), each.day) << text;
        }
        for (std::sregex_iterator found(text.begin(), text.end(), this_month), end; found != end; ++found)
            EXPECT_LT(static_cast<unsigned>(std::stoi((*found)[1])), each.day.day_of_month()) << text;
    }
}

TEST(ThemesTest, AgreedSumsStandInTheAgreement) {
    int agreed = 0;
    for (const Drawn& each : two_thousand()) {
        if (!each.told.agreement) continue;
        ASSERT_TRUE(each.told.agreement->amount_yuan) << each.told.agreement->text.text();
        ++agreed;
        EXPECT_GE(*each.told.agreement->amount_yuan, 10);
        EXPECT_NE(each.told.agreement->text.text().find("元"), std::string::npos)
            << each.told.agreement->text.text();
    }
    EXPECT_GT(agreed, 500);
}

TEST(ThemesTest, NobodyHandlesWhatIsSaidOfHim) {
    for (const Drawn& each : two_thousand()) {
        const bool accuses = each.told.theme->kind == Kind::accusation;
        EXPECT_EQ(each.told.petition.complained_of.empty(), !accuses);
        EXPECT_EQ(each.told.organ == "discipline", accuses);
    }
}

TEST(ThemesTest, ARepeatComesByAnotherWayAndAsksNothingNew) {
    std::set<std::string> texts;
    for (const Drawn& each : two_thousand()) {
        SeededChance chance(5, texts.size());
        const PetitionAsked again = tell_again(each.told, chance, 20);
        EXPECT_NE(again.channel, each.told.petition.channel);
        EXPECT_TRUE(again.requests.empty());
        EXPECT_EQ(again.headcount, each.told.petition.headcount);
        texts.insert(again.text.text());
    }
    EXPECT_GT(texts.size(), two_thousand().size() * 9 / 10);
}

TEST(ThemesTest, TheSameSeedTellsTheSame) {
    const auto first = draw(3, 20);
    const auto again = draw(3, 20);
    for (std::size_t at = 0; at < first.size(); ++at)
        EXPECT_EQ(texts_of(first[at].told), texts_of(again[at].told));
}

}  // namespace
}  // namespace minqiao
