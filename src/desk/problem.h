// What the desk answers when something cannot be done: for every way of asking, in terms that only one
// table (http/status) turns into numbers. Holds nothing that must not leave the house.
#pragma once

#include <string>
#include <vector>

#include "base/field_fault.h"
#include "json/faults.h"
#include "matter/refusal.h"
#include "store/fault.h"

namespace minqiao {

enum class ProblemKind {
    unreadable,       // not JSON, unknown fields
    unauthenticated,  // no session
    outside_mandate,  // seen, but not this officer's to do
    absent,           // not there, or not yours to know
    refused,          // the law or the state says no
    repeated,         // the same key came with another request
    gone,             // a link already used
    stale,            // another act came first
    too_large,
    unsupported_type,
    fields,           // readable, but some fields are wrong
    version_missing,  // no If-Match
    unsatisfiable,    // no such part of a file
    throttled,
    busy,
    broken,  // our own fault or the machine's
};

struct Problem {
    ProblemKind kind = ProblemKind::broken;
    std::string code;       // lower snake_case, listed in api/
    std::string article{};  // id, such as regulation_2022.31; may be empty
    std::vector<FieldFault> fields{};
    int retry_after_seconds = 0;
    bool is_work_kept = false;  // what the work wrote stands, such as a counted failure
    std::string inside{};       // for the log only
};

Problem problem_of(Refusal refusal);
Problem problem_of(json::Faults faults);
Problem problem_of(const Fault& fault);
Problem absent();
Problem bad_cursor();

}  // namespace minqiao
