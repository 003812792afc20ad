// The accounts of a demonstration store: one for every officer of the invented county, each with a
// random password, because even a demonstration may stand in an open network.
#pragma once

#include <string>
#include <vector>

#include "desk/caller.h"
#include "desk/password.h"
#include "store/accounts.h"

namespace minqiao {

struct DemonstrationAccount {
    std::string password;
    Account account;
    Role role = Role::clerk;
};

std::vector<DemonstrationAccount> demonstration_accounts(const Chance& chance, const PasswordCost& cost,
                                                         Instant now);
// Easy to type: letters and digits that are not mistaken for each other, 75 bits.
std::string readable_password(const Chance& chance);
// Lines `name<TAB>password<TAB>role`.
std::string list_of(const std::vector<DemonstrationAccount>& accounts);

}  // namespace minqiao
