#include "matter/rules.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "matter/act.h"
#include "matter/sight.h"
#include "matter/state.h"

namespace minqiao {

const Regulation* Jurisdiction::regulation_on(CivilDay received_on) const {
    const auto applies = reckonings.now().value_on(setting_local_regulation, received_on);
    return statute.regulation_on(received_on, division, applies == "yes");
}

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
    return acting_for(so_far.with, so_far, jurisdiction);
}

OrganId acting_for(OrganId organ, const Matter& so_far, const Jurisdiction& jurisdiction) {
    const bool is_kept =
        so_far.custody && (organ == so_far.office || !may_receive(organ, so_far, jurisdiction));
    return is_kept ? *so_far.custody : organ;
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

void check_name(std::vector<FieldFault>& faults, const std::string& name, const std::string& text) {
    check_text(faults, name, text, name_letters_max);
    if (has_direction_controls(text))
        faults.push_back({name, "bad_char", "holds characters that turn the writing"});
    if (text.find_first_of("\t\r\n") != text.npos) faults.push_back({name, "bad_char", "stands on one line"});
}

void check_category(std::vector<FieldFault>& faults, const std::string& name, const std::string& category,
                    const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    if (!place.knows_category(category, occasion.today))
        faults.push_back({name, "unknown", "is no category"});
    else if (const auto since = place.category_changes.withdrawn_on(category, occasion.today))
        faults.push_back({name, "withdrawn", "is not chosen any more since " + since->text()});
}

namespace {

bool happened(Fits fits, const Matter& so_far, const Regulation& regulation) {
    switch (fits) {
        case Fits::any:
            return true;
        case Fits::answered:
            return so_far.opinion.has_value();
        case Fits::led_away:
            return so_far.is_led_away;
        case Fits::declined:
            // What the petition procedure must answer is not closed by telling the petitioner to go
            // elsewhere.
            return so_far.is_declined || !has_petition_remedy(so_far, regulation);
        case Fits::agreed:
            return so_far.is_settled;
        case Fits::suggestion:
            return so_far.kind == Kind::suggestion && (so_far.opinion || so_far.is_told);
        case Fits::accusation:
            return so_far.is_accusation();
        case Fits::duty:
            break;
    }
    const Branch* branch = so_far.branch ? regulation.branch(*so_far.branch) : nullptr;
    return branch && branch->procedure == Procedure::duty;
}

}  // namespace

void check_ground(std::vector<FieldFault>& faults, const std::string& name, const std::string& ground,
                  GroundFor purpose, const Matter& so_far, const Occasion& occasion) {
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Ground* found = regulation ? regulation->ground(purpose, ground) : nullptr;
    if (!found)
        faults.push_back({name, "unknown", "is no ground for this under the matter's regulation"});
    else if (!happened(found->fits, so_far, *regulation))
        faults.push_back({name, "does_not_fit", "is not what happened in this matter"});
}

Bar refuse_for(std::vector<FieldFault> faults, std::string article) {
    if (faults.empty()) return std::nullopt;
    return Refusal{RefusalCode::invalid_fields, std::move(article), std::move(faults)};
}

Bar bar_of_adding_requests(const Matter& so_far, const Occasion& occasion) {
    const auto is_set = [&](std::string_view setting) {
        return occasion.jurisdiction.reckonings.now().value_on(setting, occasion.on).value_or("yes") == "yes";
    };
    const bool is_reexamined = so_far.reexamination && so_far.reexamination->is_pending();
    // What has been answered, in whatever way, has no opinion to come that could answer more.
    const bool will_be_answered =
        !has_ended(so_far) && !so_far.is_settled && !so_far.is_declined && !so_far.is_led_away;
    const bool joins = so_far.opinion ? is_reexamined && is_set(setting_request_in_reexamination)
                                      : will_be_answered && is_set(setting_request_before_opinion);
    if (joins) return std::nullopt;
    return Refusal{RefusalCode::new_request_is_a_new_matter, article_for(so_far, occasion, "joining"), {}};
}

void tell_of_added_requests(Matter& so_far, const Act& act, const std::vector<PetitionBrief>& added) {
    std::vector<PetitionId> adding;
    for (const PetitionBrief& petition : added)
        if (petition.requests > 0) adding.push_back(petition.id);
    if (adding.empty() || has_ended(so_far)) return;
    const bool is_reexamined = so_far.reexamination && so_far.reexamination->is_pending();
    if (is_reexamined) std::ranges::copy(adding, std::back_inserter(so_far.unanswered));
    const OrganId teller = is_reexamined ? so_far.reexamination->organ : so_far.with;
    const auto owed = std::ranges::find_if(so_far.duties, [&](const Duty& duty) {
        return duty.is_open() && duty.kind == DutyKind::tell_petitioner && duty.holder == teller;
    });
    // What has not been taken up yet is told with the rest, by whoever takes it up or passes it on.
    const bool is_taken_up = so_far.with != so_far.office || so_far.is_accepted;
    if (owed != so_far.duties.end()) {
        // A duty about the whole matter tells of these too.
        if (!owed->told_of.empty()) std::ranges::copy(adding, std::back_inserter(owed->told_of));
    } else if (is_reexamined || (is_taken_up && !so_far.opinion)) {
        open_duty(so_far, act, DutyKind::tell_petitioner, teller, "K3").told_of = adding;
    }
}

Duty& open_duty(Matter& so_far, const Act& act, DutyKind kind, OrganId holder, std::string clock) {
    Duty duty;
    duty.kind = kind;
    duty.holder = holder;
    duty.clock = std::move(clock);
    duty.start_on = act.on;
    duty.opened_by = act.n;
    duty.opened_at = act.recorded_at;
    return so_far.duties.emplace_back(std::move(duty));
}

void end_duty(Duty& duty, const Act& act) {
    duty.ended_by = act.n;
    duty.ended_on = act.on;
    duty.ended_at = act.recorded_at;
}

void end_duties(Matter& so_far, const Act& act, std::initializer_list<DutyKind> kinds) {
    for (Duty& duty : so_far.duties) {
        if (!duty.is_open() || std::ranges::find(kinds, duty.kind) == kinds.end()) continue;
        end_duty(duty, act);
    }
}

void end_all_duties(Matter& so_far, const Act& act) {
    end_duties(so_far, act,
               {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion,
                DutyKind::decide_reexamination, DutyKind::decide_final_review, DutyKind::report_result,
                DutyKind::assist});
}

void answer_anew(Matter& so_far) {
    so_far.opinion.reset();
    so_far.proposals.clear();
    so_far.assistants.clear();
    so_far.hearing.reset();
    so_far.extension_request.reset();
    so_far.is_extended = so_far.is_simplified = false;
    so_far.has_rated_organ = false;
    so_far.unanswered.clear();
    so_far.reexamination.reset();
    so_far.final_review.reset();
}

bool has_ended(const Matter& so_far) {
    return so_far.is_closed || so_far.is_concluded || so_far.is_archived || so_far.is_voided;
}

bool has_waiting_report(const Matter& so_far) {
    return std::ranges::any_of(so_far.reports, [](const Reported& report) { return !report.is_agreed; });
}

void withdraw_proposals_of(OfficerId officer, Matter& so_far) {
    std::erase_if(so_far.proposals, [&](const Proposal& made) { return made.by == officer; });
    if (so_far.extension_request && so_far.extension_request->by == officer) so_far.extension_request.reset();
    if (so_far.voiding && so_far.voiding->by == officer) so_far.voiding.reset();
}

void open_receiving_duty(Matter& so_far, const Act& act, OrganId holder, CivilDay received_on,
                         bool by_petition_office) {
    Duty& duty = by_petition_office ? open_duty(so_far, act, DutyKind::pass_on, holder, "K1")
                                    : open_duty(so_far, act, DutyKind::tell_petitioner, holder, "K2");
    duty.start_on = received_on;
}

}  // namespace minqiao
