// Why bytes were not understood. `unreadable` answers 400 with one code; `fields` answers 422 and names
// every bad field at once. A detail never repeats what was sent, save the name of an unknown field.
#pragma once

#include <string>
#include <vector>

#include "base/field_fault.h"

namespace minqiao::json {

struct Faults {
    enum class Kind { unreadable, fields };

    Kind kind = Kind::fields;
    // unreadable: bad_json, too_deep, duplicate_key, bad_number, bad_utf8, bad_char, body_required,
    // unknown_field (with every bad field below). fields: bad_fields.
    std::string code;
    std::string detail;
    // Codes: required, unknown_field, wrong_type, bad_value, too_long.
    std::vector<FieldFault> fields;

    friend bool operator==(const Faults&, const Faults&) = default;
};

}  // namespace minqiao::json
