// What an officer is shown of a matter that the officer may see (matter/sight.h): one table, by field, by
// role, and by whether the matter is sealed. Every page, list, passage of a search and file goes through it.
#pragma once

#include <boost/describe.hpp>

#include "matter/matter.h"
#include "organ/officer.h"

namespace minqiao {

// `words`: the subject and the requests.
enum class Field { name, id_number, phone, address, text, words, complained_of, note, trail };
BOOST_DESCRIBE_ENUM(Field, name, id_number, phone, address, text, words, complained_of, note, trail)

enum class Shown {
    whole,
    masked,
    on_request,  // masked, until it is revealed: one value at a time, each noted in the audit
    sealed,      // left out, until two people unseal it
    left_out,
};
BOOST_DESCRIBE_ENUM(Shown, whole, masked, on_request, sealed, left_out)

// An accusation is sealed; a petitioner who asked for confidence is, in any matter.
Shown shown(Role role, Field field, bool is_accusation, bool is_confidential);

// The table for one officer and one matter.
class Showing {
public:
    Showing(Role role, const Matter& matter) : role_(role), matter_(matter) {}

    // What belongs to the matter as a whole.
    Shown of(Field field) const { return shown(role_, field, matter_.is_accusation(), false); }
    // What belongs to one of its petitions.
    Shown of(Field field, PetitionId petition) const;
    // A petition that has gone to another matter is shown there alone: that matter may be sealed.
    bool has_gone(PetitionId petition) const;

private:
    Role role_;
    const Matter& matter_;
};

}  // namespace minqiao
