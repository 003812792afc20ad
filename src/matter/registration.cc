#include "matter/registration.h"

#include <algorithm>

#include "matter/decide.h"
#include "matter/naming.h"
#include "matter/rules.h"
#include "matter/sight.h"
#include "petitioner/identity_number.h"
#include "petitioner/phone.h"

namespace minqiao {

namespace {

constexpr std::size_t subject_letters_max = 500;
constexpr std::size_t petitioners_max = 10'000;
constexpr std::size_t requests_max = 200;
const CivilDay first_day(1949, 10, 1);

// Checks one petition and, where a typing rule fails but `as_given` names the field, notes it as
// unverified instead of refusing it: nobody is turned away for a typing rule.
class Inspection {
public:
    Inspection(Petition petition, const std::vector<std::string>& as_given, const Occasion& occasion)
        : petition_(std::move(petition)), as_given_(as_given), occasion_(occasion) {}

    Result<Petition, Refusal> run(const Regulation& regulation) {
        check_days();
        check_people();
        check_words();
        check_places();
        check_complained_of();
        const bool are_too_many = std::ranges::all_of(faults_, [](const FieldFault& one) {
            return one.name == "representatives" && one.code == "too_many";
        });
        const std::string article = regulation.article_for(are_too_many ? "representatives" : "registration");
        if (auto refusal = refuse_for(std::move(faults_), article)) return *std::move(refusal);
        return std::move(petition_);
    }

private:
    void fault(std::string name, std::string code, std::string detail) {
        faults_.push_back({std::move(name), std::move(code), std::move(detail)});
    }

    void typing_fault(const std::string& name, std::string code, std::string detail) {
        if (std::ranges::find(as_given_, name) != as_given_.end()) {
            petition_.unverified.push_back(name);
        } else {
            faults_.push_back({name, std::move(code), std::move(detail), true});
        }
    }

    void check_days() {
        if (petition_.received_on > occasion_.today) fault("received_on", "in_the_future", "is after today");
        if (petition_.received_on < first_day) fault("received_on", "too_early", "is before 1949-10-01");
        if (petition_.from_above) {
            check_text(faults_, "from_above.organ_name", petition_.from_above->organ_name, name_letters_max);
            check_text(faults_, "from_above.number", petition_.from_above->number, name_letters_max);
        }
    }

    void check_person(const std::string& path, Petitioner& person) {
        check_name(faults_, path + ".name", person.name.text());
        if (person.id_number) check_id_number(path + ".id_number", *person.id_number);
        if (person.phone) check_phone(path + ".phone", *person.phone);
        if (person.address)
            check_text(faults_, path + ".address", person.address->text(), subject_letters_max);
    }

    void check_id_number(const std::string& path, Identity& number) {
        number.value = tidy_identity_number(number.text());
        switch (check_identity_number(*number.value, occasion_.today)) {
            case IdentityNumberFault::none:
                return;
            case IdentityNumberFault::form:
                return typing_fault(path, "id_form", "is not 18 digits");
            case IdentityNumberFault::date:
                return typing_fault(path, "id_date", "holds no possible birthday");
            case IdentityNumberFault::checksum:
                return typing_fault(path, "id_checksum", "its last digit does not agree with the others");
        }
    }

    void check_phone(const std::string& path, Identity& phone) {
        if (auto tidy = tidy_phone(phone.text())) {
            phone.value = std::move(tidy);
        } else {
            typing_fault(path, "phone_form", "is not a telephone number");
        }
    }

    void check_people() {
        const auto count = petition_.petitioners.size();
        if (count == 0 && !petition_.anonymous)
            fault("petitioners", "required", "at least one, unless the petition is anonymous");
        if (count > petitioners_max) return fault("petitioners", "too_many", "at most 10000");
        for (std::size_t at = 0; at < count; ++at)
            check_person("petitioners[" + std::to_string(at) + "]", petition_.petitioners[at]);
        if (petition_.represented) check_person("represented", *petition_.represented);
        if (petition_.headcount < 1 || petition_.headcount > 1'000'000)
            fault("headcount", "out_of_range", "between 1 and 1000000");
        else if (std::size_t(petition_.headcount) < count)
            fault("headcount", "too_small", "is less than the number of petitioners");
        check_representatives(count);
    }

