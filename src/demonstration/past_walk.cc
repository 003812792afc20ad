#include "demonstration/past_walk.h"

#include <array>

#include "demonstration/living_county.h"

namespace minqiao {
namespace {

constexpr std::uint64_t plan_of_chance = 1'000'000'007;  // beyond the places of all matters
constexpr int report_days = 60;
constexpr int days_until_archived = 45;

constexpr auto settled_between_them =
    std::to_array<const char*>({"多次上门调解，双方消了气，对以后怎么办谈妥了，写了协议各执一份。",
                                "请双方坐下来说开了，各让一步，当面和解，不再争议。",
                                "联合村里的调解员做工作，双方同意按商定的办法处理，一周后回访没有反复。",
                                "帮助当事人补齐了手续，又请对方单位到场说明，双方握手言和。"});
constexpr auto done_as_asked =
    std::to_array<const char*>({"事项已查清并答复信访人，处理意见已送达，现将办理结果报上。",
                                "已按交办要求办结，信访人对答复作了签收，材料附后。",
                                "牵头会同有关单位核实，处理意见已书面送达，办结情况如上。"});
constexpr auto not_ours =
    std::to_array<const char*>({"该事项已由法院受理，应当按诉讼程序解决。",
                                "该事项依法应当通过仲裁、诉讼途径解决，不属于信访受理范围。"});

bool suits(const Theme& theme, const PastMatter& matter) {
    if (!fits(theme, matter.on, matter.people)) return false;
    if (matter.wages_are_paid) return theme.category == std::string_view("labour.wages") && theme.agreed;
    const std::string_view organ = theme.organ;
    if (!matter.organ.empty()) return organ == matter.organ;
    // Enterprises of the state are counted apart.
    if (organ.starts_with("enterprise")) return false;
    const bool said_at_once = matter.ending == PastEnding::explained || matter.ending == PastEnding::mediated;
    return !said_at_once || theme.spot_answer;
}

const Theme& theme_for(const PastMatter& matter, SeededChance& chance) {
    std::vector<const Theme*> suiting;
    for (const Theme& theme : themes())
        if (suits(theme, matter)) suiting.push_back(&theme);
    if (suiting.empty()) return some_theme(themes(), chance, matter.on, matter.people);
    return *chance.one_of(suiting);
}

Told told_in_the_past(const PastMatter& matter, SeededChance& chance, const Statute& statute) {
    const TellingAsked telling{matter.on, matter.people, statute, matter.channel};
    Told told = tell(theme_for(matter, chance), chance, telling);
    if (!matter.organ.empty()) told.organ = matter.organ;
    told.petition.raised_at = matter.raised_at;
    told.petition.from_above = matter.from_above;
    // What is explained at once is an enquiry: nobody had to screen it.
    if (matter.ending == PastEnding::explained) told.petition.kind.reset();
    return told;
}

class PastWalk {
public:
    PastWalk(const PlotWalk& how, const PastMatter& matter)
        : how_(how),
          matter_(matter),
          tale_(how, matter.on, told_in_the_past(matter, how.chance, *how.desk.office().statute)) {}

    Outcome live() {
        using enum PastEnding;
        switch (matter_.ending) {
            case explained:
                return explain();
            case mediated:
                return mediate();
            case settled:
                return settle();
            case assigned:
                return assign();
            case handled:
                return answer_in_writing();
            case declined:
                return decline();
        }
        return tale_.outcome();
    }

private:
    Outcome archived() {
        tale_.later(days_until_archived);
        const std::string volume = "民-" + std::to_string(tale_.today().year()) + "-";
        return tale_.give("archivist", Archive{volume + std::to_string(1 + how_.chance.below(60))}).outcome();
    }
    Outcome explain() {
        tale_.entered().give("clerk", AnswerOnTheSpot{Content(tale_.told().spot_answer)}).later(1);
        tale_.give("sorter", Close{"opinion_served"});
        return archived();
    }
    Outcome mediate() {
        tale_.entered().give("clerk", Mediate{Content(tale_.told().spot_answer), {}}).later(1);
        tale_.give("sorter", Close{"mediated"});
        return archived();
    }
    Outcome settle() {
        tale_.accepted().later(12);
        Settle settlement{Content(how_.chance.one_of(settled_between_them)), {}};
        if (matter_.amount_yuan) {
            settlement.amount_yuan = matter_.amount_yuan;
            settlement.text =
                Content("经多方协调，用人单位先行付清拖欠工资" + std::to_string(*matter_.amount_yuan) +
                        "元，由本人签领，其余有争议的部分凭结算单另行核对。");
        }
        tale_.give(tale_.handler(), std::move(settlement)).later(3);
        tale_.give(tale_.handler(), Close{"mediated"});
        return archived();
    }
    void come_again() {
        for (const PastRepeat& repeat : matter_.repeats) {
            const int days_passed = days_between(matter_.on, repeat.on);
            tale_.on(repeat.on).repeated(days_passed, matter_.channel, repeat.people);
        }
    }
    void accept() {
        tale_.later(4);
        tale_.give(tale_.handler(), Accept{});
        come_again();
    }
    // The written answer, some days later or on the day that is set.
    void answer() {
        if (matter_.answered_on)
            tale_.on(matter_.answered_on->plus_days(-2)).proposed().later(2);
        else
            tale_.later(10).proposed().later(2);
        tale_.give(tale_.head(), IssueOpinion{tale_.last_act()}).served(tale_.handler());
    }
    Outcome assign() {
        tale_.assigned(report_days);
        accept();
        answer();
        tale_.give(tale_.handler(), ReportCompletion{Content(how_.chance.one_of(done_as_asked))}).later(3);
        tale_.give("sorter", ExamineCompletion{ExaminationResult::agreed, {}}).later(2);
        tale_.give(tale_.handler(), Close{"opinion_served"});
        return archived();
    }
    Outcome answer_in_writing() {
        tale_.referred();
        accept();
        answer();
        tale_.later(14);
        tale_.give(tale_.handler(), Close{"opinion_served"});
        return archived();
    }
    Outcome decline() {
        tale_.entered().later(2);
        tale_.screened();
        tale_.give("sorter", DeclineToAccept{"other_procedure", Content(how_.chance.one_of(not_ours))});
        tale_.later(3).give("sorter", Close{"told_where_to_turn"});
        return archived();
    }

    const PlotWalk& how_;
    const PastMatter& matter_;
    Tale tale_;
};

}  // namespace

std::vector<PastMatter> past_matters(std::uint64_t seed, const Statute& statute) {
    SeededChance chance(seed, plan_of_chance);
    std::vector<PastMatter> matters = past_years(chance);
    share_out_wages(matters, [&](std::size_t place) {
        SeededChance of_matter(seed, place);
        return told_in_the_past(matters[place], of_matter, statute).agreement->amount_yuan.value();
    });
    return matters;
}

Outcome live(const PlotWalk& how, const PastMatter& matter) {
    return PastWalk(how, matter).live();
}

}  // namespace minqiao
