#include "properties.h"

#include <algorithm>

#include "json/describe.h"
#include "matter/evolve.h"
#include "matter/sight.h"
#include "matter/state.h"
#include "matter/unattended.h"
#include "organ/mandate.h"

namespace minqiao::year {

namespace {

std::string named(const Duty& duty) {
    return "duty " + json::enum_text(duty.kind) + " opened by act " + std::to_string(duty.opened_by);
}

std::string wrong_order(const Act& act, const Matter& before, Instant recorded_before) {
    if (act.n != before.n + 1) return "acts are not numbered one by one";
    if (act.on < before.last_on) return "its day runs back";
    if (act.recorded_at < recorded_before) return "its hour runs back";
    return act.on > act.recorded_at.day() ? "it lies in the future" : "";
}

// Acts end duties and open new ones; none vanishes, and none that ended comes back or changes.
std::string wrong_step(const Matter& before, const Matter& after) {
    if (after.duties.size() < before.duties.size()) return "a duty has vanished";
    for (std::size_t at = 0; at < after.duties.size(); ++at) {
        const Duty& duty = after.duties[at];
        const bool is_new = at >= before.duties.size();
        if (!is_new && (duty.kind != before.duties[at].kind || duty.opened_by != before.duties[at].opened_by))
            return named(before.duties[at]) + " has vanished";
        if (is_new && duty.opened_by != after.n) return named(duty) + " was opened by another act";
        if (!is_new && !before.duties[at].is_open() && duty != before.duties[at])
            return named(duty) + " had ended and has changed";
        const bool ends_now = !duty.is_open() && (is_new || before.duties[at].is_open());
        if (ends_now && duty.ended_by != after.n) return named(duty) + " was ended by another act";
    }
    return "";
}

std::string wrong_duty(const Duty& duty, const Matter& matter, const Office& office) {
    if (duty.is_open() != !duty.ended_on || duty.is_open() != !duty.ended_at) return "is half ended";
    const Organ* holder = office.organs.find(duty.holder);
    if (!holder) return "has no holder";
    if (duty.is_open() && holder->ended_on) return "is held by an organ that has ended";
    const Due due = due_of(duty, matter, office.place());
    if (due.due_on < duty.start_on) return "is due before it began";
    return due.sum.empty() || due.sum.back().on != due.due_on ? "has a sum that leads to another day" : "";
}

// Somebody can take the next step: whoever owes it has officers for it, and not all are kept from it.
std::string wrong_sight(const Matter& matter, const Office& office, Instant now) {
    const auto visibility = visibility_of(matter, office.place());
    const auto sees = [&](const Officer& officer) { return may_see(officer, visibility, now); };
    if (std::ranges::none_of(office.officers, sees)) return "nobody sees it";
    for (const Duty& duty : matter.duties) {
        if (!duty.is_open()) continue;
        std::vector<Officer> officers = office.officers;
        std::erase_if(officers, [&](const Officer& officer) {
            return officer.organ_id != duty.holder || !may_give(officer.role, command_ending(duty.kind));
        });
        // Where all who are not accused have stepped back, the page says that the organ needs somebody else.
        const auto unattended = unattended_organs(matter, office.place(), now);
        const bool is_told = std::ranges::find(unattended, duty.holder) != unattended.end();
        if (!officers.empty() && !is_told && std::ranges::none_of(officers, sees))
            return named(duty) + ": nobody of its holder sees the matter";
    }
    return "";
}

// Nothing of an accusation is in sight of those it accuses, of anybody below them, nor of who only passes on
// or oversees (Art. 30).
std::string wrong_seal(const Matter& matter, const Office& office, Instant now) {
    if (!matter.is_accusation() || !matter.custody) return "";
    const auto visibility = visibility_of(matter, office.place());
    const auto implicated = implicated_organs(matter.complained_of, office.place());
    for (const Officer& officer : office.officers) {
        if (!may_see(officer, visibility, now)) continue;
        const bool passes_on = officer.role == Role::clerk || officer.role == Role::supervisor ||
                               officer.role == Role::archivist;
        if (passes_on) return "an accusation is seen by a " + json::enum_text(officer.role);
        for (const OrganId organ : implicated)
            if (office.organs.is_within(officer.organ_id, organ)) return "the accused see the accusation";
    }
    return "";
}

}  // namespace

std::string what_does_not_hold(const MatterFile& file, const MatterFile& bare, const Office& office,
                               Instant now) {
    Matter so_far;
    so_far.id = file.matter.id;
    Instant recorded;
    for (const Act& act : file.acts) {
        const Matter before = so_far;
        so_far = evolve(std::move(so_far), act);
        std::string wrong = wrong_order(act, before, recorded);
        if (wrong.empty()) wrong = wrong_step(before, so_far);
        if (!wrong.empty()) return "act " + std::to_string(act.n) + ": " + wrong;
        recorded = act.recorded_at;
    }
    if (!(so_far == replay(file.matter.id, file.acts)) || !(so_far == bare.matter))
        return "replay is not what stepping made";
    for (const Duty& duty : so_far.duties)
        if (const std::string wrong = wrong_duty(duty, so_far, office); !wrong.empty())
            return named(duty) + " " + wrong;
    const std::string wrong = wrong_seal(so_far, office, now);
    return wrong.empty() ? wrong_sight(so_far, office, now) : wrong;
}

}  // namespace minqiao::year
