// A matter's petitions and duties as they are read: with corrections applied, with sums in words.
#pragma once

#include <vector>

#include "desk/file.h"
#include "desk/view.h"
#include "store/petitions.h"

namespace minqiao {

struct PetitionsRead {
    std::vector<Petition> petitions;  // each as corrected
    std::vector<Act> supplements;     // in the order of their petitions
};

// The petitions that belong to the matter now, and what came after with each, wherever it was entered:
// joining and separation take petitions from file to file. None in a matter that was joined to another.
PetitionsRead read_petitions(Transaction& tx, const MatterFile& file);
std::vector<Petition> petitions_in(Transaction& tx, const MatterFile& file);

// The file where a petition is now: joining or separation may have taken it to another matter.
std::optional<MatterFile> file_holding(Transaction& tx, const PetitionRow& row);

DutyItem duty_item(const Duty& duty, const Matter& matter, const Office& office, CivilDay today,
                   Language language);
std::vector<OpeningItem> opening_items(const Matter& matter, const Office& office, CivilDay today,
                                       Language language);

// The subject of a listed matter; empty once erased.
std::string subject_text(Transaction& tx, const std::string& home_id, int act, int place);

}  // namespace minqiao
