#include "store/contents.h"

#include "base/digest.h"
#include "store/query.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

std::string with_table(KeptTable table, std::string_view before, std::string_view after) {
    std::string sql(before);
    sql += table == KeptTable::contents ? "contents" : "identities";
    sql += after;
    return sql;
}

std::string bytes_in(std::string_view stored) {
    auto bytes = from_base64(stored);
    if (!bytes) stop_work(Fault::Kind::damaged, "a kept value is not base64");
    return *std::move(bytes);
}

}  // namespace

void put_kept(Transaction& tx, KeptTable table, const SubjectKey& key, const KeptRow& row) {
    execute(tx,
            with_table(table, "insert into ",
                       " (jurisdiction, subject_kind, subject, n, place, salt, value) "
                       "values (:jurisdiction, :kind, :subject, :n, :place, :salt, :value)"),
            key.jurisdiction, static_cast<int>(key.kind), key.subject, row.n, row.place, base64(row.salt),
            base64(row.value));
}

std::vector<KeptRow> read_kept(Transaction& tx, KeptTable table, const SubjectKey& key) {
    std::vector<KeptRow> rows;
    each<int, int, std::string, std::string>(
        tx,
        with_table(table, "select n, place, salt, value from ",
                   " where jurisdiction = :jurisdiction and subject_kind = :kind "
                   "and subject = :subject order by n, place"),
        [&](int n, int place, const std::string& salt, const std::string& value) {
            rows.push_back({n, place, bytes_in(salt), bytes_in(value)});
        },
        key.jurisdiction, static_cast<int>(key.kind), key.subject);
    return rows;
}

std::optional<std::string> find_kept(Transaction& tx, KeptTable table, const SubjectKey& key, int n,
                                     int place) {
    const auto stored =
        one<std::string>(tx,
                         with_table(table, "select value from ",
                                    " where jurisdiction = :jurisdiction and subject_kind = :kind "
                                    "and subject = :subject and n = :n and place = :place"),
                         key.jurisdiction, static_cast<int>(key.kind), key.subject, n, place);
    if (!stored) return std::nullopt;
    return bytes_in(*stored);
}

bool erase_kept(Transaction& tx, KeptTable table, const SubjectKey& key, int n, int place) {
    return execute(tx,
                   with_table(table, "delete from ",
                              " where jurisdiction = :jurisdiction and subject_kind = :kind "
                              "and subject = :subject and n = :n and place = :place"),
                   key.jurisdiction, static_cast<int>(key.kind), key.subject, n, place) == 1;
}

}  // namespace minqiao
