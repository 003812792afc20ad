#include "desk/entering.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

#include "base/digest.h"
#include "base/text.h"
#include "json/describe.h"
#include "matter/rules.h"
#include "store/audit.h"

namespace minqiao {

namespace {

constexpr std::size_t version_bytes = 16;

// subject, act that opened the duty, kind: where a page ended.
using Place = std::tuple<std::int64_t, int, int>;

Place place_of(const RedatedDuty& row) {
    return {row.key.subject, row.opened_by, int(row.kind)};
}

std::string write_cursor(const Place& place) {
    const auto& [subject, opened_by, kind] = place;
    return hex(std::to_string(subject) + "|" + std::to_string(opened_by) + "|" + std::to_string(kind));
}

std::optional<Place> read_cursor(const std::string& text) {
    const auto bytes = from_hex(text);
    if (!bytes) return std::nullopt;
    Place place;
    const char* at = bytes->data();
    const char* end = at + bytes->size();
    const auto read = [&](auto& number, bool is_last) {
        const auto [stopped, error] = std::from_chars(at, end, number);
        if (error != std::errc() || (is_last ? stopped != end : stopped == end || *stopped != '|'))
            return false;
        at = stopped + (is_last ? 0 : 1);
        return true;
    };
    auto& [subject, opened_by, kind] = place;
    if (!read(subject, false) || !read(opened_by, false) || !read(kind, true)) return std::nullopt;
    return place;
}

void count(const RedatedDuty& row, auto& counts) {
    ++counts.moved;
    if (row.becomes == Lamp::on_time) ++counts.become_on_time;
    if (row.becomes == Lamp::late) ++counts.become_late;
}

Effect effect_of(const Redating& redating) {
    Effect effect;
    effect.windows = redating.windows;
    std::map<OrganId, OrganEffect> organs;
    for (const RedatedDuty& row : redating.duties) {
        count(row, effect);
        organs[row.organ_id].organ_id = row.organ_id;
        count(row, organs[row.organ_id]);
    }
    for (const auto& [id, organ] : organs) effect.organs.push_back(organ);
    return effect;
}

std::vector<ReckoningEntry> entries_of(const std::vector<CalendarAct>& acts, Instant at) {
    std::vector<ReckoningEntry> entries;
    for (const CalendarAct& act : acts) entries.push_back({act.what, act.title, at});
    return entries;
}

std::vector<NoticeDayItem> day_items(const HolidayNotice& notice) {
    std::vector<NoticeDayItem> items;
    for (const NoticeDay& day : notice.days) items.push_back({day.on, day.name, day.is_off});
    return items;
}

// Of all the notices among them.
std::optional<std::vector<NoticeDayItem>> days_read(const std::vector<CalendarAct>& acts) {
    std::optional<std::vector<NoticeDayItem>> days;
    for (const CalendarAct& act : acts)
        if (const auto* notice = std::get_if<HolidayNotice>(&act.what)) {
            if (!days) days.emplace();
            std::ranges::move(day_items(*notice), std::back_inserter(*days));
        }
    return days;
}

std::string name_of(const CalendarAct& act) {
    if (const auto* setting = std::get_if<Setting>(&act.what)) return setting->name + "=" + setting->value;
    return "holiday_notice " + std::to_string(std::get<HolidayNotice>(act.what).year);
}

}  // namespace

Result<Preview, Problem> preview(Transaction& tx, const Office& office, const Moment& now,
                                 const std::vector<CalendarAct>& acts, const PreviewAsked& asked) {
    std::optional<Place> after;
    if (asked.cursor && !(after = read_cursor(*asked.cursor))) return bad_cursor();
    const Redating redating = redating_of(tx, office, entries_of(acts, now.at), asked.scope, now.today());
    Preview shown;
    shown.effect = effect_of(redating);
    shown.days = days_read(acts);
    const RedatedDuty* last = nullptr;
    for (const RedatedDuty& row : redating.duties) {
        if (asked.organ && row.organ_id != *asked.organ) continue;
        ++shown.count;
        if (after && place_of(row) <= *after) continue;
        if (int(shown.items.size()) < asked.limit) {
            shown.items.push_back({row.number, row.organ_id, row.kind, row.clock, row.was_due_on, row.due_on,
                                   row.becomes, row.ended_on});
            last = &row;
        } else if (!shown.next_cursor) {
            shown.next_cursor = write_cursor(place_of(*last));
        }
    }
    return shown;
}

Entered enter(Transaction& tx, const Office& office, std::optional<OfficerId> officer, const Moment& now,
              std::vector<CalendarAct> acts, const Chance& chance) {
    hold_office(tx);
    // Somebody else may have changed it while this one waited.
    const auto newest = load_office(tx, office.statute);
    ASSERT_THAT(newest, "an office that has a desk is there");
    Entered entered;
    entered.effect = effect_of(redate(tx, *newest, entries_of(acts, now.at), now.today()));
    for (CalendarAct& act : acts) {
        act.officer_id = officer;
        entered.acts.push_back(append_calendar_act(tx, newest->jurisdiction, act, now.at));
    }
    renew_office(tx, chance(version_bytes));
    for (const CalendarAct& act : acts)
        append_audit(tx, {now.at, officer ? officer->text() : "", "enter", name_of(act), "done"});
    return entered;
}

Result<Page<NoticeItem>, Problem> list_notices(Transaction& tx, const Office& office,
                                               const std::optional<std::string>& cursor, int limit) {
    int before = std::numeric_limits<int>::max();
    if (cursor) {
        const auto [stopped, error] =
            std::from_chars(cursor->data(), cursor->data() + cursor->size(), before);
        if (error != std::errc() || stopped != cursor->data() + cursor->size()) return bad_cursor();
    }
    auto acts = read_calendar(tx, office.jurisdiction);
    std::ranges::reverse(acts);
    Page<NoticeItem> page;
    for (const auto& [n, at, act] : acts) {
        const auto* notice = std::get_if<HolidayNotice>(&act.what);
        if (!notice) continue;
        ++page.count;
        if (n >= before) continue;
        if (int(page.items.size()) == limit) {
            if (!page.next_cursor) page.next_cursor = std::to_string(page.items.back().n);
            continue;
        }
        page.items.push_back({n, notice->year, act.title, act.officer_id, at, day_items(*notice)});
    }
    return page;
}

}  // namespace minqiao
