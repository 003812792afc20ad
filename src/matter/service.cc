#include "matter/service.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>

namespace minqiao {

namespace {

// What may be served: the opinion and the decisions on the remedies.
template <class AnyMatter>
auto answers_of(AnyMatter& matter) {
    using Pointer = decltype(&*matter.opinion);
    std::vector<Pointer> answers;
    if (matter.opinion) answers.push_back(&*matter.opinion);
    if (matter.reexamination && matter.reexamination->decision)
        answers.push_back(&*matter.reexamination->decision);
    if (matter.final_review && matter.final_review->decision)
        answers.push_back(&*matter.final_review->decision);
    return answers;
}

// Everybody the matter's petitions list by name.
std::vector<Person> people_of(const Matter& matter) {
    std::vector<Person> people;
    for (const PetitionBrief& petition : matter.petitions)
        for (int index = 0; index < petition.people; ++index) people.push_back({petition.id, index});
    return people;
}

bool has_reached(const Answered& answer, const Person& person) {
    return std::ranges::any_of(answer.reached, [&](const Reached& one) { return one.person == person; });
}

void check_persons(std::vector<FieldFault>& faults, const std::vector<Person>& persons,
                   const Answered& answer, const Matter& so_far) {
    const auto people = people_of(so_far);
    for (std::size_t at = 0; at < persons.size(); ++at) {
        const std::string path = "persons[" + std::to_string(at) + "]";
        if (std::ranges::find(people, persons[at]) == people.end())
            faults.push_back({path, "unknown", "is no petitioner of this matter"});
        else if (has_reached(answer, persons[at]) || std::ranges::count(persons, persons[at]) > 1)
            faults.push_back({path, "duplicate", "was served already"});
    }
}

}  // namespace

Bar bar_of(For<Serve>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "service");
    const auto answers = answers_of(so_far);
    if (answers.empty()) return Refusal{RefusalCode::nothing_to_serve, article, {}};
    bool ours = false;
    for (const Answered* answer : answers) {
        if (answer->by != occasion.officer.organ_id) continue;
        ours = true;
        if (!answer->served_on) return std::nullopt;
    }
    return Refusal{ours ? RefusalCode::served_already : RefusalCode::outside_mandate, article, {}};
}

Result<Decision, Refusal> decide(const Matter& so_far, const Serve& command, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "service");
    for (const Answered* answer : answers_of(so_far)) {
        if (answer->act != command.act) continue;
        if (answer->by != occasion.officer.organ_id)
            return Refusal{RefusalCode::outside_mandate, article, {}};
        if (answer->served_on) return Refusal{RefusalCode::served_already, article, {}};
        if (command.received_on < answer->on)
            return refuse_field(article, "received_on", "too_early", "is before the day it was issued");
        if (command.received_on > occasion.today)
            return refuse_field(article, "received_on", "in_the_future", "is after today");
        std::vector<FieldFault> faults;
        check_persons(faults, command.persons, *answer, so_far);
        if (auto refusal = refuse_for(std::move(faults), article)) return *std::move(refusal);
        Service service{command.act, command.method, command.received_on, command.persons};
        if (!command.file_ids.empty()) service.file_ids = command.file_ids;
        return Decision{std::move(service)};
    }
    return refuse_field(article, "act", "unknown", "is no written answer of this matter");
}

void apply(Matter& so_far, const Service& service, const Act& act) {
    const auto people = people_of(so_far);
    for (Answered* answer : answers_of(so_far)) {
        if (answer->act != service.served_act) continue;
        for (const Person& person : service.persons) answer->reached.push_back({person, service.received_on});
        const bool is_whole =
            service.persons.empty() ||
            std::ranges::all_of(people, [&](const Person& person) { return has_reached(*answer, person); });
        if (!is_whole) continue;
        answer->served_on = service.received_on;
        answer->served_at = act.recorded_at;
        for (const Reached& one : answer->reached) answer->served_on = std::max(*answer->served_on, one.on);
    }
}

}  // namespace minqiao
