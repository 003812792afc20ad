#include "desk/reveal.h"

#include <algorithm>

#include "base/text.h"
#include "desk/file.h"
#include "desk/reading.h"
#include "desk/showing.h"
#include "json/describe.h"
#include "store/audit.h"

namespace minqiao {

namespace {

constexpr std::size_t reason_letters_max = 200;

Field field_of(PersonalField field) {
    switch (field) {
        case PersonalField::name:
            return Field::name;
        case PersonalField::id_number:
            return Field::id_number;
        case PersonalField::phone:
            return Field::phone;
        case PersonalField::address:
            return Field::address;
    }
    return Field::name;
}

std::optional<Identity> value_of(const Petitioner& person, PersonalField field) {
    switch (field) {
        case PersonalField::name:
            return person.name;
        case PersonalField::id_number:
            return person.id_number;
        case PersonalField::phone:
            return person.phone;
        case PersonalField::address:
            return person.address;
    }
    return std::nullopt;
}

Problem field_problem(const char* name, const char* code, const char* detail) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", {{name, code, detail}}});
}

std::optional<Problem> fault_of_reason(const std::string& reason) {
    if (is_blank(reason)) return field_problem("reason", "required", "must hold more than white space");
    if (has_control_characters(reason))
        return field_problem("reason", "bad_char", "control characters are not text");
    if (letters_in(reason) > reason_letters_max)
        return field_problem("reason", "too_long", "at most 200 characters");
    return std::nullopt;
}

struct Asked {
    const Petitioner* person = nullptr;
    std::string place;  // petitioners[0], represented
};

Result<Asked, Problem> person_asked(const Petition& petition, const RevealAsked& asked) {
    const bool is_represented = asked.represented.value_or(false);
    if (is_represented == asked.petitioner.has_value())
        return field_problem("petitioner", "required", "either petitioner or represented is there");
    if (is_represented) {
        if (petition.represented) return Asked{&*petition.represented, "represented"};
        return field_problem("represented", "unknown", "this petition represents nobody");
    }
    const int index = *asked.petitioner;
    if (index < 0 || std::size_t(index) >= petition.petitioners.size())
        return field_problem("petitioner", "out_of_range", "is no index into petitioners");
    return Asked{&petition.petitioners[std::size_t(index)], "petitioners[" + std::to_string(index) + "]"};
}

bool holds_value(const std::string& text_key, const Petitioner& person) {
    // A single letter, as of an old record, tells nobody apart and stands in many a word.
    constexpr std::size_t letters_min = 2;
    for (const auto field :
         {PersonalField::name, PersonalField::id_number, PersonalField::phone, PersonalField::address}) {
        const auto value = value_of(person, field);
        const std::string key = value && value->value ? name_key(*value->value) : "";
        if (letters_in(key) >= letters_min && text_key.find(key) != text_key.npos) return true;
    }
    return false;
}

// The audit keeps no personal values, not even by way of a reason.
bool holds_values(const std::string& text, const Petition& petition) {
    const std::string key = name_key(text);
    return (petition.represented && holds_value(key, *petition.represented)) ||
           std::ranges::any_of(petition.petitioners,
                               [&](const Petitioner& person) { return holds_value(key, person); });
}

// Who accuses, and who asked for confidence, is shown to nobody by one person's wish (Art. 30): only to
// whom a second person has allowed it, and for some days.
std::optional<Problem> bar_of_revealing(Shown shown, bool is_unsealed) {
    if (shown == Shown::on_request || (shown == Shown::sealed && is_unsealed)) return std::nullopt;
    Problem problem = problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
    if (shown == Shown::sealed) problem.code = "approval_required";
    return problem;
}

}  // namespace

Result<Revealed, Problem> Desk::reveal(Transaction& tx, const Caller& caller, const Moment& now, Instant at,
                                       MatterId id, const RevealAsked& asked) const {
    const auto file = load_file(tx, id, Texts::put_in);
    if (!file || !is_visible(*file, caller, now)) return absent();
    const auto petitions = petitions_in(tx, *file);
    const auto petition = std::ranges::find(petitions, asked.petition_id, &Petition::id);
    if (petition == petitions.end())
        return field_problem("petition_id", "unknown", "is no petition of this matter");
    const auto found = person_asked(*petition, asked);
    if (!found) return found.error();
    const Showing showing(caller.officer.role, file->matter);
    const bool is_unsealed = is_unsealed_for(caller.officer.id, file->matter, petition->id, now.today());
    if (auto bar = bar_of_revealing(showing.of(field_of(asked.field), petition->id), is_unsealed))
        return *std::move(bar);
    if (auto fault = fault_of_reason(asked.reason)) return *std::move(fault);
    const auto value = value_of(*found->person, asked.field);
    if (!value || !value->value) return field_problem("field", "not_given", "was not given, or is erased");
    if (holds_values(asked.reason, *petition))
        return field_problem("reason", "bad_value", "must not tell who the people of this petition are");

    const std::string object =
        id.text() + "/" + petition->id.text() + "/" + found->place + "." + json::enum_text(asked.field);
    append_audit(tx, {at, caller.officer.id.text(), "reveal", object, "done: " + asked.reason});
    return Revealed{petition->id, asked.petitioner, asked.represented, asked.field, *value->value};
}

}  // namespace minqiao
