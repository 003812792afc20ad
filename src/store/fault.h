// What went wrong in the world below a work: never a refusal of the law, never a mistake of a person.
#pragma once

#include <string>

namespace minqiao {

struct Fault {
    enum class Kind {
        busy,         // too much waits or is locked; try again soon
        conflict,     // somebody else wrote first, again and again
        unavailable,  // the database cannot be reached, or it is not known whether it committed
        damaged,      // what is stored cannot be read
        full,         // no room on the disk
        refused,      // the database refused a statement: our own mistake, such as a change of a record
    };
    Kind kind = Kind::refused;
    // For logs only: codes and statements, never a value of a row.
    std::string inside;
};

const char* name_of(Fault::Kind kind);

}  // namespace minqiao
