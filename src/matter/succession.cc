#include "matter/succession.h"

#include <algorithm>

#include "matter/act.h"
#include "matter/naming.h"
#include "matter/registration.h"
#include "matter/rules.h"
#include "matter/sight.h"

namespace minqiao {

namespace {

bool is_pending(const std::optional<RemedyStage>& stage) {
    return stage && stage->is_pending();
}

// Every place in which a matter still means an organ, but for its custody, which goes by a rule of its own.
// Duties that have ended are not among them: who did it, did it.
void for_each_organ(auto& matter, const auto& use) {
    const auto use_stage = [&](auto& stage) {
        if (!stage) return;
        use(stage->organ);
        if (stage->decision) use(stage->decision->by);
    };
    use(matter.office);
    use(matter.with);
    if (matter.guided_to) use(*matter.guided_to);
    if (matter.objection) use(matter.objection->by);
    if (matter.opinion) use(matter.opinion->by);
    if (matter.hearing) use(matter.hearing->by);
    for (auto& report : matter.reports) use(report.by);
    for (auto& report : matter.reports) use(report.to);
    use_stage(matter.reexamination);
    use_stage(matter.final_review);
    for (auto& organ : matter.objectors) use(organ);
    for (auto& organ : matter.reported_to) use(organ);
    for (auto& assistant : matter.assistants) use(assistant.organ);
    for (auto& passing : matter.passings) use(passing.from);
    for (auto& passing : matter.passings) use(passing.to);
    for (auto& duty : matter.duties) {
        if (!duty.is_open()) continue;
        use(duty.holder);
        if (duty.asked_by) use(*duty.asked_by);
    }
}

bool stands_in(const Matter& matter, OrganId organ) {
    bool stands = matter.custody == organ;
    for_each_organ(matter, [&](OrganId other) { stands = stands || other == organ; });
    return stands;
}

// Who has an accusation in hand now.
std::vector<OrganId> hands_of(const Matter& matter) {
    std::vector<OrganId> hands;
    if (matter.custody) hands.push_back(*matter.custody);
    if (matter.with != matter.office) hands.push_back(matter.with);
    for (const Assistant& assistant : matter.assistants) hands.push_back(assistant.organ);
    for (const Duty& duty : matter.duties)
        if (duty.is_open() && duty.holder != matter.office) hands.push_back(duty.holder);
    return hands;
}

// Art. 30: what accuses an organ does not come to it as a successor either; the nearest above that is free
// takes it.
OrganId nearest_free(OrganId organ, const Matter& matter, const Jurisdiction& after) {
    for (const OrganId above : after.organs.upwards_from(organ))
        if (may_receive(above, matter, after)) return above;
    return matter.custody.value_or(matter.office);
}

// Whoever has an accusation in hand and is accused in it by this change: as the successor of the accused.
std::optional<OrganId> newly_accused(const Matter& matter, const OrganChange& change,
                                     const Jurisdiction& after) {
    if (!matter.is_accusation()) return std::nullopt;
    for (const OrganId hand : hands_of(matter)) {
        const bool is_touched = std::ranges::any_of(change.successors, [&](const Successor& successor) {
            return after.organs.is_within(hand, successor.organ_id);
        });
        if (is_touched && !may_receive(hand, matter, after)) return hand;
    }
    return std::nullopt;
}

// Nobody reviews what it answers for itself: then the organ above the successor does.
std::optional<OrganId> reviewer_instead(const Matter& then, const Jurisdiction& after) {
    const auto& first = then.reexamination;
    const bool reviews_itself =
        (is_pending(first) && then.opinion && first->organ == then.opinion->by) ||
        (is_pending(then.final_review) && first && then.final_review->organ == first->organ);
    if (!reviews_itself) return std::nullopt;
    return after.organs.reviewing(is_pending(first) ? first->organ : then.final_review->organ);
}

void move_remedy(Matter& so_far, OrganId organ) {
    RemedyStage& stage = *(is_pending(so_far.reexamination) ? so_far.reexamination : so_far.final_review);
    for (Duty& duty : so_far.duties) {
        const bool decides =
            duty.kind == DutyKind::decide_reexamination || duty.kind == DutyKind::decide_final_review;
        if (duty.is_open() && decides && duty.holder == stage.organ) duty.holder = organ;
    }
    stage.organ = organ;
}

void put_in_place(Matter& so_far, const Succession& succession) {
    put_into_custody(so_far, succession.custody_organ_id);
    for_each_organ(so_far, [&](OrganId& organ) {
        if (organ == succession.from_organ_id) organ = succession.to_organ_id;
    });
}

}  // namespace

std::optional<Succession> succession_of(const Matter& so_far, const OrganChange& change,
                                        const Jurisdiction& after) {
    Succession succession;
    const OrganId successor = change.successor_for(so_far.category);
    if (successor != change.organ_id && stands_in(so_far, change.organ_id)) {
        succession.from_organ_id = change.organ_id;
        succession.to_organ_id = successor;
    } else if (const auto accused = newly_accused(so_far, change, after)) {
        succession.from_organ_id = succession.to_organ_id = *accused;
    } else {
        return std::nullopt;
    }
    if (!may_receive(succession.to_organ_id, so_far, after))
        succession.to_organ_id = nearest_free(succession.to_organ_id, so_far, after);
    const OrganId office = so_far.office == succession.from_organ_id ? succession.to_organ_id : so_far.office;
    succession.custody_organ_id = custody_for(office, so_far.kind, so_far.complained_of, after);
    Matter then = so_far;
    put_in_place(then, succession);
    succession.reviewing_organ_id = reviewer_instead(then, after);
    return succession;
}

void apply(Matter& so_far, const Succession& succession, const Act&) {
    put_in_place(so_far, succession);
    if (succession.reviewing_organ_id) move_remedy(so_far, *succession.reviewing_organ_id);
}

std::optional<FieldFault> fault_of_target(std::string name, OrganId organ, const Jurisdiction& jurisdiction) {
    const Organ* found = jurisdiction.organs.find(organ);
    if (!found) return FieldFault{std::move(name), "unknown", "is no organ"};
    if (!found->ended_on) return std::nullopt;
    const Organ* heir = jurisdiction.organs.find(jurisdiction.organs.heir(organ));
    return FieldFault{std::move(name), "ended",
                      "has ended on " + found->ended_on->text() + "; its powers are carried on by " +
                          heir->name + ", " + heir->id.text()};
}

}  // namespace minqiao
