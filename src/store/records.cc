#include "store/records.h"

#include "base/assertion.h"
#include "base/text.h"
#include "store/query.h"
#include "store/trouble.h"

namespace minqiao {

void append_record(Transaction& tx, const SubjectKey& key, const RecordRow& row) {
    ASSERT_THAT(is_utf8(row.written) && row.written.find('\0') == row.written.npos,
                "the written form of an act is text");
    const int kind = static_cast<int>(key.kind);
    // A taken n breaks the primary key, which the store answers with another run; a gap inserts nothing.
    const auto appended = execute(
        tx,
        "insert into records (jurisdiction, subject_kind, subject, n, act, written, recorded_at) "
        "select cast(:jurisdiction as text), cast(:kind as integer), cast(:subject as bigint), "
        "cast(:n as integer), cast(:act as text), cast(:written as text), cast(:recorded_at as bigint) "
        "where cast(:m as integer) = 1 or exists (select 1 from records where jurisdiction = :jurisdiction2 "
        "and subject_kind = :kind2 and subject = :subject2 and n = :before)",
        key.jurisdiction, kind, key.subject, row.n, row.act, row.written, row.recorded_at.unix_milliseconds(),
        row.n, key.jurisdiction, kind, key.subject, row.n - 1);
    if (appended != 1) stop_work(Fault::Kind::refused, "an act does not follow the last one");
}

std::vector<RecordRow> read_records(Transaction& tx, const SubjectKey& key, int after) {
    std::vector<RecordRow> rows;
    each<int, std::string, std::string, std::int64_t>(
        tx,
        "select n, act, written, recorded_at from records where jurisdiction = :jurisdiction "
        "and subject_kind = :kind and subject = :subject and n > :after order by n",
        [&](int n, std::string act, std::string written, std::int64_t recorded_at) {
            rows.push_back({n, std::move(act), std::move(written), Instant(recorded_at)});
        },
        key.jurisdiction, static_cast<int>(key.kind), key.subject, after);
    return rows;
}

int last_record(Transaction& tx, const SubjectKey& key) {
    return one<int>(tx,
                    "select coalesce(max(n), 0) from records where jurisdiction = :jurisdiction "
                    "and subject_kind = :kind and subject = :subject",
                    key.jurisdiction, static_cast<int>(key.kind), key.subject)
        .value_or(0);
}

}  // namespace minqiao
