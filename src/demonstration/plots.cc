#include "demonstration/plots.h"

#include <algorithm>
#include <array>

#include "demonstration/living_county.h"

namespace minqiao {
namespace {

constexpr std::array organs_of_many_accounts{"housing", "land"};

int some_people(const PlotWalk& how) {
    return how.chance.below(5) == 0 ? 5 + static_cast<int>(how.chance.below(30)) : 1;
}

// Every fourth is about housing or land, whose officers a newcomer logs in as.
const Theme& theme_told(const PlotWalk& how, CivilDay day, int people) {
    if (how.chance.below(4) > 0) return some_theme(themes(), how.chance, day, people);
    const std::string_view organ = how.chance.one_of(organs_of_many_accounts);
    std::vector<const Theme*> fitting;
    for (const Theme& theme : themes())
        if (theme.organ == organ && fits(theme, day, people)) fitting.push_back(&theme);
    return fitting.empty() ? some_theme(themes(), how.chance, day, people) : *how.chance.one_of(fitting);
}

Tale begun(const PlotWalk& how, int days_ago, const Theme& theme, int people,
           std::optional<Channel> channel = {}) {
    const CivilDay day = how.today.plus_days(-days_ago);
    TellingAsked telling = telling_on(how, day, people);
    telling.channel = channel;
    return Tale(how, day, tell(theme, how.chance, telling));
}

// Most come alone, some with neighbours.
Tale begun(const PlotWalk& how, int days_ago) {
    const int people = some_people(how);
    return begun(how, days_ago, theme_told(how, how.today.plus_days(-days_ago), people), people);
}

// One that says what the plot needs.
template <class Has>
Tale begun_with(const PlotWalk& how, int days_ago, Channel channel, const Has& has) {
    const CivilDay day = how.today.plus_days(-days_ago);
    std::vector<const Theme*> fitting;
    for (const Theme& theme : themes())
        if (fits(theme, day, 1) && has(theme)) fitting.push_back(&theme);
    return begun(how, days_ago, *how.chance.one_of(fitting), 1, channel);
}

Tale begun_by_group(const PlotWalk& how, int days_ago) {
    const CivilDay day = how.today.plus_days(-days_ago);
    const int people = 6 + static_cast<int>(how.chance.below(35));
    return begun(how, days_ago, some_theme(themes(), how.chance, day, people), people, Channel::visit);
}

// Another organ than the tale's, which can write a part of the answer.
OrganId another_organ(const Tale& tale) {
    return organ_id_in_county(tale.told().organ == "land" ? "housing" : "land");
}

// Days that leave a duty well in time, soon due, or late.
template <int... ages>
Outcome registered(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return begun(how, how.chance.one_of(days)).entered().outcome();
}
Outcome entered_by_village(const PlotWalk& how) {
    return begun(how, 2, theme_of("rural.village_affairs"), 1, Channel::visit)
        .entered("station.village")
        .outcome();
}
// Somebody from here who lives in the county next to it.
Outcome entered_elsewhere(const PlotWalk& how) {
    return begun(how, 0).entered("clerk.other").outcome();
}
template <int... ages>
Outcome referred(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return begun(how, 1 + how.chance.one_of(days)).referred().outcome();
}
template <int... ages>
Outcome accepted(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return begun(how, 5 + how.chance.one_of(days)).accepted().outcome();
}

Outcome assigned(const PlotWalk& how) {
    constexpr int days[] = {5, 27, 40};
    return begun(how, 1 + how.chance.one_of(days)).assigned(30).outcome();
}
Outcome reported(const PlotWalk& how) {
    Tale tale = begun(how, 40);
    tale.assigned(45).later(4);
    tale.give(tale.handler(), Accept{}).later(20);
    tale.proposed().later(2);
    tale.give(tale.head(), IssueOpinion{tale.last_act()}).served(tale.handler()).later(1);
    return tale
        .give(tale.handler(), ReportCompletion{Content("处理意见已送达信访人，办理情况和送达回证附后。")})
        .outcome();
}
Outcome with_an_enterprise(const PlotWalk& how) {
    Tale tale = begun_with(how, 7, Channel::phone,
                           [](const Theme& theme) { return theme.organ == std::string_view("enterprise"); });
    return tale.referred().outcome();
}
Outcome objected(const PlotWalk& how) {
    Tale tale = begun(how, 5);
    tale.referred().later(2);
    return tale
        .give(tale.handler(), Object{Content("经核对职责清单，该事项的主管单位不是本单位，建议另行转送。")})
        .outcome();
}
Outcome objected_in_vain(const PlotWalk& how) {
    Tale tale = begun(how, 8);
    tale.referred().later(2);
    tale.give(tale.handler(), Object{Content("该事项牵涉两个单位，本单位不是主要责任单位。")}).later(2);
    return tale.give("sorter", DecideObjection{ObjectionResult::rejected}).outcome();
}
Outcome extension_asked(const PlotWalk& how) {
    Tale tale = begun(how, 60);
    tale.accepted().later(50);
    return tale.give(tale.handler(), RequestExtension{20, Content("需要等待检测报告。")}).outcome();
}
Outcome extended(const PlotWalk& how) {
    Tale tale = begun(how, 75);
    tale.accepted().later(50);
    tale.give(tale.handler(), RequestExtension{20, Content("需要等待检测报告。")}).later(2);
    return tale.give(tale.head(), Extend{20, Content("情况复杂，同意延长二十日。")}).outcome();
}
Outcome progressed(const PlotWalk& how) {
    Tale tale = begun(how, 30);
    tale.accepted().later(12);
    return tale.give(tale.handler(), ReportProgress{Content(tale.told().progress)}).outcome();
}
Outcome assistance_asked(const PlotWalk& how) {
    constexpr int days[] = {20, 28};
    Tale tale = begun(how, how.chance.one_of(days));
    tale.accepted().later(4);
    return tale
        .give(tale.handler(), AskAssistance{another_organ(tale), Content("核对有关登记和批准材料。"),
                                            tale.today().plus_days(14)})
        .outcome();
}
Outcome assisted(const PlotWalk& how) {
    Tale tale = begun(how, 30);
    tale.accepted().later(3);
    const std::string other = tale.told().organ == "land" ? "handler.housing" : "handler.land";
    tale.give(tale.handler(), AskAssistance{another_organ(tale), Content("核对有关登记和批准材料。"),
                                            tale.today().plus_days(12)})
        .later(9);
    return tale
        .give(other, Assist{Content("已调出登记和批准材料，与信访人所述的时间、面积一致，复印件随卷。")})
        .outcome();
}
Outcome hearing_ahead(const PlotWalk& how) {
    Tale tale = begun(how, 26);
    tale.accepted().later(15);
    tale.give(tale.handler(), OfferHearing{Content("您可以要求举行听证，请在五日内告诉我们。")}).later(5);
    return tale
        .give(tale.handler(), AppointHearing{tale.today().plus_days(10), Content("县信访服务中心二楼听证室")})
        .outcome();
}
Outcome heard(const PlotWalk& how) {
    Tale tale = begun(how, 36);
    tale.accepted().later(10);
    tale.give(tale.handler(), OfferHearing{Content("您可以要求举行听证，请在五日内告诉我们。")}).later(3);
    tale.give(tale.handler(),
              AppointHearing{tale.today().plus_days(10), Content("县信访服务中心二楼听证室")});
    tale.later(10);
    return tale
        .give(tale.handler(),
              HoldHearing{Content("双方到场，听证员听取了陈述、查看了证明，笔录经双方签字。")})
        .outcome();
}
Outcome recused(const PlotWalk& how) {
    Tale tale = begun(how, 14, theme_of("urban_rural.property_service"), 1);
    tale.accepted().later(2);
    return tale
        .give(tale.handler(),
              Recuse{officer_id_in_county("handler.housing"), Content("与信访人住在同一栋楼。")})
        .outcome();
}
Outcome simplified(const PlotWalk& how) {
    Tale tale = begun_with(how, 7, Channel::online, [](const Theme& theme) { return theme.spot_answer; });
    tale.referred().later(1);
    tale.give(tale.handler(), Accept{HandlingProcedure::simplified}).later(4);
    return tale.give(tale.handler(), AnswerOnTheSpot{Content(tale.told().spot_answer)}).outcome();
}
Outcome answered_at_once(const PlotWalk& how) {
    constexpr int days[] = {1, 9, 33};
    Tale tale = begun_with(how, how.chance.one_of(days), Channel::phone,
                           [](const Theme& theme) { return theme.spot_answer; });
    return tale.entered().give("clerk", AnswerOnTheSpot{Content(tale.told().spot_answer)}).outcome();
}
Outcome mediated(const PlotWalk& how) {
    Tale tale = begun_with(how, 18, Channel::visit, [](const Theme& theme) { return theme.agreement; });
    const Settle agreed = *tale.told().agreement;
    tale.entered().give("clerk", Mediate{agreed.text, agreed.amount_yuan}).later(1);
    return tale.give("sorter", Close{"mediated"}).outcome();
}
Outcome settled(const PlotWalk& how) {
    Tale tale = begun_with(how, 44, Channel::visit, [](const Theme& theme) { return theme.agreement; });
    tale.accepted().later(14);
    tale.give(tale.handler(), *tale.told().agreement).later(3);
    return tale.give(tale.handler(), Close{"settled"}).outcome();
}
Outcome proposed(const PlotWalk& how) {
    return begun(how, 40).accepted().later(30).proposed().outcome();
}
Outcome answered(const PlotWalk& how) {
    return begun(how, 29).answered().outcome();
}
Outcome reexamination_open(const PlotWalk& how) {
    return begun(how, 31 + static_cast<int>(how.chance.below(26))).opinion_served().outcome();
}
Outcome rated(const PlotWalk& how) {
    Tale tale = begun(how, 45);
    tale.opinion_served().later(4);
    return tale.give(tale.handler(), Rate{Rated::organ, Grade::satisfied, Content("这次说得很明白。")})
        .outcome();
}
Outcome rated_badly(const PlotWalk& how) {
    Tale tale = begun(how, 52);
    tale.opinion_served().later(6);
    return tale
        .give(tale.handler(),
              Rate{Rated::organ, Grade::dissatisfied, Content("只说了规定，没有说什么时候办。")})
        .outcome();
}
Outcome served_long_ago(const PlotWalk& how) {
    return begun(how, 95).opinion_served().outcome();
}
Outcome closed(const PlotWalk& how) {
    Tale tale = begun(how, 110);
    tale.opinion_served().later(50);
    return tale.give(tale.handler(), Close{"opinion_served"}).outcome();
}
Outcome reopened(const PlotWalk& how) {
    Tale tale = begun(how, 90);
    tale.opinion_served().later(40);
    tale.give(tale.handler(), Close{"opinion_served"}).later(10);
    return tale
        .give(tale.head(), Reopen{Content("意见定的事还没有做，重新办理。"), "opinion_not_carried_out"})
        .outcome();
}
Outcome in_reexamination(const PlotWalk& how) {
    constexpr int days[] = {41, 67, 90};
    return begun(how, how.chance.one_of(days)).reexamination_asked().outcome();
}
Outcome final_review_open(const PlotWalk& how) {
    return begun(how, 75).reexamined().outcome();
}
Outcome in_final_review(const PlotWalk& how) {
    constexpr int days[] = {80, 108};
    return begun(how, how.chance.one_of(days)).final_review_asked().outcome();
}
Outcome concluded(const PlotWalk& how) {
    Tale tale = begun(how, 118);
    tale.finally_reviewed().later(10);
    return tale.give(final_reviewer_of(tale.told().organ), Conclude{"three_levels_done"}).outcome();
}
Outcome archived(const PlotWalk& how) {
    Tale tale = begun(how, 118);
    tale.opinion_served().later(50);
    tale.give(tale.handler(), Close{"opinion_served"}).later(20);
    return tale.give("archivist", Archive{"民-" + std::to_string(1 + how.chance.below(40))}).outcome();
}
Outcome declined(const PlotWalk& how) {
    Tale tale = begun(how, 20);
    tale.referred().later(6);
    return tale
        .give(tale.handler(),
              DeclineToAccept{"litigation_rights", Content("该事项正在诉讼中，请向受理法院提出。")})
        .outcome();
}
Outcome guided(const PlotWalk& how) {
    const int days_ago = 6;
    Tale tale = begun_with(how, days_ago, Channel::visit, [](const Theme& theme) {
        return theme.organ == std::string_view(township_of_the_place);
    });
    tale.told_at(Level::province).entered().later(1);
    return tale
        .give("sorter",
              Guide{tale.organ(), Content("请到有权处理的乡镇提出，我们已经把您反映的内容告诉该乡镇。")})
        .outcome();
}
Outcome led_away(const PlotWalk& how) {
    Tale tale = begun(how, 25, theme_of("labour.wages"), 1);
    tale.entered().later(1);
    tale.screened(2).later(3);
    return tale
        .give("sorter", LeadIntoProcedure{Procedure::arbitration, "青禾县劳动人事争议仲裁委员会",
                                          Content("请携带劳动合同向仲裁委员会申请仲裁。")})
        .outcome();
}
Outcome withdrawn(const PlotWalk& how) {
    Tale tale = begun(how, 30);
    tale.accepted().later(10);
    return tale.give(tale.handler(), Withdraw{Content("问题已经自行解决。")}).outcome();
}
Outcome voiding_proposed(const PlotWalk& how) {
    Tale tale = begun(how, 3);
    tale.entered().later(1);
    return tale.give("sorter", ProposeVoiding{Content("同一封来信登记了两次，这一件是多出来的。")}).outcome();
}
Outcome voided(const PlotWalk& how) {
    Tale tale = begun(how, 9);
    tale.entered().later(1);
    tale.give("sorter", ProposeVoiding{Content("试录的一件，不是来信。")}).later(1);
    return tale.give("head.office", ConfirmVoiding{}).outcome();
}
Outcome repeated(const PlotWalk& how) {
    Tale tale = begun(how, 35);
    return tale.accepted().later(12).repeated(17).outcome();
}
Outcome repeated_twice(const PlotWalk& how) {
    Tale tale = begun(how, 50);
    return tale.accepted().later(10).repeated(15).later(20).repeated(35).outcome();
}
Outcome in_group(const PlotWalk& how) {
    constexpr int days[] = {1, 6, 13};
    return begun_by_group(how, how.chance.one_of(days)).entered().outcome();
}
Outcome accepted_of_group(const PlotWalk& how) {
    constexpr int days[] = {15, 38, 64};
    return begun_by_group(how, how.chance.one_of(days)).accepted().outcome();
}
Outcome urgent(const PlotWalk& how) {
    Tale tale = begun_by_group(how, 9);
    tale.referred().later(1);
    return tale
        .give(tale.handler(),
              ReportUrgent{{organ_id_in_county("committee"), organ_id_in_county("government")},
                           Content("多户反映的情况可能影响安全，已派人到现场。"),
                           Content("已设警示标志，安排专人值守，并约代表当面说明。")})
        .outcome();
}
Outcome confiding(const PlotWalk& how) {
    Tale tale = begun(how, 10);
    tale.in_confidence().referred().later(2);
    return tale
        .give(tale.handler(),
              RequestUnsealing{tale.petition_id(), Content("要约时间上门查看，需要知道是哪一户。")})
        .outcome();
}

Tale suggesting(const PlotWalk& how, int days_ago) {
    return begun(how, days_ago, some_theme(suggestions(), how.chance, how.today.plus_days(-days_ago), 1), 1);
}
Outcome suggested(const PlotWalk& how) {
    Tale tale = suggesting(how, 12);
    tale.entered().later(2);
    tale.give("sorter", Screen{Kind::suggestion, tale.told().theme->category, {}});
    return tale.give("sorter", Refer{tale.organ()}).outcome();
}
Outcome suggestion_answered(const PlotWalk& how) {
    Tale tale = suggesting(how, 28);
    tale.entered().later(2);
    tale.give("sorter", Screen{Kind::suggestion, tale.told().theme->category, {}});
    tale.give("sorter", Refer{tale.organ()}).later(9);
    return tale.give(tale.handler(), AnswerOnTheSpot{Content(tale.told().spot_answer)}).outcome();
}

Tale accusing(const PlotWalk& how, int days_ago) {
    return begun(how, days_ago, some_theme(accusations(), how.chance, how.today.plus_days(-days_ago), 1), 1);
}
template <int... ages>
Outcome accused(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return accusing(how, how.chance.one_of(days)).entered().outcome();
}

// What stands here first is what a small demonstration shows.
constexpr Plot all_plots[] = {
    {"registered", registered<1, 3>},
    {"registered, soon due", registered<12, 13>},
    {"registered, late", registered<19, 26>},
    {"referred", referred<2, 6>},
    {"referred, soon due", referred<12, 13>},
    {"objected", objected},
    {"assigned", assigned},
    {"accepted", accepted<8, 21, 33>},
    {"accepted, soon due", accepted<55, 57, 60>},
    {"accepted, late", accepted<66, 80>},
    {"progressed", progressed},
    {"extension asked", extension_asked},
    {"extended", extended},
    {"proposed", proposed},
    {"answered", answered},
    {"reexamination open", reexamination_open},
    {"rated", rated},
    {"served long ago", served_long_ago},
    {"closed", closed},
    {"in reexamination", in_reexamination},
    {"final review open", final_review_open},
    {"in final review", in_final_review},
    {"concluded", concluded},
    {"archived", archived},
    {"voided", voided},
    {"declined", declined},
    {"led away", led_away},
    {"withdrawn", withdrawn},
    {"repeated", repeated},
    {"suggested", suggested},
    {"accused", accused<2, 8>},
    {"registered today", registered<0>},
    {"registered in a village", entered_by_village},
    {"registered elsewhere", entered_elsewhere},
    {"with an enterprise", with_an_enterprise},
    {"due today", registered<15>},
    {"in a group", in_group},
    {"reported", reported},
    {"objected in vain", objected_in_vain},
    {"assistance asked", assistance_asked},
    {"accepted, of a group", accepted_of_group},
    {"assisted", assisted},
    {"hearing ahead", hearing_ahead},
    {"heard", heard},
    {"recused", recused},
    {"simplified", simplified},
    {"answered at once", answered_at_once},
    {"mediated", mediated},
    {"settled", settled},
    {"rated badly", rated_badly},
    {"reopened", reopened},
    {"guided", guided},
    {"voiding proposed", voiding_proposed},
    {"repeated twice", repeated_twice},
    {"urgent", urgent},
    {"confiding", confiding},
    {"suggestion answered", suggestion_answered},
    {"accused, late", accused<20>},
};

}  // namespace

std::span<const Plot> plots() {
    return all_plots;
}

}  // namespace minqiao
