// The organs and officers of a demonstration store: those of the small county that stories and tests
// share, and everybody else who works in a whole one.
#pragma once

#include <string>
#include <vector>

#include "county/county.h"

namespace minqiao {

const County& living_county();

// Accounts of who works in an organ and who heads it; a village has one officer and no head.
std::string handler_of(const std::string& organ);
std::string head_of(const std::string& organ);
// Who decides the reexamination of what an organ answered, and who the final review.
std::string reviewer_of(const std::string& organ);
std::string final_reviewer_of(const std::string& organ);

}  // namespace minqiao
