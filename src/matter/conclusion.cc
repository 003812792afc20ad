#include "matter/conclusion.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Conclude>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const std::string article = article_for(so_far, occasion, "conclusion");
    if (so_far.is_concluded || so_far.is_archived) return Refusal{RefusalCode::matter_is_closed, article, {}};
    const bool reviews = so_far.final_review && so_far.final_review->organ == occasion.officer.organ_id;
    const bool is_office = so_far.office == occasion.officer.organ_id;
    if (so_far.with != occasion.officer.organ_id && !reviews && !is_office)
        return Refusal{RefusalCode::outside_mandate, article, {}};
    const bool pending = (so_far.reexamination && so_far.reexamination->is_pending()) ||
                         (so_far.final_review && so_far.final_review->is_pending());
    if (pending) return Refusal{RefusalCode::remedy_is_pending, article, {}};
    const bool has_result = so_far.opinion || so_far.is_led_away || so_far.is_declined || so_far.is_settled;
    if (!has_result) return Refusal{RefusalCode::opinion_not_issued, article, {}};
    if (!so_far.unanswered.empty())
        return Refusal{RefusalCode::requests_are_unanswered, article_for(so_far, occasion, "joining"), {}};
    if (has_unserved_answer(so_far)) return Refusal{RefusalCode::not_served, article, {}};
    // Nobody's days to ask for a remedy are cut short (Arts. 35, 36).
    if (has_open_remedy(so_far, occasion.jurisdiction, occasion.on))
        return Refusal{RefusalCode::remedy_is_open, article, {}};
    const auto is_owed = [&](bool is_report) {
        return std::ranges::any_of(so_far.duties, [&](const Duty& duty) {
            return duty.is_open() && (duty.kind == DutyKind::report_result) == is_report;
        });
    };
    // Somebody still waits for a word: of a repeat, of a new request.
    if (is_owed(false)) return Refusal{RefusalCode::duties_are_open, article, {}};
    if (is_owed(true) || has_waiting_report(so_far))
        return Refusal{RefusalCode::report_is_outstanding, article_for(so_far, occasion, "assignment"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Conclude& command, const Occasion& occasion) {
    // Art. 36: three levels are done when the third has been.
    const bool is_reviewed = so_far.final_review && so_far.final_review->decision;
    if (command.kind == "three_levels_done" && !is_reviewed)
        return Refusal{
            RefusalCode::final_review_not_finished, article_for(so_far, occasion, "conclusion"), {}};
    std::vector<FieldFault> faults;
    check_ground(faults, "kind", command.kind, GroundFor::conclusion, so_far, occasion);
    const Regulation* regulation = occasion.jurisdiction.statute.regulation(so_far.regulation);
    const Ground* ground = regulation ? regulation->ground(GroundFor::conclusion, command.kind) : nullptr;
    if (command.document)
        check_name(faults, "document", *command.document);
    else if (ground && ground->needs_document)
        faults.push_back({"document", "required", "another body decided: which paper says so"});
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "conclusion")))
        return *std::move(refusal);
    return Decision{Conclusion{command.kind, command.document}};
}

void apply(Matter& so_far, const Conclusion&, const Act& act) {
    so_far.is_concluded = true;
    end_all_duties(so_far, act);
}

}  // namespace minqiao
