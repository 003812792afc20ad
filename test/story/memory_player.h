// Plays a story in memory: statutes, county, decide and evolve, mandate and sight; no store, no server.
#pragma once

#include <memory>

#include "player.h"

namespace minqiao::story {

std::unique_ptr<Player> memory_player(const std::string& division = own_division);

}  // namespace minqiao::story
