// The organs and officers of this store.
#pragma once

#include <string_view>
#include <vector>

#include "organ/officer.h"
#include "organ/organ.h"
#include "store/transaction.h"

namespace minqiao {

// Adds, or replaces the one of the same id.
void put_organ(Transaction& tx, std::string_view jurisdiction, const Organ& organ);
void put_officer(Transaction& tx, std::string_view jurisdiction, const Officer& officer);
std::vector<Organ> load_organs(Transaction& tx);
std::vector<Officer> load_officers(Transaction& tx);

}  // namespace minqiao
