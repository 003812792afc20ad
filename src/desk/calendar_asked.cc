// What the administrator asks for, checked: the days of a notice, given one by one or as a text, and the
// settings there are.
#include <algorithm>
#include <charconv>
#include <set>

#include "base/text.h"
#include "desk/entering.h"
#include "matter/rules.h"
#include "statute/icalendar.h"

namespace minqiao {

namespace {

constexpr int year_min = 2005;
constexpr int year_max = 2099;
constexpr std::size_t title_letters_max = 200;
constexpr std::size_t day_name_letters_max = 50;
constexpr std::size_t days_max = 400;
constexpr std::size_t told_faults_max = 20;

Problem fields(std::vector<FieldFault> faults) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", std::move(faults)});
}

std::vector<FieldFault> told(const ReadingFaults& faults) {
    std::vector<FieldFault> fields;
    for (const ReadingFault& fault : faults) {
        if (fields.size() == told_faults_max) break;
        fields.push_back({"text", "bad_value", fault.path + (fault.path.empty() ? "" : ": ") + fault.rule});
    }
    return fields;
}

int year_of_last(const std::vector<NoticeDay>& days) {
    return std::ranges::max(days, {}, &NoticeDay::on).on.year();
}

void check_notice(std::vector<FieldFault>& faults, const HolidayNotice& notice) {
    if (notice.year < year_min || notice.year > year_max)
        faults.push_back({"year", "out_of_range", "between 2005 and 2099"});
    if (notice.days.empty() || notice.days.size() > days_max)
        faults.push_back({"days", "out_of_range", "between 1 and 400 days"});
    std::set<CivilDay> seen;
    for (std::size_t place = 0; place < notice.days.size(); ++place) {
        const NoticeDay& day = notice.days[place];
        const auto path = "days[" + std::to_string(place) + "]";
        // A notice may name days of the last weeks of the year before its own.
        if (day.on.year() != notice.year && day.on.year() != notice.year - 1)
            faults.push_back({path + ".on", "out_of_range", "is of the notice's year or the one before it"});
        if (!seen.insert(day.on).second)
            faults.push_back({path + ".on", "duplicate", "stands twice in this notice"});
        check_text(faults, path + ".name", day.name, day_name_letters_max);
        if (faults.size() >= told_faults_max) return;
    }
}

Result<std::vector<HolidayNotice>, Problem> notices_in(const NoticeAsked& asked) {
    if (!asked.format) return fields({{"format", "required", "names the format of the text: ics or tsv"}});
    if (*asked.format == NoticeFormat::tsv) {
        auto notices = read_holidays({"text", *asked.text});
        if (!notices) return fields(told(notices.error()));
        if (notices->empty()) return fields({{"text", "required", "holds at least one day"}});
        return *std::move(notices);
    }
    auto days = read_icalendar({"text", *asked.text});
    if (!days) return fields(told(days.error()));
    const int year = asked.year.value_or(year_of_last(*days));
    // Which notice a day belongs to does not stand in the file.
    const bool is_of_one_year = std::ranges::all_of(*days, [&](const NoticeDay& day) {
        return day.on.year() == year || (day.on.year() == year - 1 && day.on.month() == 12);
    });
    if (!is_of_one_year)
        return fields({{"text", "several_years",
                        "holds days of other years than " + std::to_string(year) +
                            " and the December before it: one year's notice is taken at a time"}});
    return std::vector<HolidayNotice>{{year, *std::move(days)}};
}

Result<std::vector<HolidayNotice>, Problem> notices_of(const NoticeAsked& asked) {
    if (asked.days.has_value() == asked.text.has_value())
        return fields({{"days", "required", "either days or text is there"}});
    if (asked.text) return notices_in(asked);
    if (asked.days->empty()) return fields({{"days", "out_of_range", "between 1 and 400 days"}});
    HolidayNotice notice;
    for (const NoticeDayItem& day : *asked.days) notice.days.push_back({day.on, day.name, day.is_off});
    notice.year = asked.year.value_or(year_of_last(notice.days));
    return std::vector<HolidayNotice>{std::move(notice)};
}

// What a petitioner or another organ may do within, and no office may shorten.
bool is_window(const Clock& clock, const Regulation& regulation) {
    return clock.ends_with == "objection" || clock.ends_with == "hearing" ||
           std::ranges::find(regulation.remedies, clock.id, &Remedy::window_clock) !=
               regulation.remedies.end();
}

bool may_be_set(const Clock& clock, const Regulation& regulation) {
    return clock.days && !clock.on_record_only && !is_window(clock, regulation);
}

std::optional<int> number_in(const std::string& text) {
    int number = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stopped != text.data() + text.size()) return std::nullopt;
    return number;
}

