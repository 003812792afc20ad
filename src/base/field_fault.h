// What is wrong with one field of something asked: named by its path, such as petitioners[1].name.
#pragma once

#include <string>

namespace minqiao {

struct FieldFault {
    std::string name;
    std::string code;
    std::string detail;
    // A typing rule only: `as_given` registers the field as it stands, marked unverified.
    bool overridable = false;

    friend bool operator==(const FieldFault&, const FieldFault&) = default;
};

}  // namespace minqiao
