#include "promises.h"

#include <map>

#include "desk/file.h"
#include "properties.h"
#include "server/derived_tables.h"
#include "server/verification.h"
#include "store/connection.h"
#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao::year {

namespace {

// The rows of some matters in one table, as text.
using Rows = std::map<std::string, std::vector<std::string>>;

Rows rows_of(Transaction& tx, const std::vector<MatterFile>& files) {
    Rows rows;
    for (const DerivedTable& table : all_derived_tables()) {
        const auto columns = tx.connection().columns_of(table.name);
        // Without a column of that name it is no table of matters, or an index that cannot be read.
        if (std::ranges::find(columns, "subject") == columns.end()) continue;
        std::string names;
        for (const std::string& column : columns) names += (names.empty() ? "" : ", ") + column;
        for (const MatterFile& file : files) {
            query::Cursor cursor(
                tx, "select " + names + " from " + table.name + " where subject = :s order by " + names,
                {query::value_of(file.key.subject)},
                std::vector<query::Type>(columns.size(), query::Type::text));
            while (cursor.next()) {
                std::string row;
                for (std::size_t column = 0; column < columns.size(); ++column) {
                    const query::Value value = cursor.take(column);
                    const auto* text = std::get_if<std::string>(&value);
                    row += text ? "=" + *text + "|" : "-|";
                }
                rows[table.name + " of matter " + file.matter.id.text()].push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::vector<MatterFile> touched_files(const Workplace& place, Transaction& tx) {
    std::vector<MatterFile> files;
    for (const std::string& matter : place.journal().touched) {
        auto file = load_file(tx, MatterId::parse(matter).value(), Texts::put_in);
        if (!file) place.fail("matter " + matter + " is not there");
        files.push_back(*std::move(file));
    }
    return files;
}

void compare_rows(const Workplace& place, const Rows& kept, const Rows& computed) {
    for (const auto& [name, rows] : computed) {
        const auto found = kept.find(name);
        if (found == kept.end() || found->second != rows) place.fail("derived rows are other ones: " + name);
    }
    for (const auto& [name, rows] : kept)
        if (!computed.contains(name)) place.fail("derived rows are too many: " + name);
}

void compare_touched(Workplace& place, Store& scratch, const std::vector<MatterFile>& files,
                     const Rows& kept) {
    Rows computed;
    place.ask([&](Transaction& from) {
        const auto fault = scratch.write_and_wait([&](Transaction& into) {
            for (const MatterFile& file : files) keep_lists(from, into, file, place.office());
            computed = rows_of(into, files);
            return Verdict::drop;
        });
        if (fault) place.fail(sentence_of(*fault));
    });
    compare_rows(place, kept, computed);
}

void check_permanent(Workplace& place, Transaction& tx) {
    Verification found;
    verify_permanent(tx, place.office().jurisdiction, found);
    if (!found.wrongs.empty()) place.fail("verify: " + found.wrongs.front());
    if (found.counts["matters"] != place.journal().matters.size()) place.fail("verify counts other matters");
}

}  // namespace

void check_the_day(Workplace& place, Store& scratch) {
    // Of a day without an act, the one before has shown everything.
    if (place.journal().touched.empty() && !place.journal().is_office_changed) return;
    std::vector<MatterFile> files;
    Rows kept;
    place.ask([&](Transaction& tx) {
        files = touched_files(place, tx);
        for (const MatterFile& file : files) {
            const std::string wrong =
                what_does_not_hold(file, load_file(tx, file.key, file.matter.id, Texts::left_out),
                                   place.office(), place.now().at);
            if (!wrong.empty()) place.fail("matter " + file.matter.id.text() + ": " + wrong);
        }
        kept = rows_of(tx, files);
        check_permanent(place, tx);
    });
    if (place.journal().is_office_changed)
        compare_whole(place, scratch);
    else
        compare_touched(place, scratch, files, kept);
}

void compare_whole(Workplace& place, Store& scratch) {
    std::vector<std::string> wrongs;
    place.ask([&](Transaction& from) {
        const auto fault = scratch.write_and_wait([&](Transaction& into) {
            refill(from, into, place.office());
            wrongs = differences(sums_of_derived(from), sums_of_derived(into));
            return Verdict::drop;
        });
        if (fault) place.fail(sentence_of(*fault));
    });
    if (!wrongs.empty()) place.fail("derived tables are not as rebuilt ones: " + wrongs.front());
    place.count("whole_comparison");
}

}  // namespace minqiao::year
