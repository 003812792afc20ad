#include "matter/correction.h"

#include "matter/decide.h"
#include "matter/rules.h"

#include <algorithm>
#include <array>

namespace minqiao {

namespace {

bool is_division_code(const std::string& text) {
    return (text.size() == 6 || text.size() == 12) &&
           std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

}  // namespace

Correctable correctable(std::string_view field) {
    constexpr std::array<std::string_view, 2> texts{"subject", "text"};
    constexpr std::array<std::string_view, 3> places{"place", "household_place", "residence_place"};
    if (std::ranges::find(texts, field) != texts.end()) return Correctable::text;
    if (std::ranges::find(places, field) != places.end()) return Correctable::place;
    // petitioners[N].name and its neighbours
    constexpr std::string_view prefix = "petitioners[";
    constexpr std::array<std::string_view, 4> personal{"].name", "].id_number", "].phone", "].address"};
    const auto bracket = field.find(']');
    if (!field.starts_with(prefix) || bracket == field.npos) return Correctable::no;
    const auto index = field.substr(prefix.size(), bracket - prefix.size());
    const bool is_index = !index.empty() && index.size() <= 5 &&
                          std::ranges::all_of(index, [](char digit) { return digit >= '0' && digit <= '9'; });
    const bool is_personal = std::ranges::find(personal, field.substr(bracket)) != personal.end();
    return is_index && is_personal ? Correctable::personal : Correctable::no;
}

Bar bar_of(For<Correct>, const Matter& so_far, const Occasion&) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Correct& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (std::ranges::find(so_far.petitions, command.petition_id, &PetitionBrief::id) ==
        so_far.petitions.end())
        faults.push_back({"petition_id", "unknown", "is no petition of this matter"});
    if (command.fields.empty()) faults.push_back({"fields", "required", "at least one field"});
    Correction correction{command.petition_id, {}, {}, {}};
    for (const auto& [name, value] : command.fields) {
        const std::string path = "fields." + name;
        switch (correctable(name)) {
            case Correctable::no:
                faults.push_back({path, "unknown", "is no field that may be corrected"});
                break;
            case Correctable::text:
                check_text(faults, path, value.text(), text_letters_max);
                correction.fields[name] = value;
                break;
            case Correctable::personal:
                check_text(faults, path, value.text(), reason_letters_max);
                correction.personal[name] = Identity(value.text());
                break;
            case Correctable::place:
                if (!is_division_code(value.text()))
                    faults.push_back({path, "bad_value", "is not a division code of 6 or 12 digits"});
                correction.places[name] = value.text();
                break;
        }
    }
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "correction")))
        return *std::move(refusal);
    return Decision{std::move(correction)};
}

void apply(Matter& so_far, const Correction& correction, const Act& act) {
    for (PetitionBrief& petition : so_far.petitions) {
        if (petition.id != correction.petition_id) continue;
        if (const auto place = correction.places.find("place"); place != correction.places.end())
            petition.place = place->second;
        const auto subject = correction.fields.find("subject");
        if (subject == correction.fields.end()) continue;
        petition.home_id = so_far.id;
        petition.home_act = act.n;
        petition.subject_place = subject->second.seal ? subject->second.seal->place : 0;
    }
}

}  // namespace minqiao
