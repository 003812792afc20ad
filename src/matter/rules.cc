#include "matter/rules.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "matter/act.h"
#include "matter/sight.h"

namespace minqiao {

std::string article_for(const Matter& so_far, const Occasion& occasion, std::string_view rule) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    return regulation ? regulation->article_for(rule) : std::string();
}

bool has_clock(const Matter& so_far, const Occasion& occasion, std::string_view clock) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Clock* found = regulation ? regulation->clock(clock) : nullptr;
    if (!found) return false;
    if (found->branches.empty()) return true;
    return so_far.branch && std::ranges::find(found->branches, *so_far.branch) != found->branches.end();
}

Bar bar_unless_live(const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    if (has_ended(so_far))
        return Refusal{RefusalCode::matter_is_closed, article_for(so_far, occasion, "after_the_end"), {}};
    return std::nullopt;
}

OrganId acting_organ(const Matter& so_far, const Jurisdiction& jurisdiction) {
    const bool is_kept =
        so_far.custody && (so_far.with == so_far.office || !may_receive(so_far.with, so_far, jurisdiction));
    return is_kept ? *so_far.custody : so_far.with;
}

Bar bar_unless_ours(const Matter& so_far, const Occasion& occasion) {
    if (acting_organ(so_far, occasion.jurisdiction) == occasion.officer.organ_id) return std::nullopt;
    return Refusal{RefusalCode::outside_mandate, article_for(so_far, occasion, "organ_with_power"), {}};
}

Bar bar_unless_live_and_ours(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    return bar_unless_ours(so_far, occasion);
}

void check_text(std::vector<FieldFault>& faults, const std::string& name, const std::string& text,
                std::size_t letters_max) {
    if (is_blank(text)) {
        faults.push_back({name, "required", "must hold more than white space"});
    } else if (has_control_characters(text)) {
        faults.push_back({name, "bad_char", "control characters are not text"});
    } else if (letters_in(text) > letters_max) {
        faults.push_back({name, "too_long", "at most " + std::to_string(letters_max) + " characters"});
    }
}

void check_ground(std::vector<FieldFault>& faults, const std::string& name, const std::string& ground,
                  GroundFor purpose, const Matter& so_far, const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    if (!regulation || !regulation->ground(purpose, ground))
        faults.push_back({name, "unknown", "is no ground for this under the matter's regulation"});
}

Bar refuse_for(std::vector<FieldFault> faults, std::string article) {
    if (faults.empty()) return std::nullopt;
    return Refusal{RefusalCode::invalid_fields, std::move(article), std::move(faults)};
}

Duty& open_duty(Matter& so_far, const Act& act, DutyKind kind, OrganId holder, std::string clock) {
    Duty duty;
    duty.kind = kind;
    duty.holder = holder;
    duty.clock = std::move(clock);
    duty.start_on = act.on;
    duty.opened_by = act.n;
    return so_far.duties.emplace_back(std::move(duty));
}

void end_duties(Matter& so_far, const Act& act, std::initializer_list<DutyKind> kinds) {
    for (Duty& duty : so_far.duties) {
        if (!duty.is_open() || std::ranges::find(kinds, duty.kind) == kinds.end()) continue;
        duty.ended_by = act.n;
        duty.ended_on = act.on;
    }
}

void end_all_duties(Matter& so_far, const Act& act) {
    end_duties(so_far, act,
               {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion,
                DutyKind::decide_reexamination, DutyKind::decide_final_review, DutyKind::report_result});
}

bool has_ended(const Matter& so_far) {
    return so_far.is_closed || so_far.is_concluded || so_far.is_archived;
}

void open_receiving_duty(Matter& so_far, const Act& act, OrganId holder, CivilDay received_on,
                         bool by_petition_office) {
    Duty& duty = by_petition_office ? open_duty(so_far, act, DutyKind::pass_on, holder, "K1")
                                    : open_duty(so_far, act, DutyKind::tell_petitioner, holder, "K2");
    duty.start_on = received_on;
}

void put_into_custody(Matter& so_far, std::optional<OrganId> custody) {
    const OrganId from = so_far.custody.value_or(so_far.office);
    const OrganId to = custody.value_or(so_far.office);
    for (Duty& duty : so_far.duties)
        if (duty.is_open() && duty.holder == from) duty.holder = to;
    so_far.custody = custody;
}

}  // namespace minqiao
