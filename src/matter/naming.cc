#include "matter/naming.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "base/text.h"
#include "matter/act.h"
#include "matter/registration.h"
#include "matter/rules.h"
#include "matter/sight.h"

namespace minqiao {

namespace {

void end_report(Matter& so_far, const Passing& passing, const Act& act) {
    for (Duty& duty : so_far.duties) {
        if (!duty.is_open() || duty.kind != DutyKind::report_result || duty.opened_by != passing.act)
            continue;
        end_duty(duty, act);
    }
}

}  // namespace

void check_named(std::vector<FieldFault>& faults, const std::string& path, const ComplainedOf& named,
                 const Jurisdiction& jurisdiction) {
    if (!named.organ_id && !named.organ_name && !named.person_name && !named.officer_id)
        faults.push_back({path, "required", "names nobody"});
    if (named.organ_id && !jurisdiction.organs.find(*named.organ_id))
        faults.push_back({path + ".organ_id", "unknown", "is no organ"});
    // A slip in an id must not take the protection away that it was meant to give.
    if (named.officer_id && std::ranges::find(jurisdiction.officers, *named.officer_id, &Officer::id) ==
                                jurisdiction.officers.end())
        faults.push_back({path + ".officer_id", "unknown", "is no officer"});
    if (named.person_name) check_name(faults, path + ".person_name", named.person_name->text());
    if (named.organ_name) check_name(faults, path + ".organ_name", named.organ_name->text());
}

namespace {

// A post before or after a name: 沈立夏科长.
bool is_title(std::string_view text) {
    constexpr std::array<std::string_view, 13> endings{"长",     "书记", "主任",   "主席", "委员",
                                                       "经理",   "员",   "工程师", "警官", "法官",
                                                       "检察官", "同志", "领导"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return text.ends_with(ending); });
}

enum class Likeness { none, titled, whole };

Likeness likeness(std::string_view given, std::string_view name) {
    if (name.empty()) return Likeness::none;
    if (given == name) return Likeness::whole;
    const bool is_titled = (given.starts_with(name) && is_title(given.substr(name.size()))) ||
                           (given.ends_with(name) && is_title(given.substr(0, given.size() - name.size())));
    return is_titled ? Likeness::titled : Likeness::none;
}

std::vector<OrganId> organs_meant(const ComplainedOf& named, const Jurisdiction& jurisdiction) {
    if (named.organ_id) return {*named.organ_id};
    if (!named.organ_name) return {};
    std::vector<OrganId> meant;
    const std::string given = name_key(named.organ_name->text());
    for (const Organ& organ : jurisdiction.organs.all())
        if (name_key(organ.name) == given) meant.push_back(organ.id);
    return meant;
}

// Those of that name in these organs and below them, or anywhere where no organ of the store is named; a
// title is taken off where nobody bears the whole of it as a name.
std::vector<OfficerId> officers_meant(const ComplainedOf& named, const std::vector<OrganId>& organs,
                                      const Jurisdiction& jurisdiction) {
    if (named.officer_id || !named.person_name) return {};
    const std::string given = name_key(named.person_name->text());
    std::vector<OfficerId> meant;
    Likeness best = Likeness::titled;
    for (const Officer& officer : jurisdiction.officers) {
        const bool is_there = std::ranges::any_of(
            organs, [&](OrganId organ) { return jurisdiction.organs.is_within(officer.organ_id, organ); });
        if (!organs.empty() && !is_there) continue;
        const Likeness found = likeness(given, name_key(officer.name));
        if (found > best) meant.clear();
        best = std::max(best, found);
        if (found == best) meant.push_back(officer.id);
    }
    return meant;
}

}  // namespace

void recognise(std::vector<ComplainedOf>& complained_of, const Jurisdiction& jurisdiction) {
    std::vector<ComplainedOf> further;
    for (ComplainedOf& named : complained_of) {
        const auto organs = organs_meant(named, jurisdiction);
        const auto officers = officers_meant(named, organs, jurisdiction);
        if (organs.size() == 1) named.organ_id = organs.front();
        if (officers.size() == 1) named.officer_id = officers.front();
        // One of them is meant, and nobody here can say which.
        if (organs.size() > 1)
            for (const OrganId organ : organs) further.push_back({organ, {}, {}, {}});
        if (officers.size() > 1)
            for (const OfficerId officer : officers) further.push_back({{}, {}, {}, officer});
    }
    std::ranges::move(further, std::back_inserter(complained_of));
}

OrganId sender_not_accused(const Matter& so_far, const std::vector<ComplainedOf>& complained_of,
                           std::optional<OrganId> custody, const Jurisdiction& jurisdiction) {
    for (auto passing = so_far.passings.rbegin(); passing != so_far.passings.rend(); ++passing) {
        if (passing->from == so_far.office || passing->from == so_far.custody || passing->from == custody)
            break;
        if (may_receive(passing->from, complained_of, jurisdiction)) return passing->from;
    }
    return so_far.office;
}

