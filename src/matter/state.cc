#include "matter/state.h"

#include "base/assertion.h"

namespace minqiao {

namespace {

const Regulation& regulation_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    const Regulation* regulation = jurisdiction.statute.regulation(matter.regulation);
    ASSERT_THAT(regulation, "a matter keeps a regulation that the statutes still hold");
    return *regulation;
}

const Clock& clock_of(const Regulation& regulation, const std::string& id) {
    const Clock* clock = regulation.clock(id);
    ASSERT_THAT(clock, "a duty opens only on a clock of the matter's regulation");
    return *clock;
}

// What the days run from; a word of a new request and of a voiding runs from that, on the clock of any other.
std::string begun_by(const Duty& duty, const Matter& matter, const Clock& clock) {
    if (!duty.told_of.empty()) return "request_added";
    if (matter.is_voided && duty.kind == DutyKind::tell_petitioner) return "voided";
    return clock.starts_with;
}

Due count(const Duty& duty, const Term& term, const Matter& matter, const Jurisdiction& jurisdiction,
          const Reckoning& known) {
    const Regulation& regulation = regulation_of(matter, jurisdiction);
    const Start start{begun_by(duty, matter, clock_of(regulation, duty.clock)), duty.start_on};
    if (duty.set_for) return due_as_set(start, *duty.set_for, term.article, known.calendar());
    std::vector<ExtraDays> added;
    const Clock* extension = regulation.clock("K6");
    for (const AddedDays& days : duty.added) {
        const std::string& article = days.is_pause || !extension ? term.article : extension->article;
        added.push_back({days.days, article, days.on, days.is_pause});
    }
    return due_on(start, term, added, known.calendar(),
                  known.counting_on(duty.start_on, jurisdiction.statute.counting()));
}

// A line for each entry that moved the day since it was first counted, before the last line.
void tell_redatings(Due& due, const Reckonings& reckonings, Instant from, std::optional<Instant> until,
                    const auto& counted) {
    const auto changes = reckonings.changes(from, until);
    if (changes.empty()) return;
    CivilDay day = counted(reckonings.known_before(from)).due_on;
    for (const auto& [entry, known] : changes) {
        const CivilDay moved = counted(known).due_on;
        if (moved == day) continue;
        due.sum.insert(due.sum.end() - 1, {moved, "redated", entry.title, "", days_between(day, moved),
                                           Unit::day, entry.entered_at->day()});
        day = moved;
    }
}

}  // namespace

std::optional<OrganId> remedy_organ(const Matter& matter, RemedyKind remedy,
                                    const Jurisdiction& jurisdiction) {
    if (remedy == RemedyKind::reexamination) {
        if (matter.reexamination) return matter.reexamination->organ;
        if (matter.opinion) return jurisdiction.organs.reviewing(matter.opinion->by);
        return std::nullopt;
    }
    if (matter.final_review) return matter.final_review->organ;
    if (matter.reexamination) return jurisdiction.organs.reviewing(matter.reexamination->organ);
    return std::nullopt;
}

std::optional<Opening> opening_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    const Regulation& regulation = regulation_of(matter, jurisdiction);
    const auto opening = [&](RemedyKind kind, const char* id,
                             const Answered& answered) -> std::optional<Opening> {
        const Remedy* remedy = regulation.remedy(id);
        const auto organ = remedy_organ(matter, kind, jurisdiction);
        if (!remedy || !organ || !answered.served_on || answered.imported) return std::nullopt;
        return Opening{kind, *organ, remedy->window_clock, *answered.served_on, answered.served_at};
    };
    // A request that was declined leaves the days that remain.
    if (matter.final_review && !matter.final_review->is_declined) return std::nullopt;
    if (matter.reexamination && !matter.reexamination->is_declined) {
        if (!matter.reexamination->decision || matter.reexamination->result == RemedyResult::redo_ordered)
            return std::nullopt;
        return opening(RemedyKind::final_review, "final_review", *matter.reexamination->decision);
    }
    if (!matter.opinion || !has_petition_remedy(matter, regulation)) return std::nullopt;
    return opening(RemedyKind::reexamination, "reexamination", *matter.opinion);
}

