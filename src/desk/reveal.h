// Revealing (查看): one personal value that a page shows masked, asked for by name and with a reason. It is
// given only together with its row in the audit.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/id.h"
#include "base/result.h"
#include "desk/desk.h"

namespace minqiao {

enum class PersonalField { name, id_number, phone, address };
BOOST_DESCRIBE_ENUM(PersonalField, name, id_number, phone, address)

// Of one petitioner, or of whom the petition represents.
struct RevealAsked {
    PetitionId petition_id;
    std::optional<int> petitioner;  // index into the petition's petitioners
    std::optional<bool> represented;
    PersonalField field = PersonalField::name;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RevealAsked, (), (petition_id, petitioner, represented, field, reason))

struct Revealed {
    PetitionId petition_id;
    std::optional<int> petitioner;
    std::optional<bool> represented;
    PersonalField field = PersonalField::name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (petition_id, petitioner, represented, field, value))

}  // namespace minqiao
