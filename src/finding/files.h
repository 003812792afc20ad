// Which petitions name a file that was handed in with them.
#pragma once

#include <string>
#include <vector>

#include "base/id.h"
#include "store/subjects.h"
#include "store/transaction.h"

namespace minqiao {

void index_files(Transaction& tx, const SubjectKey& key, PetitionId petition,
                 const std::vector<FileId>& files);

// In the order in which they were registered.
std::vector<PetitionId> petitions_naming(Transaction& tx, FileId file);

}  // namespace minqiao
