// Revealing (查看): one personal value that a page shows masked, asked for by name and with a reason. It is
// given only together with its row in the audit.
#pragma once

#include <boost/describe.hpp>
#include <string>

#include "base/id.h"
#include "base/result.h"
#include "desk/desk.h"

namespace minqiao {

enum class PersonalField { name, id_number, phone, address };
BOOST_DESCRIBE_ENUM(PersonalField, name, id_number, phone, address)

struct RevealAsked {
    PetitionId petition_id;
    int petitioner = 0;  // index into the petition's petitioners
    PersonalField field = PersonalField::name;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RevealAsked, (), (petition_id, petitioner, field, reason))

struct Revealed {
    PetitionId petition_id;
    int petitioner = 0;
    PersonalField field = PersonalField::name;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(Revealed, (), (petition_id, petitioner, field, value))

}  // namespace minqiao
