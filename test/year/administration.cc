#include "administration.h"

#include <array>

#include "county/county.h"
#include "desk/entering.h"
#include "desk/organ_acts.h"
#include "desk/succeeding.h"

namespace minqiao::year {

namespace {

using Acts = Result<std::vector<CalendarAct>, Problem>;

void enter_acts(Workplace& place, const std::string& name, const Acts& acts) {
    if (!acts) place.fail("the administrator may not enter " + name + ": " + acts.error().code);
    const Caller admin = caller_of("admin");
    const Moment at = place.now();
    place.run({"enter_" + name, admin.account, "-", 0, name},
              [&](Transaction& tx, const Desk& desk, const Chance& chance, Workplace::Effect& effect) {
                  enter(tx, desk.office(), admin.officer.id, at, *acts, chance);
                  effect.is_of_the_office = true;
                  return std::optional<Problem>();
              });
}

// A day off that nobody foresaw, or a day that is worked in its place; some are of days that have passed.
void enter_notice(Workplace& place, SeededChance& chance) {
    const CivilDay today = place.today();
    NoticeAsked asked;
    asked.title = "关于调整工作日安排的通知";
    const int from = int(chance.below(20)) - 4;
    std::vector<NoticeDayItem> days;
    for (int day = 0; day < 1 + int(chance.below(3)); ++day)
        days.push_back({today.plus_days(from + day), "临时放假", true});
    if (chance.below(2) == 0) days.push_back({today.plus_days(from + 6), "上班", false});
    const int year = days.front().on.year();
    std::erase_if(days, [&](const NoticeDayItem& day) { return day.on.year() != year; });
    asked.year = year;
    asked.days = std::move(days);
    enter_acts(place, "notice", acts_of(asked));
}

void enter_setting(Workplace& place, SeededChance& chance) {
    struct Choice {
        const char* name;
        const char* value;
    };
    constexpr std::array choices{
        Choice{"clock.K5", "50"},         Choice{"clock.K3", "9"},
        Choice{"clock.K1", "10"},         Choice{"clock.K8", "24"},
        Choice{"clock.K5", "lawful"},     Choice{"counting.rolls_last_day", "yes"},
        Choice{"clock.K3", "lawful"},     Choice{"counting.rolls_last_day", "no"},
        Choice{"clock.K14", "7"},         Choice{"requests.join_before_opinion", "no"},
        Choice{"clock.K10", "21"},        Choice{"requests.join_before_opinion", "yes"},
        Choice{"regulation.local", "yes"}};
    const Choice& chosen = chance.one_of(choices);
    SettingAsked asked;
    asked.name = chosen.name;
    asked.value = chosen.value;
    asked.in_force_from = place.today().plus_days(int(chance.below(50)) - 30);
    asked.reason = "本级规定";
    enter_acts(place, "setting", acts_of(asked, place.office()));
}

struct ChangeRow {
    OrganChangeKind kind;
    const char* organ;
    const char* first;
    const char* second;    // or empty
    const char* category;  // that the second takes
};
constexpr std::array changes{
    ChangeRow{OrganChangeKind::merged, "housing.station", "housing", "", ""},
    ChangeRow{OrganChangeKind::merged, "environment", "land", "", ""},
    ChangeRow{OrganChangeKind::split, "housing", "housing", "labour", "urban_rural.utilities"},
    ChangeRow{OrganChangeKind::abolished, "education", "labour", "", ""},
    ChangeRow{OrganChangeKind::split, "land", "land", "housing", "land.homestead"},
    ChangeRow{OrganChangeKind::merged, "willow", "pine", "", ""},
    ChangeRow{OrganChangeKind::abolished, "police", "labour", "education", "conduct"},
    ChangeRow{OrganChangeKind::merged, "land", "housing", "", ""},
    ChangeRow{OrganChangeKind::merged, "village", "village.pine", "", ""},
    ChangeRow{OrganChangeKind::merged, "neighbour.office", "city.office", "", ""},
    ChangeRow{OrganChangeKind::abolished, "union", "committee", "", ""},
    ChangeRow{OrganChangeKind::merged, "discipline", "city.discipline", "", ""},
};

void change_organs(Workplace& place, SeededChance& chance) {
    const ChangeRow& row = chance.one_of(changes);
    OrganChange change;
    change.kind = row.kind;
    change.organ_id = county().organ(row.organ)->id;
    change.successors.push_back({county().organ(row.first)->id, {}});
    if (*row.second) change.successors.push_back({county().organ(row.second)->id, {row.category}});
    change.in_force_from = place.today().plus_days(-int(chance.below(4)));
    change.reason = "机构改革方案";
    const Caller admin = caller_of("admin");
    const Moment at = place.now();
    const auto problem = place.run(
        {"enter_change", admin.account, "-", 0, "change"},
        [&](Transaction& tx, const Desk& desk, const Chance& by_chance, Workplace::Effect& effect) {
            const auto entered = enter_change(tx, desk.office(), admin.officer, at, change, by_chance);
            if (!entered) return std::optional(entered.error());
            effect.is_of_the_office = true;
            for_each_subject(tx, SubjectKind::matter, [&](const Subject& subject) {
                effect.matters.push_back(*MatterId::parse(subject.id));
            });
            return std::optional<Problem>();
        });
    // The same organ does not end twice.
    if (problem) place.tell("refused enter_change " + problem->code + "\nmark change\n");
}

}  // namespace

void administer_a_day(Workplace& place) {
    const std::string today = place.today().text();
    const auto is_due = [&](const std::string& what, int in_a_hundred) {
        return !place.journal().marks.contains(what) &&
               place.plan().happens(what + " on " + today, in_a_hundred);
    };
    SeededChance chance = place.plan().drawn("administration " + today);
    if (is_due("notice", 2)) enter_notice(place, chance);
    if (is_due("setting", 2)) enter_setting(place, chance);
    if (is_due("change", 2)) change_organs(place, chance);
}

}  // namespace minqiao::year
