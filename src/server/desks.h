// Desks over an office, with the sentences that are built into the program.
#pragma once

#include <memory>

#include "desk/desk.h"
#include "http/status.h"

namespace minqiao {

std::shared_ptr<const http::ProblemTexts> built_in_texts();

std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office);
// With chance of one's own, such as a seed gives.
std::shared_ptr<const Desk> desk_of(std::shared_ptr<const Office> office, Chance chance);

}  // namespace minqiao
