// An organ as an operator names it: by its id, or by its full name.
#pragma once

#include <string>

#include "organ/organ.h"

namespace minqiao {

inline const Organ* organ_named(const OrganTree& organs, const std::string& asked) {
    if (const auto id = OrganId::parse(asked)) return organs.find(*id);
    for (const Organ& organ : organs.all())
        if (organ.name == asked) return &organ;
    return nullptr;
}

}  // namespace minqiao
