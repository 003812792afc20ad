#include "matter/hearing.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "statute/due.h"

#include <algorithm>

namespace minqiao {

namespace {

// The open duty that a hearing at this organ would serve: its opinion, or its decision on a remedy.
const Duty* duty_heard_for(OrganId organ, const Matter& so_far) {
    const auto found = std::ranges::find_if(so_far.duties, [&](const Duty& duty) {
        const bool is_heard = duty.kind == DutyKind::issue_opinion ||
                              duty.kind == DutyKind::decide_reexamination ||
                              duty.kind == DutyKind::decide_final_review;
        return is_heard && duty.is_open() && duty.holder == organ;
    });
    return found == so_far.duties.end() ? nullptr : &*found;
}

Bar bar_of_hearing(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "hearing");
    if (!duty_heard_for(occasion.officer.organ_id, so_far))
        return Refusal{RefusalCode::nothing_to_hear, article, {}};
    // What needs a hearing is not simple (measure on simplified handling, Art. 5).
    if (so_far.is_simplified)
        return Refusal{
            RefusalCode::simplified_does_not_fit, article_for(so_far, occasion, "not_simplified"), {}};
    return std::nullopt;
}

// The first day on which what is announced on this day may be held.
CivilDay first_day_after_notice(const Matter& so_far, const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Clock* notice = regulation ? regulation->clock("hearing_notice") : nullptr;
    if (!notice) return occasion.on;
    return due_on({notice->starts_with, occasion.on}, lawful_term_of(*notice), {},
                  occasion.jurisdiction.calendar(), {Unit::day, false})
        .due_on;
}

bool stands_still(const Duty& duty, const Matter& so_far, const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Clock* clock = regulation ? regulation->clock(duty.clock) : nullptr;
    return clock && std::ranges::find(clock->pauses, Pause::hearing) != clock->pauses.end();
}

}  // namespace

Bar bar_of(For<OfferHearing>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_hearing(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const OfferHearing& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "hearing")))
        return *std::move(refusal);
    return Decision{HearingOffer{command.text}};
}

void apply(Matter&, const HearingOffer&, const Act&) {}

Bar bar_of(For<AppointHearing>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_hearing(so_far, occasion)) return bar;
    // One that another organ had appointed has lapsed with the duty it was to serve.
    if (so_far.hearing && so_far.hearing->by == occasion.officer.organ_id)
        return Refusal{RefusalCode::hearing_is_appointed, article_for(so_far, occasion, "hearing"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const AppointHearing& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "place", command.place.text(), reason_letters_max);
    const CivilDay first_day = first_day_after_notice(so_far, occasion);
    if (command.held_on < first_day)
        faults.push_back({"held_on", "too_early", "is before " + first_day.text()});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "hearing")))
        return *std::move(refusal);
    return Decision{HearingAppointment{command.held_on, command.place}};
}

void apply(Matter& so_far, const HearingAppointment& appointment, const Act& act) {
    so_far.hearing = PendingHearing{act.organ_id, act.n, act.on, appointment.held_on};
}

Bar bar_of(For<HoldHearing>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_of_hearing(so_far, occasion)) return bar;
    if (!so_far.hearing || so_far.hearing->by != occasion.officer.organ_id)
        return Refusal{RefusalCode::no_hearing_is_appointed, article_for(so_far, occasion, "hearing"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const HoldHearing& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (occasion.on < so_far.hearing->held_on)
        faults.push_back({"on", "too_early", "is before the day that was announced"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "hearing")))
        return *std::move(refusal);
    const Duty& duty = *duty_heard_for(occasion.officer.organ_id, so_far);
    const int paused =
        stands_still(duty, so_far, occasion) ? days_between(so_far.hearing->appointed_on, occasion.on) : 0;
    return Decision{Hearing{so_far.hearing->act, paused, command.text}};
}

void apply(Matter& so_far, const Hearing& hearing, const Act& act) {
    so_far.hearing.reset();
    if (hearing.paused_days == 0) return;
    for (Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::decide_reexamination || duty.kind == DutyKind::decide_final_review ||
            duty.kind == DutyKind::issue_opinion)
            if (duty.is_open() && duty.holder == act.organ_id)
                duty.added.push_back({hearing.paused_days, act.on, act.n, true});
}

std::optional<CivilDay> hearing_on(const Matter& matter) {
    if (!matter.hearing || !duty_heard_for(matter.hearing->by, matter)) return std::nullopt;
    return matter.hearing->held_on;
}

}  // namespace minqiao