    // Art. 20: people who visit about one matter choose at most five representatives; a local regulation
    // may allow a small group fewer. Whoever writes together has no more (docs/decisions/0015).
    void check_representatives(std::size_t petitioners) {
        auto& chosen = petition_.representatives;
        const Regulation* regulation = occasion_.jurisdiction.regulation_on(petition_.received_on);
        const int most = regulation ? regulation->representatives_of(petition_.headcount) : 0;
        if (regulation && chosen.size() > std::size_t(most))
            fault("representatives", "too_many", "at most " + std::to_string(most) + " representatives");
        for (int index : chosen)
            if (index < 0 || std::size_t(index) >= petitioners)
                return fault("representatives", "out_of_range", "is no index into petitioners");
        std::ranges::sort(chosen);
        if (std::ranges::adjacent_find(chosen) != chosen.end())
            fault("representatives", "duplicate", "names somebody twice");
    }

    void check_words() {
        check_text(faults_, "subject", petition_.subject.text(), subject_letters_max);
        check_text(faults_, "text", petition_.text.text(), text_letters_max);
        if (petition_.requests.size() > requests_max) return fault("requests", "too_many", "at most 200");
        for (std::size_t at = 0; at < petition_.requests.size(); ++at)
            check_text(faults_, "requests[" + std::to_string(at) + "]", petition_.requests[at].text(),
                       reason_letters_max);
        if (petition_.category) check_category(faults_, "category", *petition_.category, occasion_);
    }

    void check_place(const std::string& name, const std::optional<std::string>& code) {
        if (!code) return;
        const bool is_code =
            (code->size() == 6 || code->size() == 12) &&
            std::ranges::all_of(*code, [](char digit) { return digit >= '0' && digit <= '9'; });
        if (!is_code) fault(name, "bad_value", "is not a division code of 6 or 12 digits");
    }

    void check_places() {
        check_place("place", petition_.place);
        check_place("household_place", petition_.household_place);
        check_place("residence_place", petition_.residence_place);
    }

    void check_complained_of() {
        for (std::size_t at = 0; at < petition_.complained_of.size(); ++at)
            check_named(faults_, "complained_of[" + std::to_string(at) + "]", petition_.complained_of[at],
                        occasion_.jurisdiction);
        recognise(petition_.complained_of, occasion_.jurisdiction);
    }

