#include "matter/sight.h"

#include <algorithm>

#include "matter/jurisdiction_decision.h"
#include "matter/state.h"

namespace minqiao {

namespace {

void add_each(std::vector<OrganId>& organs, OrganId organ) {
    if (std::ranges::find(organs, organ) == organs.end()) organs.push_back(organ);
}

// Whoever carries on the powers of an organ that ended is meant with it.
void add_with_heirs(std::vector<OrganId>& organs, OrganId organ, const Jurisdiction& jurisdiction) {
    add_each(organs, organ);
    for (const OrganId heir : jurisdiction.organs.heirs(organ)) add_each(organs, heir);
}

// Organs in whose hands the matter is: the one it lies with, the one that answered it, and every one
// that still has something to do in it.
std::vector<OrganId> organs_handling(const Matter& matter) {
    std::vector<OrganId> organs{matter.with};
    if (matter.opinion && !matter.opinion->imported) add_each(organs, matter.opinion->by);
    for (const Assistant& assistant : matter.assistants) add_each(organs, assistant.organ);
    for (const Duty& duty : matter.duties) {
        const bool is_remedy =
            duty.kind == DutyKind::decide_reexamination || duty.kind == DutyKind::decide_final_review;
        if (duty.is_open() && !is_remedy) add_each(organs, duty.holder);
    }
    return organs;
}

bool is_implicated(OrganId organ, const std::vector<OrganId>& implicated, const Jurisdiction& jurisdiction) {
    return std::ranges::any_of(implicated,
                               [&](OrganId named) { return jurisdiction.organs.is_within(organ, named); });
}

bool is_among(OrganId organ, const std::vector<OrganId>& organs) {
    return std::ranges::find(organs, organ) != organs.end();
}

// Where the store knows no body to keep it, an accusation stays with the office that took it down, though
// everything there stands below the accused: else it would be lost.
bool stays_with_its_office(const Matter& matter, const std::vector<OrganId>& implicated) {
    return !matter.custody && !is_among(matter.office, implicated);
}

bool stands_for_its_organ(Role role) {
    return role == Role::head || role == Role::leader || role == Role::discipline;
}

class Gathering {
public:
    Gathering(const Matter& matter, const Jurisdiction& jurisdiction)
        : matter_(matter), jurisdiction_(jurisdiction) {}

    Visibility run() {
        if (matter_.is_accusation())
            accusation();
        else
            ordinary();
        for (const ComplainedOf& named : matter_.complained_of)
            if (named.officer_id) found_.barred.push_back(*named.officer_id);
        for (const OfficerId officer : matter_.recused) found_.barred.push_back(officer);
        if (matter_.is_accusation())
            bar_implicated();
        else
            bar_the_office_named();
        return std::move(found_);
    }

private:
    void see(Role role, OrganId organ) {
        Sight sight{role, organ, {}, {}};
        if (std::ranges::find(found_.sights, sight) == found_.sights.end())
            found_.sights.push_back(std::move(sight));
    }

    // Only whoever keeps it, a discipline body as a rule, and the organ it was sent to for handling.
    void accusation() {
        if (matter_.custody) keeper_of_accusation(*matter_.custody);
        if (matter_.with != matter_.office) handlers_of(matter_.with);
        see_by_the_sender();
        see_to_examine();
        for (const Assistant& assistant : matter_.assistants) handlers_of(assistant.organ);
        remedies();
    }

    // Where every discipline body is accused with the office, the head of the petition office above keeps it.
    void keeper_of_accusation(OrganId custody) {
        const Organ* found = jurisdiction_.organs.find(custody);
        see(found && found->kind == OrganKind::petition_office ? Role::head : Role::discipline, custody);
    }

    void ordinary() {
        see_by_registering_clerk();
        see_by_the_office();
        for (const OrganId organ : organs_handling(matter_)) {
            handlers_of(organ);
            see_by_the_office_passed_through(organ);
        }
        remedies();
        see_from_above();
        if (matter_.is_closed || matter_.is_concluded || matter_.is_archived) see(Role::archivist, keeper());
    }

