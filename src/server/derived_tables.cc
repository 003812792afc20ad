#include "server/derived_tables.h"

#include "base/digest.h"
#include "desk/file.h"
#include "docket/docket.h"
#include "finding/articles.h"
#include "finding/tables.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

void refill_matter(Transaction& from, Transaction& into, const Subject& subject, const Office& office) {
    keep_lists(into, load_file(from, subject.key, stored_id<MatterId>(subject.id), Texts::put_in), office);
}

}  // namespace

std::vector<DerivedTable> all_derived_tables() {
    std::vector<DerivedTable> tables;
    for (const DerivedTable& table : docket_tables()) tables.push_back(table);
    for (const DerivedTable& table : finding_tables()) tables.push_back(table);
    return tables;
}

std::optional<Fault> make_derived_tables(Store& store) {
    return store.write_and_wait([](Transaction& tx) {
        create_all(tx, all_derived_tables());
        return Verdict::keep;
    });
}

void refill(Transaction& from, Transaction& into, const Office& office) {
    for_each_subject(from, SubjectKind::matter,
                     [&](const Subject& subject) { refill_matter(from, into, subject, office); });
    for (const LawVersionRow& version : law_versions(from, office.jurisdiction, ""))
        index_law_version(into, office.jurisdiction, version, law_articles(from, version.version));
}

TableSums sums_of_derived(Transaction& tx) {
    TableSums sums;
    for (const DerivedTable& table : all_derived_tables()) {
        TableSum& sum = sums[table.name];
        dump(tx, table.name, [&](std::string_view row) {
            ++sum.rows;
            // A chain over the rows: each one and its place count.
            sum.digest = bytes_of(sha256(sum.digest + std::string(row)));
        });
    }
    return sums;
}

std::vector<std::string> differences(const TableSums& kept, const TableSums& rebuilt) {
    std::vector<std::string> sentences;
    for (const auto& [name, sum] : kept) {
        const TableSum& other = rebuilt.at(name);
        if (sum == other) continue;
        sentences.push_back("table " + name + " holds " + std::to_string(sum.rows) + " rows, rebuilt " +
                            std::to_string(other.rows) +
                            (sum.rows == other.rows ? ", not the same ones" : ""));
    }
    return sentences;
}

}  // namespace minqiao
