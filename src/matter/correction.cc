#include "matter/correction.h"

#include "matter/decide.h"
#include "matter/naming.h"
#include "matter/rules.h"

#include <algorithm>
#include <array>

namespace minqiao {

namespace {

bool is_division_code(const std::string& text) {
    return (text.size() == 6 || text.size() == 12) &&
           std::ranges::all_of(text, [](char digit) { return digit >= '0' && digit <= '9'; });
}

// "petitioners[3].name" is name of petitioners 3.
struct Indexed {
    std::string_view list;
    int at = 0;
    std::string_view field;
};

std::optional<Indexed> indexed(std::string_view path) {
    const auto open = path.find('[');
    const auto close = path.find("].");
    if (open == path.npos || close == path.npos || close < open + 2 || close > open + 6) return std::nullopt;
    Indexed found{path.substr(0, open), 0, path.substr(close + 2)};
    for (const char digit : path.substr(open + 1, close - open - 1)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        found.at = found.at * 10 + digit - '0';
    }
    return found;
}

void name_one(ComplainedOf& named, const std::string& path, std::string_view field, const Content& value,
              std::vector<FieldFault>& faults) {
    if (field == "organ_name") named.organ_name = value;
    if (field == "person_name") named.person_name = Identity(value.text());
    if (field == "organ_id") named.organ_id = OrganId::parse(value.text());
    if (field == "officer_id") named.officer_id = OfficerId::parse(value.text());
    const bool is_bad =
        (field == "organ_id" && !named.organ_id) || (field == "officer_id" && !named.officer_id);
    if (is_bad) faults.push_back({path, "bad_value", "is no id"});
}

// One entry for each index that the command names, in their order.
std::vector<ComplainedOf> named_in(const Correct& command, std::vector<FieldFault>& faults) {
    std::map<int, ComplainedOf> entries;
    for (const auto& [path, value] : command.fields) {
        if (correctable(path) != Correctable::complained_of) continue;
        const Indexed place = *indexed(path);
        name_one(entries[place.at], "fields." + path, place.field, value, faults);
    }
    std::vector<ComplainedOf> named;
    for (auto& [at, entry] : entries) named.push_back(std::move(entry));
    return named;
}

}  // namespace

Correctable correctable(std::string_view field) {
    constexpr std::array<std::string_view, 2> texts{"subject", "text"};
    constexpr std::array<std::string_view, 3> places{"place", "household_place", "residence_place"};
    if (std::ranges::find(texts, field) != texts.end()) return Correctable::text;
    if (std::ranges::find(places, field) != places.end()) return Correctable::place;
    constexpr std::array<std::string_view, 4> personal{"name", "id_number", "phone", "address"};
    constexpr std::array<std::string_view, 4> named{"organ_id", "organ_name", "person_name", "officer_id"};
    const auto place = indexed(field);
    const auto is_among = [&](const auto& names) {
        return std::ranges::find(names, place->field) != names.end();
    };
    if (place && place->list == "petitioners" && is_among(personal)) return Correctable::personal;
    if (place && place->list == "complained_of" && is_among(named)) return Correctable::complained_of;
    return Correctable::no;
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
    Correction correction;
    correction.petition_id = command.petition_id;
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
                if (name.ends_with(".name"))
                    check_name(faults, path, value.text());
                else
                    check_text(faults, path, value.text(), reason_letters_max);
                correction.personal[name] = Identity(value.text());
                break;
            case Correctable::place:
                if (!is_division_code(value.text()))
                    faults.push_back({path, "bad_value", "is not a division code of 6 or 12 digits"});
                correction.places[name] = value.text();
                break;
            case Correctable::complained_of:
                break;
        }
    }
    if (auto named = named_in(command, faults); !named.empty()) {
        correction.complained_of = std::move(named);
        name_in(correction, "fields.complained_of", faults, so_far, occasion.jurisdiction);
    }
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "correction")))
        return *std::move(refusal);
    return Decision{std::move(correction)};
}

namespace {

void correct_places(PetitionBrief& petition, const Correction& correction) {
    for (const auto& [name, code] : correction.places) {
        if (name == "place") petition.place = code;
        if (name == "household_place") petition.household_place = code;
        if (name == "residence_place") petition.residence_place = code;
    }
}

}  // namespace

void apply(Matter& so_far, const Correction& correction, const Act& act) {
    apply_naming(so_far, correction, act);
    for (PetitionBrief& petition : so_far.petitions) {
        if (petition.id != correction.petition_id) continue;
        correct_places(petition, correction);
        const auto subject = correction.fields.find("subject");
        if (subject == correction.fields.end()) continue;
        petition.home_id = so_far.id;
        petition.home_act = act.n;
        petition.subject_place = subject->second.seal ? subject->second.seal->place : 0;
    }
}

}  // namespace minqiao
