#include "demonstration/past_years.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/assertion.h"

namespace minqiao {
namespace {

// More than five people are a group, in both regulations.
constexpr int single_most = 5;
constexpr int group_least = 6;
constexpr int group_most = 60;

// A day on which the office is open, so many days at most before the end of the year.
CivilDay some_day(int year, int last_days_free, SeededChance& chance) {
    const CivilDay first(year, 1, 4);
    const int days = days_between(first, CivilDay(year, 12, 31)) - last_days_free;
    CivilDay day = first.plus_days(static_cast<int>(chance.below(static_cast<std::size_t>(days))));
    while (day.weekday() > 5) day = day.plus_days(day.weekday() == 6 ? -1 : 1);
    return day;
}

CivilDay working_day_from(CivilDay day) {
    while (day.weekday() > 5) day = day.plus_days(1);
    return day;
}

// So many of each, in this order.
struct Part {
    PastEnding ending;
    int count;
    const char* organ = "";
    bool wages_are_paid = false;
};

class Plan {
public:
    explicit Plan(SeededChance& chance) : chance_(chance) {}

    std::vector<PastMatter> made() && { return std::move(matters_); }
    SeededChance& chance() { return chance_; }

    PastMatter& add(PastMatter matter) { return matters_.emplace_back(std::move(matter)); }

    // Visits at the county, of so many people each. Those that take long come early enough to be over in
    // the same year. Returns the places of the matters that were handled or assigned.
    std::vector<std::size_t> add_visits(int year, const std::vector<int>& people,
                                        std::span<const Part> parts) {
        std::vector<std::size_t> long_ones;
        std::size_t next = 0;
        for (const Part& part : parts) {
            const bool is_long = part.ending == PastEnding::handled || part.ending == PastEnding::assigned;
            for (int count = 0; count < part.count; ++count) {
                PastMatter matter;
                matter.on = some_day(year,
                                     is_long                              ? 100
                                     : part.ending == PastEnding::settled ? 40
                                                                          : 2,
                                     chance_);
                matter.people = people.at(next++);
                matter.ending = part.ending;
                matter.organ = part.organ;
                matter.wages_are_paid = part.wages_are_paid;
                if (is_long) long_ones.push_back(matters_.size());
                add(std::move(matter));
            }
        }
        ASSERT_THAT(next == people.size(), "every visit ends in one way");
        return long_ones;
    }