    void handlers_of(OrganId organ) {
        see(Role::handler, organ);
        see(Role::head, organ);
        const Organ* found = jurisdiction_.organs.find(organ);
        if (found && found->kind == OrganKind::discipline) see(Role::discipline, organ);
    }

    // What one petition office passed to another is sorted there too (Art. 22).
    void see_by_the_office_passed_through(OrganId organ) {
        const Organ* found = jurisdiction_.organs.find(organ);
        const bool passes_on = organ == matter_.with && organ != matter_.office;
        if (passes_on && found && found->kind == OrganKind::petition_office) see(Role::sorter, organ);
    }

    // What complains of the office itself is kept elsewhere, by an office above.
    OrganId keeper() const { return matter_.custody.value_or(matter_.office); }

    // Whoever took the petition down may look at the entry for a day, to put it right.
    void see_by_registering_clerk() {
        if (!matter_.registered_by || matter_.custody) return;
        constexpr std::int64_t day_seconds = 24 * 3600;
        found_.sights.push_back({Role::clerk, matter_.office, matter_.registered_by,
                                 matter_.registered_at.plus_seconds(day_seconds)});
    }

    // Registered and returned matters lie with the office, and so do repeats that it must answer.
    void see_by_the_office() {
        const auto handling = organs_handling(matter_);
        const bool lies_here = std::ranges::any_of(
            handling, [&](OrganId organ) { return organ == matter_.office || organ == keeper(); });
        if (lies_here) see(Role::sorter, keeper());
        see_by_the_sender();
        see_to_examine();
        see_to_decide_jurisdiction();
        // Whom the visitor was told to turn to is informed (Art. 20).
        if (matter_.guided_to) {
            see(Role::sorter, *matter_.guided_to);
            handlers_of(*matter_.guided_to);
        }
        for (const OrganId organ : matter_.reported_to) see_as_told_of_the_urgent(organ);
        // The office's head answers for all that was registered there.
        see(Role::head, keeper());
    }

    // What is urgent is put before those who lead there, and before the offices above and the departments
    // in charge that are told with them (Art. 25).
    void see_as_told_of_the_urgent(OrganId organ) {
        see(Role::leader, organ);
        const Organ* found = jurisdiction_.organs.find(organ);
        if (!found || found->kind == OrganKind::party_committee || found->kind == OrganKind::government)
            return;
        if (found->kind == OrganKind::petition_office) see(Role::sorter, organ);
        handlers_of(organ);
    }

    // While an objection waits, whoever sent the matter decides it.
    void see_by_the_sender() {
        if (!matter_.objection || matter_.passings.empty()) return;
        const OrganId sender = matter_.passings.back().from;
        if (matter_.is_accusation() && sender == matter_.office) return;
        see(Role::sorter, sender);
        handlers_of(sender);
    }

    // A dispute about who accepts lies before the superior of those who dispute (Art. 24).
    void see_to_decide_jurisdiction() {
        if (matter_.is_jurisdiction_decided || matter_.is_accepted) return;
        const auto superior = superior_of_dispute(matter_, jurisdiction_.organs);
        if (!superior) return;
        for (const Organ& organ : jurisdiction_.organs.all()) {
            if (!jurisdiction_.organs.acts_for(organ.id, *superior)) continue;
            see(Role::head, organ.id);
            see(Role::leader, organ.id);
        }
    }

    // Whoever assigned the matter examines what was reported.
    void see_to_examine() {
        for (const Reported& report : matter_.reports) {
            if (report.is_agreed || (matter_.is_accusation() && report.to == matter_.office)) continue;
            see(Role::sorter, report.to);
            handlers_of(report.to);
        }
    }

