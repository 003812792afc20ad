#include "demonstration/tale.h"

#include <array>

#include "demonstration/living_county.h"

namespace minqiao {
namespace {

constexpr auto told_where_it_lies =
    std::to_array<const char*>({"您反映的事项已转到本单位，我们将按信访程序办理，办理情况会书面告知。",
                                "收到您的信访件，已按程序登记受理，经办人会与您联系核实情况。",
                                "您反映的事项属于本单位职责范围，现正式受理，请留意处理意见的送达。"});
constexpr auto not_convinced = std::to_array<const char*>(
    {"对处理意见不服，认为事实没有查清。", "处理意见没有回应我提供的证明，请求复查。",
     "意见里说的做法至今没有落实，不能接受。", "认为引用的条款不适用于我家的情况。"});
constexpr auto still_not_convinced =
    std::to_array<const char*>({"对复查意见仍然不服，请求复核。", "复查没有到现场，结论与实际不符。",
                                "复查只重复了原来的说法，请上级再看一看。"});
constexpr auto upheld = std::to_array<const char*>(
    {"原处理意见事实清楚、依据正确，予以维持。", "经调阅案卷并听取双方陈述，原处理意见并无不当，予以维持。"});
constexpr auto upheld_again = std::to_array<const char*>(
    {"复查意见适当，予以维持。", "经书面审查，复查意见事实清楚、程序合规，予以维持。"});

// As many of those who are named as come, the first of them to speak for the others.
void bring_people(PetitionAsked& petition, int people) {
    petition.headcount = people;
    const auto named = static_cast<std::size_t>(people);
    if (petition.petitioners.size() > named) petition.petitioners.resize(named);
    petition.representatives.clear();
    if (people > 1 && !petition.petitioners.empty()) petition.representatives = {0};
}

}  // namespace

TellingAsked telling_on(const PlotWalk& how, CivilDay day, int people) {
    return {day, people, *how.desk.office().statute};
}

Tale::Tale(const PlotWalk& how, CivilDay begins_on, Told told)
    : chance_(how.chance),
      statute_(*how.desk.office().statute),
      told_(std::move(told)),
      walk_(how.tx, how.desk, how.today, days_between(begins_on, how.today)) {}

std::string Tale::handler() const {
    return handler_of(told_.organ);
}

std::string Tale::head() const {
    return head_of(told_.organ);
}

OrganId Tale::organ() const {
    return organ_id_in_county(told_.organ);
}

Tale& Tale::later(int days) {
    walk_.later(days);
    return *this;
}

Tale& Tale::on(CivilDay day) {
    return later(days_between(today(), day));
}

Tale& Tale::give(std::string_view account, MatterCommand command) {
    walk_.give(account, std::move(command));
    return *this;
}

Tale& Tale::told_at(Level level) {
    told_.petition.raised_at = level;
    return *this;
}

Tale& Tale::in_confidence() {
    told_.petition.confidential = true;
    return *this;
}

Tale& Tale::entered(std::string_view account) {
    walk_.enter(account, told_.petition);
    return *this;
}

Tale& Tale::repeated(int days_passed) {
    walk_.enter_repeat("clerk", tell_again(told_, chance_, days_passed));
    return *this;
}

Tale& Tale::repeated(int days_passed, Channel channel, int people) {
    Told told = told_;
    bring_people(told.petition, people);
    PetitionAsked again = tell_again(told, chance_, days_passed);
    again.channel = channel;
    walk_.enter_repeat("clerk", std::move(again));
    return *this;
}

Tale& Tale::screened(std::optional<int> branch) {
    const bool knows_branches = !statute_.regulation_on(walk_.begun_on())->branches.empty();
    return give("sorter",
                Screen{Kind::appeal, told_.theme->category, knows_branches ? branch : std::nullopt});
}

Tale& Tale::referred() {
    entered().later(1);
    screened();
    return give("sorter", Refer{organ()});
}

Tale& Tale::assigned(int days) {
    entered().later(1);
    screened();
    return give("sorter", Assign{organ(), today().plus_days(days)});
}

Tale& Tale::accepted() {
    referred().later(4);
    give(handler(), Notify{Content(chance_.one_of(told_where_it_lies))});
    return give(handler(), Accept{});
}

Tale& Tale::proposed() {
    ProposeOpinion proposal;
    proposal.answers = told_.answers;
    return give(handler(), std::move(proposal));
}

Tale& Tale::answered() {
    accepted().later(20);
    proposed().later(2);
    return give(head(), IssueOpinion{last_act()});
}

Tale& Tale::served(std::string_view account) {
    const int act = last_act();
    later(3);
    return give(account, Serve{act, ServiceMethod::mail, today()});
}

Tale& Tale::opinion_served() {
    answered();
    return served(handler());
}

Tale& Tale::reexamination_asked() {
    opinion_served().later(9);
    return give(handler(), RequestReexamination{Content(chance_.one_of(not_convinced))});
}

Tale& Tale::reexamined() {
    reexamination_asked().later(3);
    const std::string reviewer = reviewer_of(told_.organ);
    give(reviewer, AcceptReexamination{}).later(15);
    give(reviewer, DecideReexamination{RemedyResult::upheld,
                                       Content(chance_.one_of(upheld)),
                                       {"regulation_2022.35", told_.answers.front().articles.front()}});
    return served(reviewer);
}

Tale& Tale::final_review_asked() {
    reexamined().later(7);
    return give(reviewer_of(told_.organ), RequestFinalReview{Content(chance_.one_of(still_not_convinced))});
}

Tale& Tale::finally_reviewed() {
    final_review_asked().later(4);
    const std::string reviewer = final_reviewer_of(told_.organ);
    give(reviewer, AcceptFinalReview{}).later(18);
    give(reviewer, DecideFinalReview{RemedyResult::upheld,
                                     Content(chance_.one_of(upheld_again)),
                                     {"regulation_2022.36", told_.answers.front().articles.front()}});
    return served(reviewer);
}

}  // namespace minqiao
