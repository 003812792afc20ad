#include "matter/separation.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Separate>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const std::string article = article_for(so_far, occasion, "separation");
    if (!is_known_to(occasion.officer.organ_id, so_far))
        return Refusal{RefusalCode::outside_mandate, article, {}};
    if (so_far.petitions.size() < 2) return Refusal{RefusalCode::only_petition, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Separate& command, const Occasion& occasion) {
    const auto found = std::ranges::find(so_far.petitions, command.petition_id, &PetitionBrief::id);
    const std::string article = article_for(so_far, occasion, "separation");
    if (found == so_far.petitions.end())
        return refuse_field(article, "petition_id", "unknown", "is no petition of this matter");
    const Regulation* regulation = occasion.jurisdiction.regulation_on(found->received_on);
    Separated separated;
    separated.from_matter_id = so_far.id;
    separated.matter_number = occasion.new_matter_number;
    ASSERT_THAT(regulation, "the statutes hold at least one regulation");
    separated.regulation = regulation->id;
    separated.petition = *found;
    // Alone it asks for something, though there it asked for what had been asked before.
    separated.petition.requests = std::max(1, found->requests);
    // Whom this one petition named is no longer told apart here; whom the matter names is protected.
    separated.complained_of = so_far.complained_of;
    separated.office = so_far.office;
    separated.received_by_petition_office = so_far.received_by_petition_office;
    separated.custody_organ_id = so_far.custody;
    if (!so_far.recused.empty()) separated.recused_officer_ids = so_far.recused;
    if (so_far.is_accusation()) separated.kind = so_far.kind;
    return Decision{Separation{command.petition_id, occasion.new_matter_id},
                    Elsewhere{occasion.new_matter_id, true, std::move(separated)}};
}

void apply(Matter& so_far, const Separation& separation, const Act& act) {
    std::erase_if(so_far.petitions,
                  [&](const PetitionBrief& petition) { return petition.id == separation.petition_id; });
    std::erase(so_far.unanswered, separation.petition_id);
    // There is nothing left to tell of requests that have gone.
    for (Duty& duty : so_far.duties)
        if (duty.is_open() && std::erase(duty.told_of, separation.petition_id) > 0 && duty.told_of.empty())
            end_duty(duty, act);
    // The repeat that an ended matter had to answer is answered where it now lies.
    if (has_ended(so_far)) end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
}

void apply(Matter& so_far, const Separated& separated, const Act& act) {
    so_far.number = separated.matter_number;
    so_far.regulation = separated.regulation;
    so_far.received_on = separated.petition.received_on;
    so_far.petitions = {separated.petition};
    so_far.complained_of = separated.complained_of;
    so_far.recused = separated.recused_officer_ids.value_or(std::vector<OfficerId>());
    so_far.kind = separated.kind;
    so_far.custody = separated.custody_organ_id;
    so_far.office = separated.office;
    so_far.with = separated.office;
    so_far.received_by_petition_office = separated.received_by_petition_office;
    so_far.registered_at = act.recorded_at;
    open_receiving_duty(so_far, act, so_far.custody.value_or(separated.office),
                        separated.petition.received_on, separated.received_by_petition_office);
}

}  // namespace minqiao
