#include "desk/calendar_acts.h"

#include <boost/describe.hpp>

#include "json/decode.h"
#include "json/encode.h"
#include "store/records.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

constexpr std::string_view notice_name = "holiday_notice";
constexpr std::string_view setting_name = "setting";

struct WrittenDay {
    CivilDay on;
    std::string name;
    bool is_off = false;
};
BOOST_DESCRIBE_STRUCT(WrittenDay, (), (on, name, is_off))

// Version 1: a notice of the founding, known from the beginning.
struct FoundingNotice {
    int v = 1;
    std::string act{notice_name};
    int year = 0;
    std::vector<WrittenDay> days;
};
BOOST_DESCRIBE_STRUCT(FoundingNotice, (), (v, act, year, days))

struct EnteredNotice {
    int v = 2;
    std::string act{notice_name};
    int year = 0;
    std::string title;
    std::optional<OfficerId> officer_id;
    std::vector<WrittenDay> days;
};
BOOST_DESCRIBE_STRUCT(EnteredNotice, (), (v, act, year, title, officer_id, days))

struct WrittenSetting {
    int v = 1;
    std::string act{setting_name};
    std::string name;
    std::string value;
    CivilDay in_force_from;
    std::string reason;
    std::optional<OfficerId> officer_id;
    bool is_from_the_beginning = false;
};
BOOST_DESCRIBE_STRUCT(WrittenSetting, (),
                      (v, act, name, value, in_force_from, reason, officer_id, is_from_the_beginning))

std::vector<WrittenDay> written(const std::vector<NoticeDay>& days) {
    std::vector<WrittenDay> rows;
    for (const NoticeDay& day : days) rows.push_back({day.on, day.name, day.is_off});
    return rows;
}

HolidayNotice notice_of(int year, const std::vector<WrittenDay>& days) {
    HolidayNotice notice{year, {}};
    for (const WrittenDay& day : days) notice.days.push_back({day.on, day.name, day.is_off});
    return notice;
}

// Of the form asked for, with its version and name.
template <class Written>
std::optional<Written> read_as(std::string_view bytes) {
    auto read = json::decode<Written>(bytes);
    const Written plain;
    if (!read || read->v != plain.v || read->act != plain.act) return std::nullopt;
    return *std::move(read);
}

void append(Transaction& tx, const SubjectKey& key, int n, const CalendarAct& act, Instant at) {
    const bool is_notice = std::holds_alternative<HolidayNotice>(act.what);
    append_record(tx, key,
                  {n, std::string(is_notice ? notice_name : setting_name), write_calendar_act(act), at});
}

}  // namespace

std::string write_calendar_act(const CalendarAct& act) {
    if (const auto* setting = std::get_if<Setting>(&act.what)) {
        WrittenSetting form;
        form.name = setting->name;
        form.value = setting->value;
        form.in_force_from = setting->in_force_from;
        form.reason = act.title;
        form.officer_id = act.officer_id;
        form.is_from_the_beginning = act.is_from_the_beginning;
        return json::encode(form);
    }
    const auto& notice = std::get<HolidayNotice>(act.what);
    if (act.is_from_the_beginning) {
        FoundingNotice form;
        form.year = notice.year;
        form.days = written(notice.days);
        return json::encode(form);
    }
    EnteredNotice form;
    form.year = notice.year;
    form.title = act.title;
    form.officer_id = act.officer_id;
    form.days = written(notice.days);
    return json::encode(form);
}

std::optional<CalendarAct> read_calendar_act(std::string_view bytes) {
    if (const auto form = read_as<EnteredNotice>(bytes))
        return CalendarAct{notice_of(form->year, form->days), form->title, form->officer_id, false};
    if (const auto form = read_as<WrittenSetting>(bytes))
        return CalendarAct{Setting{form->name, form->value, form->in_force_from}, form->reason,
                           form->officer_id, form->is_from_the_beginning};
    if (const auto form = read_as<FoundingNotice>(bytes))
        return CalendarAct{notice_of(form->year, form->days), "", {}, true};
    return std::nullopt;
}

void begin_calendar(Transaction& tx, std::string_view jurisdiction, std::string_view id,
                    const std::vector<HolidayNotice>& notices, Instant at) {
    const SubjectKey key = create_subject(tx, jurisdiction, SubjectKind::calendar, id);
    int n = 0;
    for (const HolidayNotice& notice : notices) append(tx, key, ++n, {notice, "", {}, true}, at);
}

int append_calendar_act(Transaction& tx, std::string_view jurisdiction, const CalendarAct& act, Instant at) {
    const auto key = office_record(tx, SubjectKind::calendar, jurisdiction);
    if (!key) stop_work(Fault::Kind::damaged, "the office has no calendar");
    const int n = last_record(tx, *key) + 1;
    append(tx, *key, n, act, at);
    return n;
}

std::vector<RecordedCalendarAct> read_calendar(Transaction& tx, std::string_view jurisdiction) {
    return read_office_record(tx, SubjectKind::calendar, jurisdiction, read_calendar_act);
}

Reckonings reckonings_of(const std::vector<RecordedCalendarAct>& acts) {
    // A setting that is older than its act was recorded late: it goes before what was entered.
    std::vector<ReckoningEntry> entries;
    for (const auto& [n, at, act] : acts)
        if (act.is_from_the_beginning) entries.push_back({act.what, act.title, {}});
    for (const auto& [n, at, act] : acts)
        if (!act.is_from_the_beginning) entries.push_back({act.what, act.title, at});
    return Reckonings(std::move(entries));
}

}  // namespace minqiao