    // A reviewer sees the full file from the day a remedy stands open there: the request may be made at
    // the window of the organ above.
    void remedies() {
        if (matter_.reexamination) see(Role::reviewer, matter_.reexamination->organ);
        if (matter_.final_review) see(Role::reviewer, matter_.final_review->organ);
        if (const auto opening = opening_of(matter_, jurisdiction_)) see(Role::reviewer, opening->organ);
    }

    void see_from_above() {
        for (const OrganId organ : {matter_.office, matter_.with})
            for (const OrganId above : jurisdiction_.organs.upwards_from(organ)) see(Role::supervisor, above);
    }

    // Rule of Art. 28: who oversees does not oversee a matter about the own organ; and a petition office
    // sees nothing of a matter about itself that another keeps.
    void bar_the_office_named() {
        const auto named = implicated_organs(matter_.complained_of, jurisdiction_);
        std::erase_if(found_.sights, [&](const Sight& sight) {
            const bool oversees = sight.role == Role::supervisor;
            return (oversees && is_implicated(sight.organ, named, jurisdiction_)) ||
                   (matter_.custody && sight.organ == matter_.office);
        });
    }

    void bar_implicated() {
        const auto implicated = implicated_organs(matter_.complained_of, jurisdiction_);
        std::erase_if(found_.sights, [&](const Sight& sight) {
            return is_implicated(sight.organ, implicated, jurisdiction_);
        });
        if (!stays_with_its_office(matter_, implicated)) return;
        // Its head must send it up. A small office has nobody above those who sort or handle.
        see(Role::head, matter_.office);
        const bool has_head = std::ranges::any_of(jurisdiction_.officers, [&](const Officer& officer) {
            return officer.organ_id == matter_.office && officer.role == Role::head;
        });
        if (has_head) return;
        see(Role::sorter, matter_.office);
        see(Role::handler, matter_.office);
    }

    const Matter& matter_;
    const Jurisdiction& jurisdiction_;
    Visibility found_;
};

}  // namespace

std::vector<OrganId> implicated_organs(const std::vector<ComplainedOf>& complained_of,
                                       const Jurisdiction& jurisdiction) {
    std::vector<OrganId> organs;
    for (const ComplainedOf& named : complained_of) {
        if (named.organ_id) add_with_heirs(organs, *named.organ_id, jurisdiction);
        if (!named.officer_id) continue;
        for (const Officer& officer : jurisdiction.officers)
            if (officer.id == *named.officer_id && stands_for_its_organ(officer.role))
                add_with_heirs(organs, officer.organ_id, jurisdiction);
    }
    return organs;
}

bool may_receive(OrganId organ, const Matter& matter, const Jurisdiction& jurisdiction) {
    if (!matter.is_accusation()) return true;
    return may_receive(organ, matter.complained_of, jurisdiction);
}

bool may_receive(OrganId organ, const std::vector<ComplainedOf>& accused, const Jurisdiction& jurisdiction) {
    return !is_implicated(organ, implicated_organs(accused, jurisdiction), jurisdiction);
}

bool is_known_to(OrganId organ, const Matter& matter) {
    return organ == matter.office || organ == matter.with || organ == matter.custody;
}

bool is_kept_from(OrganId organ, const Matter& matter, const Jurisdiction& jurisdiction) {
    if (!matter.is_accusation()) return matter.custody && organ == matter.office;
    const auto implicated = implicated_organs(matter.complained_of, jurisdiction);
    if (organ == matter.office && stays_with_its_office(matter, implicated)) return false;
    return is_implicated(organ, implicated, jurisdiction);
}

Visibility visibility_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    return Gathering(matter, jurisdiction).run();
}

bool may_see(const Officer& viewer, const Visibility& visibility, Instant now) {
    if (std::ranges::find(visibility.barred, viewer.id) != visibility.barred.end()) return false;
    return std::ranges::any_of(visibility.sights, [&](const Sight& sight) {
        return sight.role == viewer.role && sight.organ == viewer.organ_id &&
               (!sight.officer || *sight.officer == viewer.id) && (!sight.until || now < *sight.until);
    });
}

}  // namespace minqiao
