#include "server/derived_tables.h"

#include "base/digest.h"
#include "desk/file.h"
#include "docket/docket.h"
#include "finding/articles.h"
#include "finding/tables.h"
#include "store/query.h"
#include "store/settings.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

void refill_matter(Transaction& from, Transaction& into, const Subject& subject, const Office& office) {
    keep_lists(from, into, load_file(from, subject.key, stored_id<MatterId>(subject.id), Texts::put_in),
               office);
}

void refill_laws(Transaction& from, Transaction& into, const Office& office) {
    for (const LawVersionRow& version : law_versions(from, office.jurisdiction, ""))
        index_law_version(into, office.jurisdiction, version, law_articles(from, version.version));
}

constexpr std::int64_t matters_in_step = 1000;

constexpr std::string_view form_setting = "derived_form";

// What stands in the rows, told by a number that is raised whenever another row is made of the same acts.
constexpr std::string_view content_form = "7";

// A digest of every definition: it changes with any column or index, and with what stands in the rows.
std::string form_of_today(Dialect dialect) {
    std::string all(content_form);
    for (const DerivedTable& table : all_derived_tables())
        all += dialect == Dialect::sqlite ? table.create_sqlite : table.create_postgres;
    return hex(bytes_of(sha256(all)));
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

bool is_form_of_today(Transaction& tx) {
    return find_setting(tx, form_setting) == form_of_today(tx.dialect());
}

void renew_derived_tables(Transaction& tx, const Office* office, const Following& follow) {
    drop_all(tx, all_derived_tables());
    create_all(tx, all_derived_tables());
    if (office) refill(tx, tx, *office, follow);
    put_setting(tx, form_setting, form_of_today(tx.dialect()));
}

void refill(Transaction& from, Transaction& into, const Office& office, const Following& follow) {
    for_each_subject(from, SubjectKind::matter, [&](const Subject& subject) {
        refill_matter(from, into, subject, office);
        follow.on_matter();
    });
    refill_laws(from, into, office);
}

std::optional<Fault> renew_in_steps(Store& store, const Office& office, const ShowsFilled& show) {
    std::int64_t last = 0;
    auto fault = store.write_and_wait([&](Transaction& tx) {
        last = one<std::optional<std::int64_t>>(tx, "select max(subject) from subjects")->value_or(0);
        drop_all(tx, all_derived_tables());
        create_all(tx, all_derived_tables());
        remove_setting(tx, form_setting);
        return Verdict::keep;
    });
    SubjectKey after{.jurisdiction = "", .kind = SubjectKind::matter, .subject = 0};
    for (bool is_last = false; !fault && !is_last;) {
        SubjectKey reached = after;
        fault = store.write_and_wait([&](Transaction& tx) {
            const auto step = subjects_after(tx, after, matters_in_step);
            for (const Subject& subject : step) refill_matter(tx, tx, subject, office);
            is_last = std::ssize(step) < matters_in_step;
            if (!step.empty()) reached = step.back().key;
            if (!is_last) return Verdict::keep;
            refill_laws(tx, tx, office);
            put_setting(tx, form_setting, form_of_today(tx.dialect()));
            return Verdict::keep;
        });
        after = reached;
        show(is_last ? last : after.subject, last);
    }
    return fault;
}

TableSums sums_of_derived(Transaction& tx, const Following& follow) {
    TableSums sums;
    for (const DerivedTable& table : all_derived_tables()) {
        TableSum& sum = sums[table.name];
        dump(tx, table.name, [&](std::string_view row) {
            follow.on_row();
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