bool has_petition_remedy(const Matter& matter, const Regulation& regulation) {
    const Clock* clock = regulation.clock("K5");
    return clock && clock->applies_to(matter.branch.value_or(0));
}

bool has_unserved_answer(const Matter& matter) {
    const auto is_unserved = [](const std::optional<Answered>& answer) {
        return answer && !answer->served_on;
    };
    return is_unserved(matter.opinion) ||
           (matter.reexamination && is_unserved(matter.reexamination->decision)) ||
           (matter.final_review && is_unserved(matter.final_review->decision));
}

bool has_open_remedy(const Matter& matter, const Jurisdiction& jurisdiction, CivilDay today) {
    const auto opening = opening_of(matter, jurisdiction);
    return opening && today <= last_day_of(*opening, matter, jurisdiction).due_on;
}

Due last_day_of(const Opening& opening, const Matter& matter, const Jurisdiction& jurisdiction) {
    // The petitioner's days are the law's: no office sets fewer.
    const Clock& clock = clock_of(regulation_of(matter, jurisdiction), opening.clock);
    const auto counted = [&](const Reckoning& known) {
        return due_on({clock.starts_with, opening.served_on}, lawful_term_of(clock), {}, known.calendar(),
                      known.window_counting_on(opening.served_on, jurisdiction.statute.counting()));
    };
    const Reckonings& reckonings = jurisdiction.reckonings;
    Due due = counted(reckonings.now());
    tell_redatings(due, reckonings, opening.served_at, {}, counted);
    return due;
}

Due due_as_known(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction,
                 const Reckoning& known) {
    const Clock& clock = clock_of(regulation_of(matter, jurisdiction), duty.clock);
    return count(duty, known.term_of(clock, duty.start_on), matter, jurisdiction, known);
}

Due lawful_due_of(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction) {
    const Clock& clock = clock_of(regulation_of(matter, jurisdiction), duty.clock);
    return count(duty, lawful_term_of(clock), matter, jurisdiction, jurisdiction.reckonings.now());
}

Due due_of(const Duty& duty, const Matter& matter, const Jurisdiction& jurisdiction) {
    const Reckonings& reckonings = jurisdiction.reckonings;
    const auto counted = [&](const Reckoning& known) {
        return due_as_known(duty, matter, jurisdiction, known);
    };
    Due due = counted(duty.ended_at ? reckonings.known_before(*duty.ended_at) : reckonings.now());
    tell_redatings(due, reckonings, duty.opened_at, duty.ended_at, counted);
    return due;
}

State state_of(const Matter& matter, const Jurisdiction& jurisdiction, CivilDay today) {
    if (matter.is_voided) return State::voided;
    if (matter.is_archived) return State::archived;
    if (matter.is_concluded) return State::concluded;
    if (matter.is_closed || matter.joined_into) return State::closed;
    if (matter.final_review && matter.final_review->is_pending()) return State::in_final_review;
    const auto opening = opening_of(matter, jurisdiction);
    const bool is_open = opening && today <= last_day_of(*opening, matter, jurisdiction).due_on;
    if (is_open && opening->remedy == RemedyKind::final_review) return State::final_review_open;
    if (matter.reexamination && matter.reexamination->is_pending()) return State::in_reexamination;
    // A decided remedy stays with its stage until its decision is served.
    if (matter.opinion && matter.final_review && matter.final_review->decision &&
        !matter.final_review->decision->served_on)
        return State::in_final_review;
    if (!matter.final_review && matter.opinion && matter.reexamination && matter.reexamination->decision &&
        !matter.reexamination->decision->served_on)
        return State::in_reexamination;
    if (is_open) return State::reexamination_open;
    if (matter.opinion) return matter.opinion->served_on ? State::served : State::answered;
    if (matter.is_accepted) return State::accepted;
    if (matter.is_led_away) return State::led_away;
    if (matter.is_declined) return State::declined;
    if (!matter.passings.empty())
        return matter.passings.back().is_assignment ? State::assigned : State::referred;
    return State::registered;
}

}  // namespace minqiao
