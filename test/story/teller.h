// Tells a story to a player, step by step, and says where what stands is not what was told.
#pragma once

#include <string>
#include <vector>

#include "player.h"
#include "story.h"

namespace minqiao::story {

// One line for each disagreement, "file:line: what"; empty when the story is true.
std::vector<std::string> tell(const Story& story, Player& player);

}  // namespace minqiao::story
