#include "matter/guidance.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/succession.h"

#include <algorithm>

namespace minqiao {

namespace {

// Art. 20: a visit goes to the organ with power at its own level or at the one next above.
bool skips_level(const PetitionBrief& petition, Level competent) {
    return petition.channel == Channel::visit && int(petition.raised_at) > int(competent) + 1;
}

}  // namespace

bool has_skipped_levels(const Matter& matter, const OrganTree& organs) {
    const Organ* competent = organs.find(matter.guided_to.value_or(matter.with));
    if (!competent || matter.is_accusation()) return false;
    return std::ranges::any_of(matter.petitions,
                               [&](const auto& petition) { return skips_level(petition, competent->level); });
}

Bar bar_of(For<Guide>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "level_of_visit");
    if (so_far.is_accepted) return Refusal{RefusalCode::already_accepted, article, {}};
    if (so_far.is_led_away) return Refusal{RefusalCode::led_away_already, article, {}};
    if (so_far.is_declined) return Refusal{RefusalCode::declined_already, article, {}};
    if (so_far.opinion) return Refusal{RefusalCode::opinion_already_issued, article, {}};
    if (!so_far.passings.empty()) return Refusal{RefusalCode::passed_on_already, article, {}};
    if (so_far.is_accusation())
        return Refusal{
            RefusalCode::kind_does_not_allow, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    if (std::ranges::none_of(so_far.petitions,
                             [](const auto& petition) { return skips_level(petition, Level::village); }))
        return Refusal{RefusalCode::skips_no_level, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Guide& command, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "level_of_visit");
    const Organ* organ = occasion.jurisdiction.organs.find(command.organ_id);
    std::vector<FieldFault> faults;
    if (auto wrong = fault_of_target("organ_id", command.organ_id, occasion.jurisdiction))
        faults.push_back(*std::move(wrong));
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article)) return *std::move(refusal);
    if (std::ranges::none_of(so_far.petitions,
                             [&](const auto& petition) { return skips_level(petition, organ->level); }))
        return Refusal{RefusalCode::skips_no_level, article, {}};
    return Decision{Guidance{command.organ_id, command.text}};
}

void apply(Matter& so_far, const Guidance& guidance, const Act& act) {
    so_far.is_declined = true;
    so_far.guided_to = guidance.to_organ_id;
    end_duties(so_far, act, {DutyKind::pass_on, DutyKind::tell_petitioner});
}

}  // namespace minqiao
