// The docket (台账): working lists kept beside the records, one transaction with every act. Derived: it
// may be dropped and refilled at any time.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "docket/rows.h"
#include "store/derived.h"
#include "store/subjects.h"

namespace minqiao {

std::span<const DerivedTable> docket_tables();

// Brings the lists from what they were before the act to what they are after it; writes only what
// differs. `before` without acts stands for nothing there yet.
void keep_docket(Transaction& tx, const SubjectKey& key, const DocketRows& before, const DocketRows& after);

// Matters with something to do, or with a remedy that may be asked for, by that day or a later one.
std::vector<Subject> matters_due_from(Transaction& tx, const std::string& jurisdiction, CivilDay day);

// Matters that one of these organs sees, holds or owes something in, those closed to one of these officers,
// and all accusations: whom these are closed to stands in no list.
std::vector<Subject> matters_concerning(Transaction& tx, const std::string& jurisdiction,
                                        const std::vector<std::string>& organs,
                                        const std::vector<std::string>& officers);

}  // namespace minqiao
