#include "docket/rows.h"

#include <algorithm>
#include <limits>

#include "json/describe.h"
#include "matter/guidance.h"
#include "matter/hearing.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "matter/state.h"
#include "matter/unsealing.h"

namespace minqiao {

namespace {

template <class Enum>
std::optional<std::string> text_of(const std::optional<Enum>& value) {
    if (!value) return std::nullopt;
    return json::enum_text(*value);
}

std::vector<DutyRow> duties_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    std::vector<DutyRow> rows;
    for (const Duty& duty : matter.duties) {
        if (!duty.is_open()) continue;
        const CivilDay due_on = due_of(duty, matter, jurisdiction).due_on;
        rows.push_back({duty.opened_by, json::enum_text(duty.kind), duty.holder.text(), duty.clock,
                        matter.regulation, duty.opened_at.day().text(), due_on.text()});
    }
    return rows;
}

MatterRow matter_row_of(const Matter& matter, const Jurisdiction& jurisdiction,
                        const std::vector<DutyRow>& duties) {
    MatterRow row;
    row.id = matter.id.text();
    row.number = matter.number;
    row.last_n = matter.n;
    row.state = json::enum_text(state_of(matter, jurisdiction, matter.last_on));
    row.state_after = row.state;
    if (const auto opening = opening_of(matter, jurisdiction)) {
        const CivilDay last_on = last_day_of(*opening, matter, jurisdiction).due_on;
        row.state = json::enum_text(state_of(matter, jurisdiction, last_on));
        row.open_until = last_on.text();
        row.state_after = json::enum_text(state_of(matter, jurisdiction, last_on.plus_days(1)));
    }
    row.kind = text_of(matter.kind);
    row.category = matter.category;
    row.organ = matter.with.text();
    row.registered_on = matter.received_on.text();
    for (const DutyRow& duty : duties)
        if (!row.due_on || duty.due_on < *row.due_on) row.due_on = duty.due_on;
    if (const auto day = hearing_on(matter)) row.hearing_on = day->text();
    row.petitions = int(matter.petitions.size());
    row.has_skipped_levels = has_skipped_levels(matter, jurisdiction.organs);
    if (!matter.petitions.empty() && !matter.joined_into) {
        row.subject_home = matter.petitions.front().home_id.text();
        row.subject_act = matter.petitions.front().home_act;
        row.subject_place = matter.petitions.front().subject_place;
    }
    return row;
}

std::vector<SightRow> sights_of(const Visibility& visibility, const MatterRow& matter,
                                const std::vector<DutyRow>& duties) {
    std::vector<SightRow> rows;
    for (const Sight& sight : visibility.sights)
        rows.push_back(
            {json::enum_text(sight.role), sight.organ.text(), sight.officer ? sight.officer->text() : "",
             sight.until ? sight.until->unix_milliseconds() : std::numeric_limits<std::int64_t>::max(),
             matter.registered_on, matter.due_on.value_or(far_day),
             int(others_owe(duties, sight.organ.text()))});
    return rows;
}

// Those that were joined to another matter are listed there alone: it may be sealed.
std::vector<PetitionRowOfList> petitions_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    if (matter.joined_into) return {};
    const Regulation* regulation = jurisdiction.statute.regulation(matter.regulation);
    std::vector<PetitionRowOfList> rows;
    for (const PetitionBrief& petition : matter.petitions) {
        PetitionRowOfList row;
        row.id = petition.id.text();
        row.number = petition.number;
        row.channel = json::enum_text(petition.channel);
        row.raised_at = json::enum_text(petition.raised_at);
        row.received_on = petition.received_on.text();
        row.headcount = petition.headcount;
        row.is_first = rows.empty();
        // More people than may represent a group are a group (集体访).
        row.is_group = regulation && petition.headcount > regulation->representatives_max;
        row.from_above = text_of(petition.from_above);
        row.kind = text_of(matter.kind);
        row.category = matter.category;
        row.place = petition.place;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<UnsealingRow> unsealings_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    std::vector<UnsealingRow> rows;
    if (matter.is_voided || matter.joined_into || has_ended(matter)) return rows;
    for (const AskedUnsealing& asked : matter.unsealings) {
        if (!asked.is_waiting()) continue;
        for (const OrganId organ : organs_to_unseal(matter, asked.organ, jurisdiction))
            rows.push_back({asked.act, organ.text()});
    }
    return rows;
}

}  // namespace

bool others_owe(const std::vector<DutyRow>& duties, const std::string& organ) {
    return std::ranges::any_of(duties, [&](const DutyRow& duty) { return duty.holder != organ; });
}

DocketRows rows_of(const Matter& matter, const Jurisdiction& jurisdiction) {
    DocketRows rows;
    if (matter.n == 0) return rows;
    rows.duties = duties_of(matter, jurisdiction);
    rows.matter = matter_row_of(matter, jurisdiction, rows.duties);
    const Visibility visibility = visibility_of(matter, jurisdiction);
    rows.sights = sights_of(visibility, *rows.matter, rows.duties);
    for (const OfficerId officer : visibility.barred) {
        const std::string id = officer.text();
        if (std::ranges::find(rows.barred, id) == rows.barred.end()) rows.barred.push_back(id);
    }
    rows.petitions = petitions_of(matter, jurisdiction);
    rows.unsealings = unsealings_of(matter, jurisdiction);
    return rows;
}

}  // namespace minqiao
