// What finding must learn of an act: the words of its texts and the marks of the people in it.
#pragma once

#include "desk/file.h"
#include "desk/office.h"
#include "store/transaction.h"

namespace minqiao {

// Whether the act takes petitions to another matter or puts right what they say: all that is known of the
// matter is then indexed anew, and its file must be given with its texts.
bool indexes_anew(const ActBody& body);

// What the last act of the file brought. Petitions that came from other matters are read there, `from` where
// the records are.
void index_last_act(Transaction& from, Transaction& into, const MatterFile& file, const Office& office);

}  // namespace minqiao
