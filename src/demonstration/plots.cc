#include "demonstration/plots.h"

#include "county/county.h"

namespace minqiao {
namespace {

using Outcome = std::optional<std::string>;

TellingAsked telling(const PlotWalk& how, int days_ago, int people) {
    return {how.today.plus_days(-days_ago), people, *how.desk.office().statute};
}

// The reviewers of these plots are those of the city.
bool goes_to_the_city(const std::string& organ_key) {
    const Organ* organ = county().organ(organ_key);
    return organ && organ->reviewed_by_id == county().organ("city.review")->id &&
           county().officer("handler." + organ_key) && county().officer("head." + organ_key);
}

// Most come alone, some with neighbours.
Told told_by_somebody(const PlotWalk& how, int days_ago) {
    const int people = how.chance.below(5) == 0 ? 5 + static_cast<int>(how.chance.below(30)) : 1;
    const TellingAsked asked = telling(how, days_ago, people);
    while (true) {
        Told told = tell(some_theme(themes(), how.chance, asked.day, people), how.chance, asked);
        if (goes_to_the_city(told.organ)) return told;
    }
}

// A matter of branch (6), told by one petition, with the steps that most plots share.
class Tale {
public:
    Tale(const PlotWalk& how, int days_ago) : Tale(how, days_ago, told_by_somebody(how, days_ago)) {}
    Tale(const PlotWalk& how, int days_ago, const Theme& theme)
        : Tale(how, days_ago, tell(theme, how.chance, telling(how, days_ago, 1))) {}

    Walk& walk() { return walk_; }
    std::string handler() const { return "handler." + organ_; }
    std::string head() const { return "head." + organ_; }
    Outcome outcome() { return walk_.end(); }

    Tale& later(int days) {
        walk_.later(days);
        return *this;
    }
    Tale& give(std::string_view account, MatterCommand command) {
        walk_.give(account, std::move(command));
        return *this;
    }
    Tale& entered() {
        walk_.enter("clerk", told_.petition);
        return *this;
    }
    Tale& screened() { return give("sorter", Screen{Kind::appeal, told_.theme->category, 6}); }
    Tale& referred() {
        entered().later(1);
        screened();
        return give("sorter", Refer{county().organ(organ_)->id});
    }
    Tale& assigned(int days) {
        entered().later(1);
        screened();
        return give("sorter", Assign{county().organ(organ_)->id, walk_.today().plus_days(days)});
    }
    Tale& accepted() {
        referred().later(4);
        give(handler(), Notify{Content("您反映的事项已转到本局，我们将按信访程序办理。")});
        return give(handler(), Accept{});
    }
    Tale& proposed() {
        ProposeOpinion proposal;
        proposal.answers = told_.answers;
        return give(handler(), std::move(proposal));
    }
    Tale& answered() {
        accepted().later(20);
        proposed().later(2);
        return give(head(), IssueOpinion{walk_.last_act()});
    }
    // Hands over what was written last.
    Tale& served(std::string_view account) {
        const int act = walk_.last_act();
        later(3);
        return give(account, Serve{act, ServiceMethod::mail, walk_.today()});
    }
    Tale& opinion_served() {
        answered();
        return served(handler());
    }
    Tale& reexamination_asked() {
        opinion_served().later(9);
        return give(handler(), RequestReexamination{Content("对处理意见不服，认为事实没有查清。")});
    }
    Tale& reexamined() {
        reexamination_asked().later(3);
        give("reviewer.city", AcceptReexamination{}).later(15);
        give("reviewer.city",
             DecideReexamination{RemedyResult::upheld,
                                 Content("原处理意见事实清楚、依据正确，予以维持。"),
                                 {"regulation_2022.35", told_.answers.front().articles.front()}});
        return served("reviewer.city");
    }
    Tale& final_review_asked() {
        reexamined().later(7);
        return give("reviewer.city", RequestFinalReview{Content("对复查意见仍然不服。")});
    }
    Tale& finally_reviewed() {
        final_review_asked().later(4);
        give("reviewer.province", AcceptFinalReview{}).later(18);
        give("reviewer.province",
             DecideFinalReview{RemedyResult::upheld,
                               Content("复查意见适当，予以维持。"),
                               {"regulation_2022.36", told_.answers.front().articles.front()}});
        return served("reviewer.province");
    }

    const Told& told() const { return told_; }

private:
    Tale(const PlotWalk& how, int days_ago, Told told)
        : told_(std::move(told)), walk_(how.tx, how.desk, how.today, days_ago), organ_(told_.organ) {}

