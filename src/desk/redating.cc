#include "desk/redating.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "desk/file.h"
#include "docket/docket.h"
#include "matter/state.h"
#include "store/stored_id.h"

namespace minqiao {

namespace {

Reckonings with_all(Reckonings reckonings, const std::vector<ReckoningEntry>& entries) {
    for (const ReckoningEntry& entry : entries) reckonings = reckonings.with(entry);
    return reckonings;
}

std::optional<Lamp> becomes(CivilDay was_due_on, CivilDay due_on, CivilDay judged_on) {
    const bool was_late = was_due_on < judged_on;
    const bool is_late = due_on < judged_on;
    if (was_late == is_late) return std::nullopt;
    return is_late ? Lamp::late : Lamp::on_time;
}

// The office before and after the entries, matter by matter.
class Comparison {
public:
    Comparison(const Office& office, const std::vector<ReckoningEntry>& entries, CivilDay today)
        : entries_(entries),
          today_(today),
          changed_(with_all(office.reckonings, entries)),
          before_(office.place()),
          after_{*office.statute, office.organs,           office.officers,
                 changed_,        office.category_changes, office.jurisdiction} {}
    Comparison(const Comparison&) = delete;
    Comparison& operator=(const Comparison&) = delete;

    const Jurisdiction& before() const { return before_; }
    const Jurisdiction& after() const { return after_; }

    // The first day that is made another one, or from which a setting holds: no matter whose days all lie
    // before it moves. Nothing: no day changes.
    std::optional<CivilDay> first_day_touched() const {
        std::optional<CivilDay> first;
        const auto touch = [&](CivilDay day) { first = first ? std::min(*first, day) : day; };
        for (const ReckoningEntry& entry : entries_) {
            if (const auto* setting = std::get_if<Setting>(&entry.what)) touch(setting->in_force_from);
            const auto* notice = std::get_if<HolidayNotice>(&entry.what);
            for (const NoticeDay& day : notice ? notice->days : std::vector<NoticeDay>())
                if (before_.calendar().is_worked(day.on) != after_.calendar().is_worked(day.on))
                    touch(day.on);
        }
        return first;
    }

    void compare(const MatterFile& file, RedatingScope scope, Redating& redating) {
        const Matter& matter = file.matter;
        for (const Duty& duty : matter.duties) {
            if (!duty.is_open() && scope == RedatingScope::open) continue;
            const Reckoning& known =
                duty.ended_at ? before_.reckonings.known_before(*duty.ended_at) : before_.reckonings.now();
            const CivilDay was_due_on = due_as_known(duty, matter, before_, known).due_on;
            const CivilDay due_on = due_as_known(duty, matter, after_, with_entries(known)).due_on;
            if (was_due_on == due_on) continue;
            RedatedDuty row;
            row.key = file.key;
            row.opened_by = duty.opened_by;
            if (!matter.is_accusation()) row.number = matter.number;
            row.organ_id = duty.holder;
            row.kind = duty.kind;
            row.clock = duty.clock;
            row.was_due_on = was_due_on;
            row.due_on = due_on;
            row.ended_on = duty.ended_on;
            row.becomes = becomes(was_due_on, due_on, duty.ended_on.value_or(today_));
            redating.duties.push_back(std::move(row));
        }
        const auto opening = opening_of(matter, before_);
        const auto last_day = [&](const Jurisdiction& place) {
            return last_day_of(*opening, matter, place).due_on;
        };
        if (opening && last_day(before_) != last_day(after_)) ++redating.windows;
    }

private:
    // What was known at some moment, and the entries too.
    const Reckoning& with_entries(const Reckoning& known) {
        const auto [place, is_new] = with_entries_.emplace(&known, known);
        for (std::size_t at = 0; is_new && at < entries_.size(); ++at)
            place->second = place->second.with(entries_[at]);
        return place->second;
    }

    const std::vector<ReckoningEntry>& entries_;
    CivilDay today_;
    Reckonings changed_;
    Jurisdiction before_, after_;
    std::map<const Reckoning*, Reckoning> with_entries_;
};

// Opens the matters that the entries may touch, one after the other.
void for_each_touched(Transaction& tx, const Office& office, const Comparison& comparison,
                      RedatingScope scope, const std::function<void(const MatterFile&)>& use) {
    const auto first = comparison.first_day_touched();
    if (!first) return;
    const auto open = [&](const Subject& subject) {
        use(load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out));
    };
    if (scope == RedatingScope::past) return for_each_subject(tx, SubjectKind::matter, open);
    for (const Subject& subject : matters_due_from(tx, office.jurisdiction, *first)) open(subject);
}

void sort(Redating& redating) {
    std::ranges::stable_sort(redating.duties, {}, [](const RedatedDuty& row) {
        return std::tuple(row.key.subject, row.opened_by, row.kind);
    });
}

}  // namespace

Redating redating_of(Transaction& tx, const Office& office, const std::vector<ReckoningEntry>& tried,
                     RedatingScope scope, CivilDay today) {
    Redating redating;
    Comparison comparison(office, tried, today);
    for_each_touched(tx, office, comparison, scope,
                     [&](const MatterFile& file) { comparison.compare(file, scope, redating); });
    sort(redating);
    return redating;
}

Redating redate(Transaction& tx, const Office& office, const std::vector<ReckoningEntry>& entered,
                CivilDay today) {
    Redating redating;
    Comparison comparison(office, entered, today);
    for_each_touched(tx, office, comparison, RedatingScope::open, [&](const MatterFile& file) {
        comparison.compare(file, RedatingScope::open, redating);
        keep_docket(tx, file.key, rows_of(file.matter, comparison.before()),
                    rows_of(file.matter, comparison.after()));
    });
    sort(redating);
    return redating;
}

}  // namespace minqiao
