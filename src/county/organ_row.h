// An organ of an invented county as a row of a table: other organs are named by their keys.
#pragma once

#include "organ/organ.h"

namespace minqiao {

struct OrganRow {
    const char* key;
    const char* name;
    OrganKind kind;
    Level level;
    const char* parent;
    const char* reviewed_by;  // empty: the parent
    const char* division;
};

Organ organ_of(const OrganRow& row);

}  // namespace minqiao