namespace {

std::vector<ComplainedOf> all_named(const Matter& so_far, const std::vector<ComplainedOf>& added) {
    std::vector<ComplainedOf> all = so_far.complained_of;
    std::ranges::copy(added, std::back_inserter(all));
    return all;
}

}  // namespace

Consequence consequence_of_naming(const std::vector<ComplainedOf>& added, std::optional<Kind> kind,
                                  const Matter& so_far, const Jurisdiction& jurisdiction) {
    const std::vector<ComplainedOf> all = all_named(so_far, added);
    Consequence consequence{custody_for(so_far.office, kind, all, jurisdiction), {}, {}};
    const bool stays = kind != Kind::accusation || so_far.with == so_far.office ||
                       may_receive(so_far.with, all, jurisdiction);
    if (!stays) consequence.back_to = sender_not_accused(so_far, all, consequence.custody, jurisdiction);
    if (kind != Kind::accusation) return consequence;
    std::vector<OrganId> dismissed;
    for (const Assistant& assistant : so_far.assistants)
        if (!may_receive(assistant.organ, all, jurisdiction)) dismissed.push_back(assistant.organ);
    for (const Duty& duty : so_far.duties)
        if (duty.kind == DutyKind::report_result && duty.is_open() &&
            !may_receive(duty.holder, all, jurisdiction))
            dismissed.push_back(duty.holder);
    if (!dismissed.empty()) consequence.dismissed = std::move(dismissed);
    return consequence;
}

bool is_without_keeper(const Consequence& consequence, const std::vector<ComplainedOf>& added,
                       std::optional<Kind> kind, const Matter& so_far, const Jurisdiction& jurisdiction) {
    if (kind != Kind::accusation || consequence.custody) return false;
    const auto implicated = implicated_organs(all_named(so_far, added), jurisdiction);
    return std::ranges::find(implicated, so_far.office) != implicated.end();
}

void name(Matter& so_far, const std::vector<ComplainedOf>& added) {
    for (const ComplainedOf& named : added) {
        so_far.complained_of.push_back({named.organ_id, {}, {}, named.officer_id});
        if (!named.officer_id) continue;
        withdraw_proposals_of(*named.officer_id, so_far);
    }
}

namespace {

void pass_report_down(const Matter& so_far, Duty& duty, const Act& act) {
    const auto is_owed_below = std::ranges::any_of(so_far.duties, [&](const Duty& other) {
        return other.kind == DutyKind::report_result && other.is_open() && other.asked_by == duty.holder;
    });
    const bool lies_below = so_far.with != so_far.office && so_far.with != duty.asked_by;
    if (is_owed_below || !lies_below)
        end_duty(duty, act);
    else
        duty.holder = so_far.with;
}

}  // namespace

void dismiss(Matter& so_far, const std::vector<OrganId>& organs, const Act& act) {
    const auto is_dismissed = [&](OrganId organ) { return std::ranges::find(organs, organ) != organs.end(); };
    for (Duty& duty : so_far.duties) {
        if (!duty.is_open() || !is_dismissed(duty.holder)) continue;
        if (duty.kind == DutyKind::assist) end_duty(duty, act);
        if (duty.kind == DutyKind::report_result) pass_report_down(so_far, duty, act);
    }
    std::erase_if(so_far.assistants,
                  [&](const Assistant& assistant) { return is_dismissed(assistant.organ); });
}

void put_into_custody(Matter& so_far, std::optional<OrganId> custody) {
    const OrganId from = so_far.custody.value_or(so_far.office);
    const OrganId to = custody.value_or(so_far.office);
    for (Duty& duty : so_far.duties)
        if (duty.is_open() && duty.holder == from) duty.holder = to;
    // What comes back comes back to whoever keeps it now.
    for (Passing& passing : so_far.passings)
        if (passing.from == from) passing.from = to;
    so_far.custody = custody;
}

void take_back(Matter& so_far, std::optional<OrganId> back_to, const Act& act) {
    if (!back_to) return;
    const bool is_to_office = *back_to == so_far.office;
    so_far.with = *back_to;
    if (has_ended(so_far) || so_far.joined_into) return;
    while (!so_far.passings.empty()) {
        const Passing last = so_far.passings.back();
        so_far.passings.pop_back();
        end_report(so_far, last, act);
        if (!is_to_office && last.from == *back_to) break;
    }
    so_far.objection.reset();
    so_far.is_accepted = so_far.is_led_away = so_far.is_declined = so_far.is_extended = false;
    so_far.extension_request.reset();
    so_far.proposals.clear();
    end_duties(so_far, act,
               {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion, DutyKind::assist});
    so_far.assistants.clear();
    so_far.hearing.reset();
    // The clock is the one that began with the matter; time already used is not given again.
    if (so_far.opinion) return;
    if (is_to_office || so_far.passings.empty()) {
        open_receiving_duty(so_far, act, so_far.custody.value_or(so_far.office), so_far.received_on,
                            so_far.received_by_petition_office);
    } else {
        open_duty(so_far, act, DutyKind::tell_petitioner, *back_to, "K3").start_on =
            so_far.passings.back().on;
    }
}

}  // namespace minqiao
