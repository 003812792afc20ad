#include "demonstration/tell.h"

#include <algorithm>
#include <array>
#include <sstream>

#include "base/assertion.h"
#include "demonstration/filling.h"
#include "demonstration/people.h"
#include "demonstration/wording.h"

namespace minqiao {
namespace {

// How a petition begins and ends by each channel; an empty part is as likely as each other one.
struct Frame {
    Channel channel;
    const char* opening;
    const char* closing;
    const char* was;  // of a petition before
};
constexpr const char* salutation = "[|领导您好：|信访局的同志：|尊敬的领导：|各位领导：]";
constexpr const char* plea = "[|||盼望答复。|请派人查一查。|麻烦了，盼回信。|请费心过问。|先谢谢了。]";
constexpr Frame frames[] = {
    {Channel::letter, salutation, plea, "写过信"},
    {Channel::visit, "",
     "<[|为此专门来一趟。|请帮我登记。|材料的复印件交给接待的同志了。|请转到管事的单位。]|"
     "[|大家推了几个人来说这件事。|请帮我们登记。|名单和材料都带来了。|请转到管事的单位。]>",
     "来登记过"},
    {Channel::online, "", "[|请回复。|留言反映，盼能转到管事的部门。|请帮忙转一转。|希望不要石沉大海。]",
     "在网上留过言"},
    {Channel::phone, "[|您好，我想反映一件事：|来电反映：|打电话说一件事：]",
     "[|请回个电话。|请尽快回电。|麻烦你们转告。]", "打过电话"},
    {Channel::email, salutation, plea, "发过邮件"},
    {Channel::fax, salutation, plea, "发过传真"},
};
// Common channels stand more than once.
constexpr std::array by_one{Channel::visit, Channel::letter, Channel::online,
                            Channel::phone, Channel::online, Channel::letter,
                            Channel::visit, Channel::phone,  Channel::email};
constexpr std::array by_group{Channel::visit, Channel::letter, Channel::visit, Channel::online};
constexpr std::array by_accuser{Channel::letter, Channel::letter, Channel::online, Channel::email};

const Frame& frame_of(Channel channel) {
    return *std::ranges::find(frames, channel, &Frame::channel);
}

Channel some_channel(const Theme& theme, SeededChance& chance, int people) {
    if (theme.kind == Kind::accusation) return chance.one_of(by_accuser);
    return people == 1 ? chance.one_of(by_one) : chance.one_of(by_group);
}

constexpr int named_most = 5;
// A local regulation may let a small group send three at most.
constexpr int small_group = 10;
constexpr int of_small_group = 3;

void name_people(PetitionAsked& petition, const Theme& theme, SeededChance& chance, int people) {
    petition.headcount = people;
    petition.anonymous = theme.kind == Kind::accusation && chance.below(3) == 0;
    if (petition.anonymous) return;
    while (std::ssize(petition.petitioners) < std::min(people, named_most)) {
        Petitioner person;
        person.name = Identity(some_name(chance, people == 1 ? theme.teller : Teller::anybody));
        petition.petitioners.push_back(std::move(person));
    }
    if (people == 1) return;
    petition.joint_letter = petition.channel == Channel::letter;
    const int most = std::min(people, people <= small_group ? of_small_group : named_most);
    for (int index = 0; index < most; ++index) petition.representatives.push_back(index);
}

void place_people(PetitionAsked& petition, const Theme& theme, SeededChance& chance,
                  const std::string& division) {
    constexpr const char* neighbour_county = "380122";
    petition.place = division;
    const bool from_elsewhere = theme.from_elsewhere && chance.below(3) > 0;
    petition.household_place = from_elsewhere ? neighbour_county : division;
    petition.residence_place = division;
}

ComplainedOf complained_of(const Theme& theme, Filling& fill) {
    ComplainedOf named;
    named.organ_name = Content(fill.text(theme.complained_of));
    if (theme.names_person) named.person_name = Identity(fill.text("{person}"));
    return named;
}

std::vector<std::string> in_force(const char* articles, const TellingAsked& telling) {
    constexpr int on_answers = 32;  // in the regulations of 2005 and of 2022
    std::vector<std::string> cited;
    std::istringstream ids{articles};
    for (std::string id; ids >> id;) {
        const Article* article = telling.statute.article(id);
        ASSERT_THAT(article, "a theme cites articles that are there");
        if (article->in_force_from <= telling.day) cited.push_back(id);
    }
    const Regulation* regulation = telling.statute.regulation_on(telling.day);
    ASSERT_THAT(regulation, "the county writes of days with a regulation");
    if (cited.empty()) cited.push_back(regulation->article(on_answers)->id);
    return cited;
}

// The first request always, each other one more often than not.
void ask(Told& told, Filling& fill, SeededChance& chance, const TellingAsked& telling) {
    const std::size_t side = chance.below(2);
    for (const Ask& each : told.theme->asks) {
        if (!each.request) break;
        if (!told.answers.empty() && chance.below(3) == 0) continue;
        const AskedAnswer& reply = each.answers[each.answers[side].fact ? side : 0];
        told.petition.requests.emplace_back(fill.text(each.request));
        Answer answer;
        answer.request = static_cast<int>(told.petition.requests.size());
        answer.result = reply.result;
        answer.fact = Content(fill.text(reply.fact));
        answer.articles = in_force(reply.articles, telling);
        answer.text = Content(fill.text(reply.answer));
        told.answers.push_back(std::move(answer));
    }
}

}  // namespace

const Theme& some_theme(const std::vector<Theme>& list, SeededChance& chance, CivilDay day, int people) {
    std::vector<const Theme*> fitting;
    for (const Theme& theme : list) {
        if (fits(theme, day, people)) fitting.push_back(&theme);
    }
    ASSERT_THAT(!fitting.empty(), "some theme fits");
    return *chance.one_of(fitting);
}

Told tell(const Theme& theme, SeededChance& chance, const TellingAsked& telling) {
    const Whereabouts where = somewhere(theme.where, chance);
    Filling fill(theme, where, telling.day, telling.people, chance);
    Told told;
    told.theme = &theme;
    told.organ = theme.organ == std::string_view(township_of_the_place) ? where.township : theme.organ;
    PetitionAsked& petition = told.petition;
    petition.kind = theme.kind;
    petition.channel = telling.channel ? *telling.channel : some_channel(theme, chance, telling.people);
    name_people(petition, theme, chance, telling.people);
    place_people(petition, theme, chance, where.division);
    const Frame& frame = frame_of(petition.channel);
    petition.subject = Content(fill.text(theme.subject));
    petition.text = Content(fill.text(frame.opening) + fill.text(theme.text) + fill.text(frame.closing));
    if (theme.complained_of) petition.complained_of.push_back(complained_of(theme, fill));
    ask(told, fill, chance, telling);
    told.progress = fill.text(theme.progress);
    if (theme.spot_answer) told.spot_answer = fill.text(theme.spot_answer);
    if (theme.agreement) {
        told.agreement = Settle{Content(fill.text(theme.agreement)), {}};
        if (theme.agreed) told.agreement->amount_yuan = fill.amount(theme.agreed);
    }
    told.addition = fill.text(theme.addition);
    return told;
}

PetitionAsked tell_again(const Told& told, SeededChance& chance, int days_passed) {
    constexpr auto stands = std::to_array<std::string_view>({"想问问办到哪一步了", "还没有等到结果，心里着急",
                                                             "想知道现在是哪个单位在办", "不知道有没有人在管",
                                                             "请查一查办得怎么样了"});
    constexpr auto adds =
        std::to_array<std::string_view>({"补充一点：", "另外要说的是：", "这期间又有新情况：", "再说一件："});
    constexpr auto ends = std::to_array<std::string_view>(
        {"请给个准信。", "请催一催。", "盼早日答复。", "有什么要补的材料，请告诉一声。", "辛苦了。"});
    PetitionAsked again = told.petition;
    while (again.channel == told.petition.channel) again.channel = chance.one_of(by_one);
    again.requests.clear();
    again.joint_letter = false;
    const std::string when = days_passed < 2 ? "前天" : span_of(days_passed) + "以前";
    const std::string who = again.headcount.value_or(1) == 1 ? "我" : "我们";
    again.text =
        Content(when + who + "为“" + told.petition.subject.text() + "”" +
                frame_of(told.petition.channel).was + "，" + std::string(chance.one_of(stands)) + "。" +
                std::string(chance.one_of(adds)) + told.addition + "。" + std::string(chance.one_of(ends)));
    return again;
}

}  // namespace minqiao
