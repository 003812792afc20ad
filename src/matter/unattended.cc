#include "matter/unattended.h"

#include <algorithm>

#include "matter/command.h"
#include "matter/sight.h"
#include "organ/mandate.h"

namespace minqiao {

std::string_view command_ending(DutyKind kind) {
    switch (kind) {
        case DutyKind::pass_on:
            return Refer::name;
        case DutyKind::tell_petitioner:
            return Notify::name;
        case DutyKind::issue_opinion:
            return ProposeOpinion::name;
        case DutyKind::decide_reexamination:
            return DecideReexamination::name;
        case DutyKind::decide_final_review:
            return DecideFinalReview::name;
        case DutyKind::report_result:
            return ReportCompletion::name;
        case DutyKind::assist:
            return Assist::name;
    }
    return "";
}

std::vector<OrganId> unattended_organs(const Matter& matter, const Jurisdiction& jurisdiction, Instant now) {
    const Visibility visibility = visibility_of(matter, jurisdiction);
    const Visibility unbarred{visibility.sights, {}};
    std::vector<OrganId> organs;
    for (const Duty& duty : matter.duties) {
        const auto does = [&](const Officer& officer, const Visibility& seen_by) {
            return officer.organ_id == duty.holder && may_give(officer.role, command_ending(duty.kind)) &&
                   may_see(officer, seen_by, now);
        };
        const auto& officers = jurisdiction.officers;
        const bool has_somebody =
            std::ranges::any_of(officers, [&](const Officer& one) { return does(one, unbarred); });
        const bool is_left_alone =
            std::ranges::none_of(officers, [&](const Officer& one) { return does(one, visibility); });
        const bool is_new = std::ranges::find(organs, duty.holder) == organs.end();
        if (duty.is_open() && has_somebody && is_left_alone && is_new) organs.push_back(duty.holder);
    }
    return organs;
}

}  // namespace minqiao
