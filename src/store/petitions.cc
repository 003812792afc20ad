#include "store/petitions.h"

#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

template <class... Keys>
std::vector<PetitionRow> rows_where(Transaction& tx, std::string_view condition, const Keys&... keys) {
    std::vector<PetitionRow> rows;
    each<std::string, std::string, std::string, std::int64_t, int, std::optional<std::string>>(
        tx,
        "select jurisdiction, id, number, subject, n, source from petitions where " + std::string(condition),
        [&](std::string jurisdiction, const std::string& id, std::string number, std::int64_t subject, int n,
            std::optional<std::string> source) {
            rows.push_back({std::move(jurisdiction), stored_id<PetitionId>(id), std::move(number), subject, n,
                            std::move(source)});
        },
        keys...);
    return rows;
}

std::optional<PetitionRow> first_of(std::vector<PetitionRow> rows) {
    if (rows.empty()) return std::nullopt;
    return std::move(rows.front());
}

}  // namespace

void add_petition(Transaction& tx, const PetitionRow& row) {
    execute(tx,
            "insert into petitions (jurisdiction, id, number, subject, n, source) "
            "values (:jurisdiction, :id, :number, :subject, :n, :source)",
            row.jurisdiction, row.id.text(), row.number, row.subject, row.n, row.source);
}

std::optional<PetitionRow> find_petition(Transaction& tx, PetitionId id) {
    return first_of(rows_where(tx, "id = :id", id.text()));
}

std::optional<PetitionRow> find_petition_numbered(Transaction& tx, std::string_view jurisdiction,
                                                  std::string_view number) {
    return first_of(
        rows_where(tx, "jurisdiction = :jurisdiction and number = :number", jurisdiction, number));
}

bool is_imported(Transaction& tx, std::string_view jurisdiction, std::string_view source) {
    return one<int>(tx, "select 1 from petitions where jurisdiction = :jurisdiction and source = :source",
                    jurisdiction, source)
        .has_value();
}

std::vector<std::string> imported_sources(Transaction& tx, std::string_view jurisdiction,
                                          std::string_view beginning) {
    std::vector<std::string> sources;
    each<std::string>(
        tx, "select source from petitions where jurisdiction = :jurisdiction and source like :pattern",
        [&](std::string source) { sources.push_back(std::move(source)); }, jurisdiction,
        std::string(beginning) + "%");
    return sources;
}

std::vector<PetitionRow> petitions_of(Transaction& tx, std::string_view jurisdiction, std::int64_t subject) {
    return rows_where(tx, "jurisdiction = :jurisdiction and subject = :subject order by n", jurisdiction,
                      subject);
}

void put_query_code(Transaction& tx, std::string_view jurisdiction, PetitionId id, std::string_view hash) {
    execute(tx,
            "insert into query_codes (jurisdiction, petition_id, hash) values (:jurisdiction, :id, :hash) "
            "on conflict (jurisdiction, petition_id) do update set hash = excluded.hash",
            jurisdiction, id.text(), hash);
}

std::optional<std::string> find_query_code(Transaction& tx, std::string_view jurisdiction, PetitionId id) {
    return one<std::string>(
        tx, "select hash from query_codes where jurisdiction = :jurisdiction and petition_id = :id",
        jurisdiction, id.text());
}

}  // namespace minqiao
