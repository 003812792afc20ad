#include "matter/urgent_report.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"

#include <algorithm>

namespace minqiao {

namespace {

bool leads_a_level(const Organ* organ) {
    return organ && (organ->kind == OrganKind::party_committee || organ->kind == OrganKind::government);
}

bool is_in(const std::vector<OrganId>& organs, OrganId organ) {
    return std::ranges::find(organs, organ) != organs.end();
}

// Those to whom this organ reports: party committee and government of its place, and those above it. An
// office that knows none of them may report to whom it knows.
std::vector<OrganId> reported_to_first(OrganId own, const OrganTree& organs) {
    const std::vector<OrganId> above = organs.upwards_from(own);
    const Organ* here = organs.find(own);
    std::vector<OrganId> found;
    for (const Organ& organ : organs.all())
        if (leads_a_level(&organ) &&
            (is_in(above, organ.id) || (here && organ.division == here->division && !organ.ended_on)))
            found.push_back(organ.id);
    return found;
}

void check_receivers(std::vector<FieldFault>& faults, const std::vector<OrganId>& receivers,
                     const Matter& so_far, const Occasion& occasion) {
    const OrganTree& organs = occasion.jurisdiction.organs;
    for (std::size_t at = 0; at < receivers.size(); ++at) {
        const std::string name = "organ_ids[" + std::to_string(at) + "]";
        const auto here = receivers.begin() + std::ptrdiff_t(at);
        if (!organs.find(*here)) faults.push_back({name, "unknown", "is no organ"});
        if (std::find(receivers.begin(), here, *here) != here)
            faults.push_back({name, "duplicate", "stands in the list already"});
    }
    const auto first = reported_to_first(occasion.officer.organ_id, organs);
    const auto is_first = [&](OrganId organ) { return is_in(first, organ); };
    const bool knows_already = std::ranges::any_of(so_far.reported_to, is_first);
    if (receivers.empty())
        faults.push_back({"organ_ids", "required", "names nobody"});
    else if (!first.empty() && !knows_already && std::ranges::none_of(receivers, is_first))
        faults.push_back({"organ_ids", "incomplete", "names neither party committee nor government above"});
}

}  // namespace

Bar bar_of(For<ReportUrgent>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    if (is_known_to(occasion.officer.organ_id, so_far)) return std::nullopt;
    return Refusal{RefusalCode::outside_mandate, article_for(so_far, occasion, "urgent"), {}};
}

Result<Decision, Refusal> decide(const Matter& so_far, const ReportUrgent& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_receivers(faults, command.organ_ids, so_far, occasion);
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (command.measures) check_text(faults, "measures", command.measures->text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "urgent")))
        return *std::move(refusal);
    // However urgent: an accusation never reaches the accused (Art. 30).
    for (const OrganId organ : command.organ_ids)
        if (!may_receive(organ, so_far, occasion.jurisdiction))
            return Refusal{
                RefusalCode::conflict_of_interest, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    return Decision{UrgentReport{command.organ_ids, command.text, command.measures}};
}

void apply(Matter& so_far, const UrgentReport& report, const Act&) {
    for (const OrganId organ : report.to_organ_ids)
        if (!is_in(so_far.reported_to, organ)) so_far.reported_to.push_back(organ);
}

std::vector<OrganId> not_told_yet(const Matter& matter, const Jurisdiction& jurisdiction) {
    const OrganTree& organs = jurisdiction.organs;
    const Organ* office = organs.find(matter.office);
    std::vector<OrganId> found;
    if (matter.reported_to.empty() || !office || has_ended(matter)) return found;
    for (const Organ& organ : organs.all())
        if (leads_a_level(&organ) && organ.division == office->division) found.push_back(organ.id);
    if (office->kind == OrganKind::petition_office) {
        if (const auto above = organs.nearest(OrganKind::petition_office, office->id, {office->id}))
            found.push_back(*above);
        for (const Organ& organ : organs.all())
            if (organ.kind == OrganKind::petition_office && organ.level == Level::capital)
                found.push_back(organ.id);
    }
    std::erase_if(found, [&](OrganId organ) {
        return organs.find(organ)->ended_on || is_in(matter.reported_to, organ) ||
               !may_receive(organ, matter, jurisdiction);
    });
    std::ranges::sort(found);
    const auto twice = std::ranges::unique(found);
    found.erase(twice.begin(), twice.end());
    return found;
}

}  // namespace minqiao
