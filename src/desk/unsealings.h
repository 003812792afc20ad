// What two people who unseal an identity are told of each other's part, and what the petitioner is told of
// it.
#pragma once

#include <vector>

#include "desk/office.h"
#include "desk/view.h"
#include "matter/command.h"

namespace minqiao {

// True for a command by which a second person answers what waits for that person, who sees nothing else.
bool answers_unsealing(const Command& command, const Officer& officer, const Matter& matter,
                       const Office& office);
// Every time that the petition's identity was opened to somebody, oldest first.
std::vector<UnsealedItem> unsealed_items(const Matter& matter, PetitionId petition, const Office& office);

}  // namespace minqiao