    Petition petition_;
    const std::vector<std::string>& as_given_;
    const Occasion& occasion_;
    std::vector<FieldFault> faults_;
};

bool is_petition_office(OrganId id, const Jurisdiction& jurisdiction) {
    const Organ* organ = jurisdiction.organs.find(id);
    return organ && organ->kind == OrganKind::petition_office;
}

PetitionBrief brief_of(const Petition& petition, const Matter& home, const Act& act) {
    PetitionBrief brief;
    brief.id = petition.id;
    brief.home_id = home.id;
    brief.home_act = act.n;
    brief.subject_place = petition.subject.seal ? petition.subject.seal->place : 0;
    brief.raised_at = petition.raised_at;
    if (petition.from_above) brief.from_above = petition.from_above->kind;
    brief.place = petition.place;
    brief.household_place = petition.household_place;
    brief.residence_place = petition.residence_place;
    brief.number = petition.number;
    brief.received_on = petition.received_on;
    brief.channel = petition.channel;
    brief.headcount = petition.headcount;
    // A first petition that lists no requests makes one: the thing it is about. A repeat that lists none
    // asks again for what was asked.
    brief.requests = std::max(home.petitions.empty() ? 1 : 0, int(petition.requests.size()));
    brief.people = int(petition.petitioners.size());
    brief.anonymous = petition.anonymous;
    brief.confidential = petition.confidential;
    if (petition.joint_letter) brief.is_joint_letter = true;
    return brief;
}

// A repeat goes to a matter of the same office or organ. A sealed matter and an open one never become
// one file, whichever came first (Art. 30).
Bar bar_of_repeating(const Matter& so_far, const Petition& petition, const Occasion& occasion) {
    if (so_far.n == 0) return std::nullopt;
    if (!is_known_to(occasion.officer.organ_id, so_far))
        return refuse_field("", "matter_id", "unknown", "is no matter of this office");
    if (petition.kind && (petition.kind == Kind::accusation) != so_far.is_accusation())
        return Refusal{RefusalCode::cannot_join, article_for(so_far, occasion, "accusation_is_sealed"), {}};
    if (!petition.requests.empty()) return bar_of_adding_requests(so_far, occasion);
    return std::nullopt;
}

}  // namespace

std::optional<OrganId> custody_for(OrganId office, std::optional<Kind> kind,
                                   const std::vector<ComplainedOf>& complained_of,
                                   const Jurisdiction& jurisdiction) {
    const auto implicated = implicated_organs(complained_of, jurisdiction);
    if (kind == Kind::accusation)
        if (const auto body = jurisdiction.organs.nearest(OrganKind::discipline, office, implicated))
            return body;
    // An organ with power may answer a complaint about itself; whoever only passes it on may not.
    const bool is_named = std::ranges::find(implicated, office) != implicated.end();
    if (!is_named || !is_petition_office(office, jurisdiction)) return std::nullopt;
    return jurisdiction.organs.nearest(OrganKind::petition_office, office, implicated);
}

Bar bar_of(For<Register>, const Matter& so_far, const Occasion&) {
    // A repeat may join a matter that has ended: it is still registered, and the office must answer.
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Register& command, const Occasion& occasion) {
    if (auto bar = bar_of_repeating(so_far, command.petition, occasion)) return *std::move(bar);
    const Jurisdiction& place = occasion.jurisdiction;
    const Regulation* regulation = place.regulation_on(command.petition.received_on);
    if (!regulation)
        return refuse_field("", "received_on", "too_early", "no regulation is known for that day");
    auto petition = Inspection(command.petition, command.as_given, occasion).run(*regulation);
    if (!petition) return std::move(petition).error();

    Registration registration;
    registration.petition = *std::move(petition);
    registration.received_by_petition_office = is_petition_office(occasion.officer.organ_id, place);
    if (so_far.n == 0) {
        registration.matter_number = command.matter_number;
        registration.regulation = regulation->id;
    }
    const auto& named = registration.petition.complained_of;
    Matter before = so_far;
    if (so_far.n == 0) {
        before.office = before.with = occasion.officer.organ_id;
        before.kind = registration.petition.kind;
    }
    const auto consequence = consequence_of_naming(named, before.kind, before, place);
    if (is_without_keeper(consequence, named, before.kind, before, place))
        return *refuse_for({fault_without_keeper("complained_of")},
                           regulation->article_for("accusation_is_sealed"));
    write_down(consequence, registration);
    return Decision{std::move(registration)};
}

void apply(Matter& so_far, const Registration& registration, const Act& act) {
    const Petition& petition = registration.petition;
    const bool begins = so_far.n == 0;
    if (begins) {
        so_far.number = registration.matter_number;
        so_far.regulation = registration.regulation;
        so_far.received_on = petition.received_on;
        so_far.kind = petition.kind;
        so_far.category = petition.category;
        so_far.office = act.organ_id;
        so_far.with = act.organ_id;
        so_far.received_by_petition_office = registration.received_by_petition_office;
        so_far.registered_by = act.officer_id;
        so_far.registered_at = act.recorded_at;
    }
    so_far.petitions.push_back(brief_of(petition, so_far, act));
    so_far.voiding.reset();  // it was proposed for less than lies here now
    name(so_far, petition.complained_of);
    apply_consequence(so_far, registration, act);
    if (!begins) tell_of_added_requests(so_far, act, {so_far.petitions.back()});
    // A repeat of an ended matter must be answered too (Art. 36); one of a living matter runs on its clocks.
    if (!begins && !has_ended(so_far)) return;
    open_receiving_duty(so_far, act, so_far.custody.value_or(act.organ_id), petition.received_on,
                        registration.received_by_petition_office);
}

}  // namespace minqiao
