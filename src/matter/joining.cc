#include "matter/joining.h"

#include "matter/decide.h"
#include "matter/naming.h"
#include "matter/registration.h"
#include "matter/rules.h"
#include "matter/sight.h"

#include <algorithm>
#include <iterator>

namespace minqiao {

Bar bar_of(For<Join>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    // What somebody has begun to answer is answered there.
    if (so_far.is_accepted || so_far.is_led_away || so_far.is_declined || !so_far.passings.empty())
        return Refusal{RefusalCode::passed_on_already, article_for(so_far, occasion, "joining"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Join& command, const Occasion& occasion) {
    const Matter* into = occasion.other;
    // What another office keeps is not told apart from what is not there.
    if (!into || into->n == 0 || into->id == so_far.id || !is_known_to(occasion.officer.organ_id, *into))
        return refuse_field("", "into_matter_id", "unknown", "is no other matter");
    const std::string article = article_for(so_far, occasion, "joining");
    if (into->joined_into) return Refusal{RefusalCode::joined_away, article, {}};
    // A sealed matter and an open one never become one file.
    if (into->is_accusation() != so_far.is_accusation())
        return Refusal{RefusalCode::cannot_join, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    if (command.adds_requests)
        if (auto bar = bar_of_adding_requests(*into, occasion)) return *std::move(bar);
    const auto consequence =
        consequence_of_naming(so_far.complained_of, into->kind, *into, occasion.jurisdiction);
    if (is_without_keeper(consequence, so_far.complained_of, into->kind, *into, occasion.jurisdiction))
        return *refuse_for({fault_without_keeper("into_matter_id")},
                           article_for(so_far, occasion, "accusation_is_sealed"));
    Joined joined{so_far.id, so_far.petitions, so_far.complained_of};
    write_down(consequence, joined);
    if (!so_far.recused.empty()) joined.recused_officer_ids = so_far.recused;
    if (!command.adds_requests)
        for (PetitionBrief& petition : joined.petitions) petition.requests = 0;
    return Decision{Joining{command.into_matter_id},
                    Elsewhere{command.into_matter_id, false, std::move(joined)}};
}

void apply(Matter& so_far, const Joining& joining, const Act& act) {
    so_far.joined_into = joining.into_matter_id;
    end_all_duties(so_far, act);
}

void apply(Matter& so_far, const Joined& joined, const Act& act) {
    std::ranges::copy(joined.petitions, std::back_inserter(so_far.petitions));
    so_far.voiding.reset();
    for (const OfficerId officer : joined.recused_officer_ids.value_or(std::vector<OfficerId>())) {
        so_far.recused.push_back(officer);
        withdraw_proposals_of(officer, so_far);
    }
    name(so_far, joined.complained_of);
    apply_consequence(so_far, joined, act);
    tell_of_added_requests(so_far, act, joined.petitions);
    if (has_ended(so_far) && !joined.petitions.empty())
        open_receiving_duty(so_far, act, so_far.custody.value_or(so_far.office),
                            joined.petitions.front().received_on, so_far.received_by_petition_office);
}

}  // namespace minqiao
