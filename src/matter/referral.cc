#include "matter/referral.h"

#include <algorithm>

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "matter/simplified.h"
#include "matter/succession.h"

namespace minqiao {

namespace {

// 三跨三分离: the place where the matter arose leads, where the petitioner is registered or lives assists.
// True for an organ of the latter that is none of the former.
bool only_somebody_lives_there(const Organ& organ, const Matter& matter) {
    const auto holds = [&](const std::optional<std::string>& place) {
        return place && covers(organ.division, *place);
    };
    bool somebody_lives_there = false;
    for (const PetitionBrief& petition : matter.petitions) {
        if (!petition.place || holds(petition.place)) return false;
        somebody_lives_there |= holds(petition.household_place) || holds(petition.residence_place);
    }
    return somebody_lives_there;
}

// Art. 22: to organs of the sender's own level and below it. Above, a matter is reported and not handed up;
// an organ of another place has it where it arose or was taken in, or as the petition office that finds who
// answers. An accusation goes to whoever is not accused, as far as need be (Art. 30).
bool is_out_of_reach(const Organ& to, const Organ& from, const Matter& matter, const OrganTree& organs) {
    if (matter.is_accusation()) return false;
    if (to.level > from.level) return true;
    const Organ* office = organs.find(matter.office);
    if (to.kind == OrganKind::petition_office || covers(from.division, to.division) ||
        (office && covers(office->division, to.division)))
        return false;
    return std::ranges::none_of(matter.petitions, [&](const PetitionBrief& petition) {
        return petition.place && covers(to.division, *petition.place);
    });
}

}  // namespace

Bar bar_of_passing_on(const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live_and_ours(so_far, occasion)) return bar;
    if (!so_far.is_screened)
        return Refusal{RefusalCode::not_screened, article_for(so_far, occasion, "screening"), {}};
    if (so_far.objection)
        return Refusal{RefusalCode::objection_is_pending, article_for(so_far, occasion, "objection"), {}};
    // What has come to accuse the organ it lies with leaves it, however far that organ has gone (Art. 30).
    if (!may_receive(so_far.with, so_far, occasion.jurisdiction)) return std::nullopt;
    if (so_far.is_accepted)
        return Refusal{RefusalCode::already_accepted, article_for(so_far, occasion, "acceptance"), {}};
    if (so_far.is_led_away)
        return Refusal{RefusalCode::led_away_already, article_for(so_far, occasion, "leading"), {}};
    if (so_far.is_declined)
        return Refusal{RefusalCode::declined_already, article_for(so_far, occasion, "non_acceptance"), {}};
    return std::nullopt;
}

Bar bar_of_receiver(OrganId to, const Matter& so_far, const Occasion& occasion) {
    const Jurisdiction& place = occasion.jurisdiction;
    if (auto wrong = fault_of_target("to_organ_id", to, place)) return refuse_for({*std::move(wrong)});
    // Art. 30: what accuses an organ or a person never reaches them, nor an organ below them.
    if (!may_receive(to, so_far, place))
        return Refusal{
            RefusalCode::conflict_of_interest, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    const Organ* from = place.organs.find(occasion.officer.organ_id);
    if (from && is_out_of_reach(*place.organs.find(to), *from, so_far, place.organs))
        return Refusal{RefusalCode::receiver_out_of_reach, article_for(so_far, occasion, "referral"), {}};
    if (only_somebody_lives_there(*place.organs.find(to), so_far))
        return Refusal{RefusalCode::place_leads, article_for(so_far, occasion, "place_leads"), {}};
    if (to == so_far.with || to == occasion.officer.organ_id)
        return refuse_field("", "to_organ_id", "same_organ", "the matter lies there already");
    return std::nullopt;
}

Bar bar_of_extract(const std::optional<Content>& extract, const Matter& so_far, const Occasion& occasion) {
    if (!extract) return std::nullopt;
    std::vector<FieldFault> faults;
    check_text(faults, "extract", extract->text(), text_letters_max);
    return refuse_for(std::move(faults), article_for(so_far, occasion, "accusation_is_sealed"));
}

void pass_on(Matter& so_far, OrganId to, bool is_assignment, const std::string& clock, const Act& act) {
    end_duties(so_far, act,
               {DutyKind::pass_on, DutyKind::tell_petitioner, DutyKind::issue_opinion, DutyKind::assist});
    const bool is_taken_away = act.organ_id != so_far.with && so_far.with != so_far.office;
    if (is_taken_away) end_duties(so_far, act, {DutyKind::report_result});
    so_far.is_accepted = so_far.is_simplified = so_far.is_led_away = so_far.is_declined = false;
    so_far.proposals.clear();
    so_far.assistants.clear();
    so_far.hearing.reset();
    so_far.passings.push_back({act.organ_id, to, act.on, act.n, is_assignment});
    so_far.with = to;
    open_duty(so_far, act, DutyKind::tell_petitioner, to, clock);
}

Bar bar_of(For<Refer>, const Matter& so_far, const Occasion& occasion) {
    return bar_of_passing_on(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Refer& command, const Occasion& occasion) {
    if (auto refusal = bar_of_receiver(command.to_organ_id, so_far, occasion)) return *std::move(refusal);
    if (auto refusal = bar_of_extract(command.extract, so_far, occasion)) return *std::move(refusal);
    Referral referral{command.to_organ_id, command.extract};
    const Jurisdiction& place = occasion.jurisdiction;
    if (so_far.is_meant_simplified && fits_simplified(so_far, *place.statute.regulation(so_far.regulation)))
        referral.clock = simplified_clock_of(command.to_organ_id, place);
    return Decision{std::move(referral)};
}

void apply(Matter& so_far, const Referral& referral, const Act& act) {
    pass_on(so_far, referral.to_organ_id, false, referral.clock.value_or("K3"), act);
}

}  // namespace minqiao
