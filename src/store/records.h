// The written acts of a subject, appended one by one: 1, 2, 3 … Never changed, never deleted.
#pragma once

#include <string>
#include <vector>

#include "base/day.h"
#include "store/subjects.h"

namespace minqiao {

struct RecordRow {
    int n = 0;
    std::string act;
    std::string written;  // canonical text: UTF-8 without NUL
    Instant recorded_at;
    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

// Another act may have taken this n: then the whole work is run again and sees it. A gap is refused.
void append_record(Transaction& tx, const SubjectKey& key, const RecordRow& row);
// In order, those after `after`.
std::vector<RecordRow> read_records(Transaction& tx, const SubjectKey& key, int after = 0);
// The n of the last act; 0 when there is none.
int last_record(Transaction& tx, const SubjectKey& key);

}  // namespace minqiao
