#include "desk/redating.h"

#include <algorithm>

#include "desk/file.h"
#include "docket/docket.h"
#include "matter/state.h"
#include "store/stored_id.h"

namespace minqiao {

namespace {

// The first day that an entry makes another one, or from which its setting holds; no matter whose days
// all lie before it moves.
std::optional<CivilDay> first_day_touched(const Office& office, const Reckonings& changed) {
    std::optional<CivilDay> first;
    const auto touch = [&](CivilDay day) {
        if (!first || day < *first) first = day;
    };
    const Calendar& before = office.calendar();
    const Calendar& after = changed.now().calendar();
    const auto& entries = changed.entries();
    for (std::size_t place = office.reckonings.entries().size(); place < entries.size(); ++place) {
        if (const auto* setting = std::get_if<Setting>(&entries[place].what)) touch(setting->in_force_from);
        const auto* notice = std::get_if<HolidayNotice>(&entries[place].what);
        for (const NoticeDay& day : notice ? notice->days : std::vector<NoticeDay>())
            if (before.is_worked(day.on) != after.is_worked(day.on)) touch(day.on);
    }
    return first;
}

Jurisdiction place_by(const Office& office, const Reckonings& reckonings) {
    return {*office.statute, office.organs, office.officers, reckonings, office.jurisdiction};
}

// The files of matters that a change may touch, one after the other.
void for_each_touched(Transaction& tx, const Office& office, const Reckonings& changed, RedatingScope scope,
                      const std::function<void(const MatterFile&)>& use) {
    const auto open = [&](const Subject& subject) {
        use(load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out));
    };
    const auto first = first_day_touched(office, changed);
    if (!first) return;
    if (scope == RedatingScope::past) return for_each_subject(tx, SubjectKind::matter, open);
    for (const Subject& subject : matters_due_from(tx, office.jurisdiction, *first)) open(subject);
}

std::optional<Lamp> becomes(CivilDay was_due_on, CivilDay due_on, CivilDay judged_on) {
    const bool was_late = was_due_on < judged_on;
    const bool is_late = due_on < judged_on;
    if (was_late == is_late) return std::nullopt;
    return is_late ? Lamp::late : Lamp::on_time;
}

}  // namespace

Redating redating_of(Transaction& tx, const Office& office, const Reckonings& changed, RedatingScope scope,
                     CivilDay today) {
    Redating redating;
    const Jurisdiction before = office.place();
    const Jurisdiction after = place_by(office, changed);
    for_each_touched(tx, office, changed, scope, [&](const MatterFile& file) {
        const Matter& matter = file.matter;
        for (const Duty& duty : matter.duties) {
            if (!duty.is_open() && scope == RedatingScope::open) continue;
            const CivilDay was_due_on = due_of(duty, matter, before).due_on;
            const CivilDay due_on = due_as_known(duty, matter, after, changed.now()).due_on;
            if (was_due_on == due_on) continue;
            RedatedDuty row{file.key,   duty.opened_by, {},     duty.holder,   duty.kind,
                            duty.clock, was_due_on,     due_on, duty.ended_on, {}};
            if (!matter.is_accusation()) row.number = matter.number;
            row.becomes = becomes(was_due_on, due_on, duty.ended_on.value_or(today));
            redating.duties.push_back(std::move(row));
        }
        const auto opening = opening_of(matter, before);
        if (opening &&
            last_day_of(*opening, matter, before).due_on != last_day_of(*opening, matter, after).due_on)
            ++redating.windows;
    });
    std::ranges::stable_sort(redating.duties, {}, [](const RedatedDuty& row) {
        return std::tuple(row.key.subject, row.opened_by, row.kind);
    });
    return redating;
}

void redate(Transaction& tx, const Office& office, const Reckonings& changed) {
    const Jurisdiction before = office.place();
    const Jurisdiction after = place_by(office, changed);
    for_each_touched(tx, office, changed, RedatingScope::open, [&](const MatterFile& file) {
        keep_docket(tx, file.key, rows_of(file.matter, before), rows_of(file.matter, after));
    });
}

}  // namespace minqiao