    // Each comes some days after what was there before; every matter has one before any has two.
    void add_repeats(const std::vector<std::size_t>& places, const std::vector<int>& people) {
        for (std::size_t nth = 0; nth < people.size(); ++nth) {
            PastMatter& matter = matters_.at(places.at(nth % places.size()));
            const CivilDay before = matter.repeats.empty() ? matter.on : matter.repeats.back().on;
            const int days = 8 + static_cast<int>(chance_.below(12));
            matter.repeats.push_back({working_day_from(before.plus_days(days)), people[nth]});
        }
    }

private:
    SeededChance& chance_;
    std::vector<PastMatter> matters_;
};

// 388 batches of 2708 people: first 298 of 1947, repeated 90 of 761; groups among both 116 of 2274.
void plan_visits_of_2014(Plan& plan) {
    using enum PastEnding;
    SeededChance& chance = plan.chance();
    // Six that were not accepted, of 32 people: two groups among them.
    constexpr std::array declined_parts{Part{declined, 6}};
    plan.add_visits(2014, {1, 2, 3, 4, 10, 12}, declined_parts);

    constexpr std::array group_parts{Part{settled, 22, "labour", true}, Part{settled, 8, "coal", true},
                                     Part{mediated, 6}, Part{handled, 20}, Part{assigned, 30}};
    const auto groups =
        plan.add_visits(2014, shares_of(1678, 86, group_least, group_most, chance), group_parts);
    plan.add_repeats(groups, shares_of(574, 28, group_least, group_most, chance));

    constexpr std::array single_parts{Part{settled, 29, "women"}, Part{settled, 16, "youth"},
                                      Part{settled, 9, "union"},  Part{explained, 55},
                                      Part{mediated, 64},         Part{handled, 19},
                                      Part{assigned, 14}};
    const auto singles = plan.add_visits(2014, shares_of(237, 206, 1, single_most, chance), single_parts);
    plan.add_repeats(singles, shares_of(187, 62, 1, single_most, chance));
}

// 254 batches of 1937 people.
void plan_visits_of_2013(Plan& plan) {
    using enum PastEnding;
    SeededChance& chance = plan.chance();
    constexpr std::array group_parts{Part{mediated, 15}, Part{explained, 15}, Part{handled, 25},
                                     Part{assigned, 25}};
    const auto groups =
        plan.add_visits(2013, shares_of(1600, 80, group_least, group_most, chance), group_parts);
    plan.add_repeats(groups, shares_of(150, 10, group_least, group_most, chance));
    constexpr std::array single_parts{Part{mediated, 40}, Part{explained, 50}, Part{handled, 15},
                                      Part{assigned, 15}};
    const auto singles = plan.add_visits(2013, shares_of(137, 120, 1, single_most, chance), single_parts);
    plan.add_repeats(singles, shares_of(50, 44, 1, single_most, chance));
}

FromAbove from_above(const char* organ, std::string number, FromAboveKind kind, CivilDay on) {
    FromAbove above;
    above.organ_name = organ;
    above.number = std::move(number);
    above.kind = kind;
    above.assigned_on = on;
    return above;
}

constexpr const char* national = "国家信访局";
constexpr const char* provincial = "临山省信访局";
constexpr const char* municipal = "云泽市信访局";
constexpr const char* inspection = "中共临山省委巡视组";

std::string numbered(const char* word, int year, int number) {
    return std::string(word) + "〔" + std::to_string(year) + "〕" + std::to_string(number) + "号";
}

struct FromAbovePart {
    int count;
    Channel channel;
    FromAboveKind kind;
    const char* organ;
    const char* word;
};

void add_from_above(Plan& plan, int year, const FromAbovePart& part) {
    for (int count = 1; count <= part.count; ++count) {
        PastMatter matter;
        matter.on = some_day(year, 150, plan.chance());
        matter.channel = part.channel;
        matter.ending = PastEnding::assigned;
        matter.from_above = from_above(part.organ, numbered(part.word, year, 20 + 3 * count), part.kind,
                                       matter.on.plus_days(-3));
        plan.add(std::move(matter));
    }
}

void plan_letters_from_above_of_2014(Plan& plan) {
    using enum FromAboveKind;
    // 11 letters, 25 online assignments, 11 key cases of the city.
    constexpr std::array parts{FromAbovePart{2, Channel::letter, referral, national, "国信转"},
                               FromAbovePart{4, Channel::letter, referral, provincial, "临信转"},
                               FromAbovePart{5, Channel::letter, referral, municipal, "云信转"},
                               FromAbovePart{25, Channel::online, online, national, "网信交"},
                               FromAbovePart{11, Channel::letter, assignment, municipal, "云信交"}};
    for (const FromAbovePart& part : parts) add_from_above(plan, 2014, part);
    // Two rounds of the inspection group: ten answered on one day, seven in hand at the end of the year.
    for (int count = 1; count <= 17; ++count) {
        const bool is_first = count <= 10;
        PastMatter matter;
        matter.on = is_first ? CivilDay(2014, 10, 24) : CivilDay(2014, 12, 31);
        matter.channel = Channel::letter;
        matter.ending = PastEnding::handled;
        matter.answered_on = is_first ? CivilDay(2014, 11, 27) : CivilDay(2015, 2, 10);
        matter.from_above =
            from_above(inspection, numbered("巡交", 2014, count), FromAboveKind::inspection_group, matter.on);
        plan.add(std::move(matter));
    }
}

// 181 letters assigned by the capital, the province and the city: 74 for the first time, 107 again.
void plan_letters_of_2013(Plan& plan) {
    for (int count = 0; count < 74; ++count) {
        constexpr std::array organs{national, provincial, municipal};
        constexpr std::array words{"国信交", "临信交", "云信交"};
        const auto which = static_cast<std::size_t>(count % 3);
        PastMatter matter;
        matter.on = some_day(2013, 150, plan.chance());
        matter.channel = Channel::letter;
        matter.ending = PastEnding::assigned;
        matter.from_above = from_above(organs[which], numbered(words[which], 2013, 11 + 2 * count),
                                       FromAboveKind::assignment, matter.on.plus_days(-4));
        PastMatter& added = plan.add(std::move(matter));
        for (int repeat = 0; repeat < (count < 33 ? 2 : 1); ++repeat) {
            const CivilDay before = added.repeats.empty() ? added.on : added.repeats.back().on;
            added.repeats.push_back({working_day_from(before.plus_days(9)), 1});
        }
    }
}

void add_raised_above(Plan& plan, Level level, const std::vector<int>& people) {
    for (const int each : people) {
        PastMatter matter;
        matter.on = some_day(2014, 130, plan.chance());
        matter.raised_at = level;
        matter.people = each;
        matter.ending = PastEnding::assigned;
        plan.add(std::move(matter));
    }
}

// A group that went to the city, on which the county was circulated from above.
void add_circulated(Plan& plan, int people, const char* enterprise, const char* organ, std::string number) {
    PastMatter matter;
    matter.on = some_day(2014, 130, plan.chance());
    matter.raised_at = Level::city;
    matter.people = people;
    matter.ending = PastEnding::assigned;
    matter.organ = enterprise;
    matter.from_above = from_above(organ, std::move(number), FromAboveKind::circulated, matter.on);
    plan.add(std::move(matter));
}

void plan_visits_above_of_2014(Plan& plan) {
    add_raised_above(plan, Level::capital, {1});
    add_raised_above(plan, Level::province, {1, 2, 2, 3});
    add_raised_above(plan, Level::city, {1, 1, 1});
    // 20 groups of 504 at the city: 7 of 119 of the county, 13 of 385 of enterprises of the state. Of 16
    // groups of 408 the city's daily digest told, of 4 groups of 96 the national system.
    SeededChance& chance = plan.chance();
    int issue = 30;
    const auto in_the_digest = [&] { return "每日要情2014年第" + std::to_string(issue += 9) + "期"; };
    for (const int people : shares_of(72, 5, group_least, 30, chance))
        add_circulated(plan, people, "", municipal, in_the_digest());
    std::size_t nth = 0;
    for (const int people : shares_of(336, 11, group_least, group_most, chance))
        add_circulated(plan, people, nth++ % 3 == 2 ? "enterprise.steel" : "enterprise.mine", municipal,
                       in_the_digest());
    int number = 100;
    for (const int people : shares_of(47, 2, 10, 37, chance))
        add_circulated(plan, people, "", national, numbered("网信通", 2014, number += 7));
    for (const int people : shares_of(49, 2, 10, 39, chance))
        add_circulated(plan, people, "enterprise.mine", national, numbered("网信通", 2014, number += 7));
}

void plan_calls_of_2014(Plan& plan) {
    for (int count = 0; count < 217; ++count) {
        PastMatter matter;
        matter.on = some_day(2014, 2, plan.chance());
        matter.channel = Channel::phone;
        plan.add(std::move(matter));
    }
}

}  // namespace

std::vector<int> shares_of(int total, int count, int least, int most, SeededChance& chance) {
    ASSERT_THAT(least * count <= total && total <= most * count, "the shares can make the sum");
    std::vector<int> shares(static_cast<std::size_t>(count), least);
    for (int left = total - least * count; left > 0;) {
        int& share = shares[chance.below(shares.size())];
        if (share == most) continue;
        // Some grow much more than others, as groups do.
        const int grown = std::min({left, most - share, 1 + static_cast<int>(chance.below(12))});
        share += grown;
        left -= grown;
    }
    return shares;
}

std::vector<PastMatter> past_years(SeededChance& chance) {
    Plan plan(chance);
    plan_visits_of_2013(plan);
    plan_letters_of_2013(plan);
    plan_visits_of_2014(plan);
    plan_visits_above_of_2014(plan);
    plan_letters_from_above_of_2014(plan);
    plan_calls_of_2014(plan);
    std::vector<PastMatter> matters = std::move(plan).made();
    std::ranges::stable_sort(matters, {}, &PastMatter::on);
    return matters;
}

// 365 万余元.
void share_out_wages(std::vector<PastMatter>& matters,
                     const std::function<std::int64_t(std::size_t place)>& claimed) {
    constexpr std::int64_t got_back = 3'654'800;
    std::vector<std::pair<PastMatter*, std::int64_t>> claims;
    std::int64_t asked_for = 0;
    for (std::size_t place = 0; place < matters.size(); ++place) {
        if (!matters[place].wages_are_paid) continue;
        claims.emplace_back(&matters[place], claimed(place));
        asked_for += claims.back().second;
    }
    ASSERT_THAT(asked_for > got_back, "workers got back less than they asked for");
    std::int64_t left = got_back;
    for (const auto& [matter, claim] : claims) {
        matter->amount_yuan = claim * got_back / asked_for / 100 * 100;
        left -= *matter->amount_yuan;
    }
    *std::ranges::max_element(claims, {}, [](const auto& each) { return each.second; })->first->amount_yuan +=
        left;
}

}  // namespace minqiao
