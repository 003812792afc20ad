#include "matter/unsealing.h"

#include <algorithm>

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "organ/mandate.h"

namespace minqiao {

namespace {

const PetitionBrief* petition_of(const Matter& matter, PetitionId id) {
    const auto found = std::ranges::find(matter.petitions, id, &PetitionBrief::id);
    return found == matter.petitions.end() ? nullptr : &*found;
}

bool is_sealed(const Matter& matter, const PetitionBrief& petition) {
    return matter.is_accusation() || petition.confidential;
}

const AskedUnsealing* waiting_for(const Matter& matter, PetitionId petition) {
    const auto found = std::ranges::find_if(matter.unsealings, [&](const AskedUnsealing& asked) {
        return asked.petition == petition && asked.is_waiting();
    });
    return found == matter.unsealings.end() ? nullptr : &*found;
}

bool is_barred(OfficerId officer, const Matter& matter) {
    return std::ranges::find(matter.recused, officer) != matter.recused.end() ||
           std::ranges::find(matter.complained_of, officer, &ComplainedOf::officer_id) !=
               matter.complained_of.end();
}

std::string article(const Matter& so_far, const Occasion& occasion) {
    return article_for(so_far, occasion, "accusation_is_sealed");
}

Bar bar_of_answering(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    bool is_asked = false;
    for (const AskedUnsealing& asked : so_far.unsealings) {
        is_asked = is_asked || asked.is_waiting();
        if (may_answer_unsealing(occasion.officer, so_far, asked.petition, occasion.jurisdiction))
            return std::nullopt;
    }
    const auto code =
        is_asked ? RefusalCode::unsealing_needs_another_organ : RefusalCode::unsealing_not_requested;
    return Refusal{code, article(so_far, occasion), {}};
}

// The request that is answered; or why this officer may not.
Result<AskedUnsealing, Refusal> answered(const Matter& so_far, PetitionId petition,
                                         const Occasion& occasion) {
    const AskedUnsealing* asked = waiting_for(so_far, petition);
    if (!asked) return Refusal{RefusalCode::unsealing_not_requested, article(so_far, occasion), {}};
    if (!may_answer_unsealing(occasion.officer, so_far, petition, occasion.jurisdiction))
        return Refusal{RefusalCode::unsealing_needs_another_organ, article(so_far, occasion), {}};
    return *asked;
}

}  // namespace

std::vector<OrganId> organs_to_unseal(const Matter& matter, OrganId asker, const Jurisdiction& jurisdiction) {
    std::vector<OrganId> organs = jurisdiction.organs.upwards_from(asker);
    organs.push_back(matter.office);
    if (matter.custody) organs.push_back(*matter.custody);
    if (const auto reviewing = jurisdiction.organs.reviewing(asker)) organs.push_back(*reviewing);
    std::ranges::sort(organs);
    organs.erase(std::ranges::unique(organs).begin(), organs.end());
    // Of any kind of matter: whom it complains of does not hear who complains.
    std::erase_if(organs, [&](OrganId organ) {
        return organ == asker || !may_receive(organ, matter.complained_of, jurisdiction);
    });
    return organs;
}

bool may_answer_unsealing(const Officer& officer, const Matter& matter, PetitionId petition,
                          const Jurisdiction& jurisdiction) {
    const AskedUnsealing* asked = waiting_for(matter, petition);
    if (!asked || !may_give(officer.role, GrantUnsealing::name) || is_barred(officer.id, matter))
        return false;
    const auto organs = organs_to_unseal(matter, asked->organ, jurisdiction);
    return std::ranges::find(organs, officer.organ_id) != organs.end();
}

bool is_unsealed_for(OfficerId officer, const Matter& matter, PetitionId petition, CivilDay today) {
    return std::ranges::any_of(matter.unsealings, [&](const AskedUnsealing& asked) {
        return asked.by == officer && asked.petition == petition && asked.until_on &&
               *asked.agreed_on <= today && today <= *asked.until_on;
    });
}

// An accusation's identity is asked for by the discipline body that keeps it and by nobody it was sent on
// to; a confidential petitioner's by whoever handles the matter.
Bar bar_of(For<RequestUnsealing>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const Officer& officer = occasion.officer;
    const bool keeps_it = officer.role == Role::discipline && so_far.custody == officer.organ_id;
    if (so_far.is_accusation() && !keeps_it)
        return Refusal{RefusalCode::outside_mandate, article(so_far, occasion), {}};
    if (!so_far.is_accusation())
        if (auto bar = bar_unless_ours(so_far, occasion)) return bar;
    const bool has_sealed = std::ranges::any_of(
        so_far.petitions, [&](const PetitionBrief& petition) { return is_sealed(so_far, petition); });
    if (!has_sealed) return Refusal{RefusalCode::identity_is_not_sealed, article(so_far, occasion), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const RequestUnsealing& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    const PetitionBrief* petition = petition_of(so_far, command.petition_id);
    if (!petition) faults.push_back({"petition_id", "unknown", "is no petition of this matter"});
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article(so_far, occasion))) return *std::move(refusal);
    if (!is_sealed(so_far, *petition))
        return Refusal{RefusalCode::identity_is_not_sealed, article(so_far, occasion), {}};
    if (waiting_for(so_far, command.petition_id))
        return Refusal{RefusalCode::unsealing_already_requested, article(so_far, occasion), {}};
    return Decision{UnsealingRequest{command.petition_id, command.reason, occasion.officer.role}};
}

void apply(Matter& so_far, const UnsealingRequest& request, const Act& act) {
    so_far.unsealings.push_back(
        {act.n, request.petition_id, act.officer_id, act.organ_id, request.role, act.on, {}, {}});
}

Bar bar_of(For<GrantUnsealing>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_answering(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const GrantUnsealing& command,
                                 const Occasion& occasion) {
    const auto asked = answered(so_far, command.petition_id, occasion);
    if (!asked) return asked.error();
    const int days = occasion.jurisdiction.statute.unsealed_days();
    return Decision{Unsealing{command.petition_id, asked->act, occasion.today.plus_days(days)}};
}

void apply(Matter& so_far, const Unsealing& unsealing, const Act& act) {
    const auto asked = std::ranges::find(so_far.unsealings, unsealing.request, &AskedUnsealing::act);
    ASSERT_THAT(asked != so_far.unsealings.end(), "what is unsealed was asked for");
    asked->agreed_on = act.on;
    asked->until_on = unsealing.until_on;
}

Bar bar_of(For<RefuseUnsealing>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_answering(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const RefuseUnsealing& command,
                                 const Occasion& occasion) {
    const auto asked = answered(so_far, command.petition_id, occasion);
    if (!asked) return asked.error();
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article(so_far, occasion))) return *std::move(refusal);
    return Decision{UnsealingRefusal{command.petition_id, asked->act, command.reason}};
}

void apply(Matter& so_far, const UnsealingRefusal& refusal, const Act&) {
    std::erase_if(so_far.unsealings,
                  [&](const AskedUnsealing& asked) { return asked.act == refusal.request; });
}

}  // namespace minqiao
