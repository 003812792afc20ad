// What an officer is shown of the people in a matter: by role, field by field. The role decides, never
// the screen.
#pragma once

#include <string>

#include "matter/act.h"
#include "organ/officer.h"

namespace minqiao {

enum class Shown { whole, masked, left_out };

struct IdentityRule {
    Shown name = Shown::left_out;
    Shown numbers = Shown::left_out;  // identity number, telephone, address
    bool shows_text = true;           // the petition's own words
};

// An accusation's people are shown to nobody here: they are unsealed, not listed.
IdentityRule identity_rule(Role role, bool is_accusation);

std::string masked_name(const std::string& name);
std::string masked_id_number(const std::string& number);
std::string masked_phone(const std::string& phone);
std::string masked_address(const std::string& address);

void mask(Petition& petition, const IdentityRule& rule);
void mask(Act& act, const IdentityRule& rule);

}  // namespace minqiao
