#include "matter/notice.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Notify>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    // A repeat of an ended matter is answered by whoever took it in, wherever the matter lay last; and
    // whoever reexamines a matter tells what is answered there.
    const bool owes_an_answer = std::ranges::any_of(so_far.duties, [&](const Duty& duty) {
        return duty.is_open() && duty.holder == occasion.officer.organ_id &&
               (duty.kind == DutyKind::pass_on || duty.kind == DutyKind::tell_petitioner);
    });
    const bool reviews = so_far.reexamination && so_far.reexamination->organ == occasion.officer.organ_id;
    if (owes_an_answer && (has_ended(so_far) || reviews)) return std::nullopt;
    if (so_far.is_voided) return Refusal{RefusalCode::voided, article_for(so_far, occasion, "voiding"), {}};
    if (so_far.is_archived)
        return Refusal{RefusalCode::matter_is_closed, article_for(so_far, occasion, "after_the_end"), {}};
    return bar_unless_ours(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Notify& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "notice")))
        return *std::move(refusal);
    return Decision{Notice{command.text}};
}

void apply(Matter& so_far, const Notice&, const Act& act) {
    so_far.is_told = true;
    // A repeat of an ended matter asks for nothing more than this answer.
    for (Duty& duty : so_far.duties) {
        const bool is_told =
            duty.kind == DutyKind::tell_petitioner || (duty.kind == DutyKind::pass_on && has_ended(so_far));
        if (duty.is_open() && is_told && duty.holder == act.organ_id) end_duty(duty, act);
    }
}

}  // namespace minqiao
