#include "statute/due.h"

#include <set>

#include "base/assertion.h"

namespace minqiao {

namespace {

// Writes the lines of one sum while it counts.
class Sum {
public:
    Sum(const Calendar& calendar, const Start& start, const std::string& article)
        : calendar_(calendar), start_(start.on), last_(start.on) {
        lines_.push_back({start.on, "start", start.event, article, 0, Unit::day, {}});
    }

    void count(int days, Unit unit) {
        ASSERT_THAT(days >= 0, "time runs forwards");
        if (unit == Unit::day)
            last_ = last_.plus_days(days);
        else
            count_worked(days);
    }

    void counted(std::string what, const std::string& article, int days, Unit unit,
                 std::optional<CivilDay> decided_on) {
        lines_.push_back({last_, std::move(what), calendar_.name_of(last_), article, days, unit, decided_on});
    }

    void own_term(const Term& term, Unit unit) {
        lines_.push_back(
            {last_, "own_term", std::to_string(*term.lawful_days), term.article, term.days, unit, {}});
    }

    // Off weekends and holidays onto the next worked day; a weekend that is worked stays.
    void roll_last_day() {
        const CivilDay counted_to = last_;
        rests_on(last_);
        if (calendar_.kind_of(last_) == DayKind::worked_weekend) add("worked_weekend");
        for (; !calendar_.is_worked(last_); last_ = last_.plus_days(1)) add(skipped());
        rests_on(last_);
        if (last_ != counted_to) add("rolled", days_between(counted_to, last_));
    }

    void leave_last_day() {
        if (!calendar_.is_worked(last_)) add("not_rolled");
    }

    Due done() {
        for (int year : years_without_notice_)
            lines_.push_back({last_, "provisional", std::to_string(year), "", 0, Unit::day, {}});
        add("due", days_between(start_, last_));
        return {last_, !years_without_notice_.empty(), std::move(lines_)};
    }

private:
    void add(std::string what, int days = 0) {
        lines_.push_back({last_, std::move(what), calendar_.name_of(last_), "", days, Unit::day, {}});
    }

    void rests_on(CivilDay day) {
        if (!calendar_.has_notice_for(day.year())) years_without_notice_.insert(day.year());
    }

    std::string skipped() const {
        return calendar_.kind_of(last_) == DayKind::holiday ? "skipped_holiday" : "skipped_weekend";
    }

    void count_worked(int days) {
        while (days > 0) {
            last_ = last_.plus_days(1);
            rests_on(last_);
            if (!calendar_.is_worked(last_)) {
                add(skipped());
                continue;
            }
            if (calendar_.kind_of(last_) == DayKind::worked_weekend) add("worked_weekend");
            --days;
        }
    }

    const Calendar& calendar_;
    CivilDay start_, last_;
    std::set<int> years_without_notice_;
    std::vector<SumLine> lines_;
};

}  // namespace

Due due_on(const Start& start, const Term& term, const std::vector<ExtraDays>& extensions,
           const Calendar& calendar, const CountingRule& rule) {
    const Unit unit = term.unit == Unit::day ? rule.day_means : Unit::working_day;
    Sum sum(calendar, start, term.article);
    sum.count(term.days, unit);
    if (term.lawful_days)
        sum.own_term(term, unit);
    else
        sum.counted("term", term.article, term.days, unit, {});
    for (const auto& extension : extensions) {
        sum.count(extension.days, unit);
        sum.counted(extension.is_pause ? "pause" : "extension", extension.article, extension.days, unit,
                    extension.on);
    }
    // A count of working days ends on one.
    if (unit == Unit::day && rule.rolls_last_day) sum.roll_last_day();
    if (unit == Unit::day && !rule.rolls_last_day) sum.leave_last_day();
    return sum.done();
}

Due due_as_set(const Start& start, CivilDay on, const std::string& article, const Calendar& calendar) {
    const auto name = calendar.name_of(on);
    return {on,
            false,
            {{start.on, "start", start.event, article, 0, Unit::day, {}},
             {on, "set_by_sender", name, article, 0, Unit::day, {}},
             {on, "due", name, "", days_between(start.on, on), Unit::day, {}}}};
}

}  // namespace minqiao
