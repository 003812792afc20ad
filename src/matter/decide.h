// decide: what a command makes of a matter. Pure: the same matter, command and occasion give the
// same answer. Every command goes the same way: mandate of the role, day, state, then its fields.
#pragma once

#include "matter/act.h"
#include "matter/command.h"

namespace minqiao {

// An act in another matter, appended in the same transaction (joining, separation).
struct Elsewhere {
    MatterId matter_id;
    bool begins_it = false;
    ActBody body;
};

// What now stands in the matter.
struct Decision {
    ActBody body;
    std::optional<Elsewhere> elsewhere{};
};

Result<Decision, Refusal> decide(const Matter& so_far, const Command& command, const Occasion& occasion);

// Each command's name, the article that it is given by (empty: the regulation has none), and what stands
// against it now; a command without a bar may be given. Registration is no command of a matter and is left
// out.
struct Standing {
    std::string_view command;
    std::string article;
    Bar bar;
};
std::vector<Standing> standings(const Matter& so_far, const Occasion& occasion);

}  // namespace minqiao
