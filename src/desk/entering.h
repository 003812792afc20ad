// The administrator enters how days are counted: holiday notices, settings and the office's own days for
// clocks. Each is tried first, and is an act once it is entered; the lists follow in the same transaction.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "desk/calendar_acts.h"
#include "desk/caller.h"
#include "desk/problem.h"
#include "desk/redating.h"
#include "desk/view.h"

namespace minqiao {

struct NoticeDayItem {
    CivilDay on;
    std::string name;
    bool is_off = false;
};
BOOST_DESCRIBE_STRUCT(NoticeDayItem, (), (on, name, is_off))

enum class NoticeFormat {
    ics,  // iCalendar, whole days
    tsv,  // the columns of statutes/reference/holidays_cn.tsv
};
BOOST_DESCRIBE_ENUM(NoticeFormat, ics, tsv)

// The days one by one, or a text that holds them.
struct NoticeAsked {
    std::string title;
    std::optional<int> year;  // else that of the last day
    std::optional<std::vector<NoticeDayItem>> days;
    std::optional<NoticeFormat> format;
    std::optional<std::string> text;
};
BOOST_DESCRIBE_STRUCT(NoticeAsked, (), (title, year, days, format, text))

struct SettingAsked {
    std::string name;
    std::string value;
    CivilDay in_force_from;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(SettingAsked, (), (name, value, in_force_from, reason))

// What is asked for as acts, not yet entered; one for each year that a text holds.
Result<std::vector<CalendarAct>, Problem> acts_of(const NoticeAsked& asked);
Result<std::vector<CalendarAct>, Problem> acts_of(const SettingAsked& asked, const Office& office);

struct OrganEffect {
    OrganId organ_id;
    int moved = 0;
    int become_on_time = 0;
    int become_late = 0;
};
BOOST_DESCRIBE_STRUCT(OrganEffect, (), (organ_id, moved, become_on_time, become_late))

// `moved` counts those that become on time or late too.
struct Effect {
    int moved = 0;
    int become_on_time = 0;
    int become_late = 0;
    int windows = 0;  // petitioners' last days to ask for a remedy that move
    std::vector<OrganEffect> organs;
};
BOOST_DESCRIBE_STRUCT(Effect, (), (moved, become_on_time, become_late, windows, organs))

struct RedatedItem {
    static constexpr std::string_view json_nulls[] = {"number", "becomes", "ended_on"};
    std::optional<std::string> number;  // null: sealed
    OrganId organ_id;
    DutyKind kind = DutyKind::pass_on;
    std::string clock;
    CivilDay was_due_on;
    CivilDay due_on;
    std::optional<Lamp> becomes;
    std::optional<CivilDay> ended_on;
};
BOOST_DESCRIBE_STRUCT(RedatedItem, (), (number, organ_id, kind, clock, was_due_on, due_on, becomes, ended_on))

// The effect is that of the whole; the items may be those of one organ. Of a notice, the days as they were
// read.
struct Preview {
    static constexpr std::string_view json_nulls[] = {"next_cursor"};
    Effect effect;
    std::optional<std::vector<NoticeDayItem>> days;
    std::vector<RedatedItem> items;
    std::optional<std::string> next_cursor;
    std::int64_t count = 0;
    bool count_is_exact = true;
};
BOOST_DESCRIBE_STRUCT(Preview, (), (effect, days, items, next_cursor, count, count_is_exact))

struct PreviewAsked {
    RedatingScope scope = RedatingScope::open;
    std::optional<OrganId> organ;
    std::optional<std::string> cursor;
    int limit = 50;
};

// Stores nothing.
Result<Preview, Problem> preview(Transaction& tx, const Office& office, const Moment& now,
                                 const std::vector<CalendarAct>& acts, const PreviewAsked& asked);

struct Entered {
    std::vector<int> acts;  // their numbers in the calendar
    Effect effect;
};
BOOST_DESCRIBE_STRUCT(Entered, (), (acts, effect))

// Nobody: the operator of the machine.
Entered enter(Transaction& tx, const Office& office, std::optional<OfficerId> officer, const Moment& now,
              std::vector<CalendarAct> acts, const Chance& chance);

struct NoticeItem {
    int n = 0;
    int year = 0;
    std::string title;
    std::optional<OfficerId> officer_id;
    Instant recorded_at;
    std::vector<NoticeDayItem> days;
};
BOOST_DESCRIBE_STRUCT(NoticeItem, (), (n, year, title, officer_id, recorded_at, days))

// Newest first.
Result<Page<NoticeItem>, Problem> list_notices(Transaction& tx, const Office& office,
                                               const std::optional<std::string>& cursor, int limit);

struct SettingRow {
    int n = 0;
    std::string value;
    CivilDay in_force_from;
    std::string reason;
    std::optional<OfficerId> officer_id;
    Instant recorded_at;
};
BOOST_DESCRIBE_STRUCT(SettingRow, (), (n, value, in_force_from, reason, officer_id, recorded_at))

struct SettingItem {
    std::string name;
    std::string value;                // today
    std::vector<std::string> values;  // that it may have
    std::optional<int> days_max;      // of a clock, which may also have a number of days
    std::optional<Unit> unit;
    std::vector<SettingRow> history;  // newest first
};
BOOST_DESCRIBE_STRUCT(SettingItem, (), (name, value, values, days_max, unit, history))

std::vector<SettingItem> list_settings(Transaction& tx, const Office& office, CivilDay today);

}  // namespace minqiao
