// What finding must learn of an act: the words of its texts and the marks of the people in it.
#pragma once

#include "desk/office.h"
#include "matter/act.h"
#include "store/subjects.h"
#include "store/transaction.h"

namespace minqiao {

// `matter` is the one the act has made.
void index_act(Transaction& tx, const SubjectKey& key, const Matter& matter, const Act& act,
               const Office& office);

}  // namespace minqiao