    Told told_;
    Walk walk_;
    std::string organ_;
};

// Days that leave a duty well in time, soon due, or late.
template <int... ages>
Outcome registered(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return Tale(how, how.chance.one_of(days)).entered().outcome();
}
template <int... ages>
Outcome referred(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return Tale(how, 1 + how.chance.one_of(days)).referred().outcome();
}
template <int... ages>
Outcome accepted(const PlotWalk& how) {
    constexpr int days[] = {ages...};
    return Tale(how, 5 + how.chance.one_of(days)).accepted().outcome();
}

Outcome assigned(const PlotWalk& how) {
    constexpr int days[] = {5, 27, 40};
    return Tale(how, 1 + how.chance.one_of(days)).assigned(30).outcome();
}
Outcome objected(const PlotWalk& how) {
    Tale tale(how, 5);
    tale.referred().later(2);
    return tale.give(tale.handler(), Object{Content("该事项的主管单位不是本局，建议转送镇政府。")}).outcome();
}
Outcome extension_asked(const PlotWalk& how) {
    Tale tale(how, 60);
    tale.accepted().later(50);
    return tale.give(tale.handler(), RequestExtension{20, Content("需要等待检测报告。")}).outcome();
}
Outcome extended(const PlotWalk& how) {
    Tale tale(how, 75);
    tale.accepted().later(50);
    tale.give(tale.handler(), RequestExtension{20, Content("需要等待检测报告。")}).later(2);
    return tale.give(tale.head(), Extend{20, Content("情况复杂，同意延长二十日。")}).outcome();
}
Outcome progressed(const PlotWalk& how) {
    Tale tale(how, 30);
    tale.accepted().later(12);
    return tale.give(tale.handler(), ReportProgress{Content(tale.told().progress)}).outcome();
}
Outcome proposed(const PlotWalk& how) {
    return Tale(how, 40).accepted().later(30).proposed().outcome();
}
Outcome answered(const PlotWalk& how) {
    return Tale(how, 29).answered().outcome();
}
Outcome reexamination_open(const PlotWalk& how) {
    return Tale(how, 31 + static_cast<int>(how.chance.below(26))).opinion_served().outcome();
}
Outcome rated(const PlotWalk& how) {
    Tale tale(how, 45);
    tale.opinion_served().later(4);
    return tale.give(tale.handler(), Rate{Rated::organ, Grade::satisfied, Content("这次说得很明白。")})
        .outcome();
}
Outcome served_long_ago(const PlotWalk& how) {
    return Tale(how, 95).opinion_served().outcome();
}
Outcome closed(const PlotWalk& how) {
    Tale tale(how, 110);
    tale.opinion_served().later(50);
    return tale.give(tale.handler(), Close{"opinion_served"}).outcome();
}
Outcome in_reexamination(const PlotWalk& how) {
    constexpr int days[] = {41, 67, 90};
    return Tale(how, how.chance.one_of(days)).reexamination_asked().outcome();
}
Outcome final_review_open(const PlotWalk& how) {
    return Tale(how, 75).reexamined().outcome();
}
Outcome in_final_review(const PlotWalk& how) {
    constexpr int days[] = {80, 108};
    return Tale(how, how.chance.one_of(days)).final_review_asked().outcome();
}
Outcome concluded(const PlotWalk& how) {
    Tale tale(how, 150);
    tale.finally_reviewed().later(10);
    return tale.give("reviewer.province", Conclude{"three_levels_done"}).outcome();
}
Outcome archived(const PlotWalk& how) {
    Tale tale(how, 200);
    tale.opinion_served().later(60);
    tale.give(tale.handler(), Close{"opinion_served"}).later(20);
    return tale.give("archivist", Archive{"民-" + std::to_string(1 + how.chance.below(40))}).outcome();
}
Outcome declined(const PlotWalk& how) {
    Tale tale(how, 20);
    tale.referred().later(6);
    return tale
        .give(tale.handler(),
              DeclineToAccept{"litigation_rights", Content("该事项正在诉讼中，请向受理法院提出。")})
        .outcome();
}
Outcome led_away(const PlotWalk& how) {
    Tale tale(how, 25, theme_of("labour.wages"));
    tale.entered().later(1);
    tale.give("sorter", Screen{Kind::appeal, "labour.wages", 2}).later(3);
    return tale
        .give("sorter", LeadIntoProcedure{Procedure::arbitration, "青禾县劳动人事争议仲裁委员会",
                                          Content("请携带劳动合同向仲裁委员会申请仲裁。")})
        .outcome();
}
Outcome withdrawn(const PlotWalk& how) {
    Tale tale(how, 30);
    tale.accepted().later(10);
    return tale.give(tale.handler(), Withdraw{Content("问题已经自行解决。")}).outcome();
}
Outcome repeated(const PlotWalk& how) {
    Tale tale(how, 35);
    tale.accepted().later(12);
    tale.walk().enter_repeat("clerk", tell_again(tale.told(), how.chance, 17));
    return tale.outcome();
}
Outcome suggested(const PlotWalk& how) {
    constexpr int days_ago = 12;
    const TellingAsked asked = telling(how, days_ago, 1);
    const Told told = tell(some_theme(suggestions(), how.chance, asked.day, 1), how.chance, asked);
    const Organ* organ = county().organ(told.organ);
    Walk walk(how.tx, how.desk, how.today, days_ago);
    walk.enter("clerk", told.petition).later(2);
    walk.give("sorter", Screen{Kind::suggestion, told.theme->category, {}});
    return walk.give("sorter", Refer{(organ ? organ : county().organ("housing"))->id}).end();
}
Outcome accused(const PlotWalk& how) {
    constexpr int days_ago = 8;
    const TellingAsked asked = telling(how, days_ago, 1);
    const Told told = tell(some_theme(accusations(), how.chance, asked.day, 1), how.chance, asked);
    Walk walk(how.tx, how.desk, how.today, days_ago);
    return walk.enter("clerk", told.petition).end();
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
    {"accepted, soon due", accepted<55, 57>},
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
    {"declined", declined},
    {"led away", led_away},
    {"withdrawn", withdrawn},
    {"repeated", repeated},
    {"suggested", suggested},
    {"accused", accused},
};

}  // namespace

std::span<const Plot> plots() {
    return all_plots;
}

}  // namespace minqiao
