// Takes out of a petition or an act what its reader is not shown (desk/showing.h). The role decides, never
// the screen.
#pragma once

#include <string>

#include "desk/showing.h"
#include "matter/act.h"

namespace minqiao {

std::string masked_name(const std::string& name);
std::string masked_id_number(const std::string& number);
std::string masked_phone(const std::string& phone);
std::string masked_address(const std::string& address);

void mask(Petition& petition, const Showing& showing);
void mask(Act& act, const Showing& showing);

}  // namespace minqiao