// The settings there are on a day, with the values they may have.
std::vector<SettingItem> settings_on(const Office& office, CivilDay day) {
    const CountingRule& rule = office.statute->counting();
    std::vector<SettingItem> items{
        {std::string(setting_day_means),
         rule.day_means == Unit::day ? "day" : "working_day",
         {"day", "working_day"},
         {},
         {},
         {}},
        {std::string(setting_rolls_last_day), rule.rolls_last_day ? "yes" : "no", {"yes", "no"}, {}, {}, {}},
        {std::string(setting_local_regulation), "no", {"yes", "no"}, {}, {}, {}},
        {std::string(setting_request_before_opinion), "yes", {"yes", "no"}, {}, {}, {}},
        {std::string(setting_request_in_reexamination), "yes", {"yes", "no"}, {}, {}, {}}};
    const Regulation* regulation = office.place().regulation_on(day);
    for (const Clock& clock : regulation ? regulation->clocks : std::vector<Clock>())
        if (may_be_set(clock, *regulation))
            items.push_back({std::string(setting_of_clock) + clock.id,
                             std::string(lawful_days),
                             {std::string(lawful_days)},
                             clock.days,
                             clock.unit,
                             {}});
    return items;
}

void check_value(std::vector<FieldFault>& faults, const SettingAsked& asked, const SettingItem& item) {
    if (std::ranges::find(item.values, asked.value) != item.values.end()) return;
    const auto days = number_in(asked.value);
    if (!item.days_max || !days) {
        std::string known;
        for (const std::string& value : item.values) known += (known.empty() ? "" : ", ") + value;
        faults.push_back(
            {"value", "unknown", "is one of: " + known + (item.days_max ? ", or a number" : "")});
    } else if (*days < 1 || *days > *item.days_max) {
        faults.push_back({"value", "out_of_range",
                          "between 1 and the " + std::to_string(*item.days_max) + " days of the regulation"});
    }
}

}  // namespace

Result<std::vector<CalendarAct>, Problem> acts_of(const NoticeAsked& asked) {
    std::vector<FieldFault> faults;
    check_text(faults, "title", asked.title, title_letters_max);
    if (!faults.empty()) return fields(std::move(faults));
    auto read = notices_of(asked);
    if (!read) return std::move(read).error();
    std::vector<HolidayNotice> notices = *std::move(read);
    std::vector<CalendarAct> acts;
    for (HolidayNotice& notice : notices) {
        check_notice(faults, notice);
        acts.push_back({std::move(notice), asked.title, {}, false});
    }
    if (!faults.empty()) return fields(std::move(faults));
    return acts;
}

Result<std::vector<CalendarAct>, Problem> acts_of(const SettingAsked& asked, const Office& office) {
    std::vector<FieldFault> faults;
    const auto known = settings_on(office, asked.in_force_from);
    const auto item = std::ranges::find(known, asked.name, &SettingItem::name);
    if (item == known.end())
        faults.push_back({"name", "unknown", "is no setting, or no clock that an office may set"});
    else
        check_value(faults, asked, *item);
    const int year = asked.in_force_from.year();
    if (!office.statute->regulation_on(asked.in_force_from) || year > year_max)
        faults.push_back({"in_force_from", "out_of_range", "no regulation is known for that day"});
    check_text(faults, "reason", asked.reason, title_letters_max);
    if (!faults.empty()) return fields(std::move(faults));
    return std::vector<CalendarAct>{
        {Setting{asked.name, asked.value, asked.in_force_from}, asked.reason, {}, false}};
}

std::vector<SettingItem> list_settings(Transaction& tx, const Office& office, CivilDay today) {
    auto items = settings_on(office, today);
    for (const auto& [n, at, act] : read_calendar(tx, office.jurisdiction)) {
        const auto* setting = std::get_if<Setting>(&act.what);
        const auto item = setting ? std::ranges::find(items, setting->name, &SettingItem::name) : items.end();
        if (item == items.end()) continue;
        item->history.insert(item->history.begin(),
                             {n, setting->value, setting->in_force_from, act.title, act.officer_id, at});
    }
    for (SettingItem& item : items)
        if (const auto value = office.reckonings.now().value_on(item.name, today)) item.value = *value;
    return items;
}

}  // namespace minqiao
