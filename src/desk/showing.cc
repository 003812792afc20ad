#include "desk/showing.h"

#include <algorithm>

namespace minqiao {

namespace {

using enum Shown;

struct Row {
    Role role;
    Shown name, numbers, text, words, complained_of, note, trail;
};

// A role that is not here is shown nothing.
constexpr Row open_rows[] = {
    {Role::clerk, whole, whole, whole, whole, whole, left_out, left_out},
    {Role::sorter, masked, left_out, whole, whole, whole, whole, left_out},
    {Role::handler, whole, on_request, whole, whole, whole, whole, left_out},
    {Role::head, masked, left_out, whole, whole, whole, whole, left_out},
    {Role::reviewer, whole, on_request, whole, whole, whole, whole, whole},
    {Role::supervisor, left_out, left_out, left_out, whole, whole, whole, whole},
    {Role::leader, masked, left_out, whole, whole, whole, whole, left_out},
    {Role::discipline, masked, left_out, whole, whole, whole, whole, whole},
    {Role::archivist, masked, left_out, whole, whole, whole, whole, left_out},
};

// Art. 30: who accuses is known to nobody but by unsealing, and the accusation's own words, which may tell,
// do not go to whoever is sent it for handling: they get the extract that the keeper writes anew.
constexpr Row sealed_rows[] = {
    {Role::clerk, left_out, left_out, whole, whole, whole, left_out, left_out},
    {Role::sorter, left_out, left_out, whole, whole, whole, whole, left_out},
    {Role::handler, sealed, sealed, left_out, left_out, whole, whole, left_out},
    {Role::head, left_out, left_out, whole, whole, whole, whole, left_out},
    {Role::reviewer, sealed, sealed, whole, whole, whole, whole, whole},
    {Role::supervisor, left_out, left_out, left_out, left_out, whole, whole, whole},
    {Role::leader, left_out, left_out, whole, whole, whole, whole, left_out},
    {Role::discipline, sealed, sealed, whole, whole, whole, whole, whole},
    {Role::archivist, left_out, left_out, whole, whole, whole, whole, left_out},
};

Shown in_row(const Row& row, Field field) {
    switch (field) {
        case Field::name:
            return row.name;
        case Field::id_number:
        case Field::phone:
        case Field::address:
            return row.numbers;
        case Field::text:
            return row.text;
        case Field::words:
            return row.words;
        case Field::complained_of:
            return row.complained_of;
        case Field::note:
            return row.note;
        case Field::trail:
            return row.trail;
    }
    return left_out;
}

bool is_personal(Field field) {
    return field == Field::name || field == Field::id_number || field == Field::phone ||
           field == Field::address;
}

}  // namespace

Shown shown(Role role, Field field, bool is_accusation, bool is_confidential) {
    const bool is_sealed = is_accusation || (is_confidential && is_personal(field));
    for (const Row& row : is_sealed ? sealed_rows : open_rows)
        if (row.role == role) return in_row(row, field);
    return left_out;
}

Shown Showing::of(Field field, PetitionId petition) const {
    const auto found = std::ranges::find(matter_.petitions, petition, &PetitionBrief::id);
    if (found == matter_.petitions.end() || matter_.joined_into) return left_out;
    return shown(role_, field, matter_.is_accusation(), found->confidential);
}

bool Showing::has_gone(PetitionId petition) const {
    return matter_.joined_into ||
           std::ranges::find(matter_.petitions, petition, &PetitionBrief::id) == matter_.petitions.end();
}

}  // namespace minqiao
