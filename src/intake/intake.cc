#include "intake/intake.h"

#include "store/petitions.h"

namespace minqiao {
namespace {

constexpr std::size_t rows_in_commit = 200;

// Names and codes of fields, never what stands in them.
std::string reason_of(const Problem& problem) {
    std::string reason;
    for (const FieldFault& fault : problem.fields)
        reason += (reason.empty() ? "" : ", ") + fault.name + " is " + fault.code;
    return reason.empty() ? problem.code : reason;
}

}  // namespace

Result<Columns, std::string> read_heads(Table& table) {
    TableRow row;
    if (!table.next(row)) return std::string("the file is empty");
    if (!row.fault.empty()) return "the heads cannot be read: " + row.fault;
    return Columns::of(row.cells);
}

Result<IntakeCounts, std::string> Intake::take(Table& table, const Columns& columns,
                                               std::optional<CivilDay> received_on) {
    counts_ = {};
    if (const auto fault = learn_what_is_known(columns.kind())) return "the store failed: " + fault->inside;
    const RowReading reading{columns, table.day_zero(), received_on, wiring_.clock().today()};

    TableRow row;
    std::vector<Waiting> batch;
    for (bool has_more = true; has_more;) {
        has_more = table.next(row);
        if (has_more) take_row(row, reading, batch);
        if (has_more && batch.size() < rows_in_commit) continue;
        if (const auto fault = keep(batch)) return "the store failed: " + fault->inside;
        wiring_.on_progress(counts_, table.percent());
    }
    return counts_;
}

std::optional<Fault> Intake::learn_what_is_known(const std::string& kind) {
    return wiring_.store.read_and_wait([&](Transaction& tx) {
        sources_.clear();
        for (std::string& source : imported_sources(tx, wiring_.desk.office().jurisdiction, kind + ":"))
            sources_.insert(std::move(source));
    });
}

void Intake::bad(std::size_t line, const std::string& reason) {
    ++counts_.bad;
    wiring_.on_bad(line, reason);
}

void Intake::take_row(const TableRow& row, const RowReading& reading, std::vector<Waiting>& batch) {
    ++counts_.read;
    auto read = read_petition_row(row, reading);
    if (!read) return bad(row.line, read.error());
    const std::string& source = read->row.source;
    if (sources_.contains(source)) {
        ++counts_.known;
        return;
    }
    const auto next = sources_.lower_bound(read->name + ":");
    if (!read->name.empty() && next != sources_.end() && next->starts_with(read->name + ":"))
        return bad(row.line, "another row came in under this id");
    sources_.insert(source);
    batch.push_back({row.line, std::move(read).value()});
}

std::optional<Fault> Intake::keep(std::vector<Waiting>& batch) {
    if (batch.empty()) return std::nullopt;
    bool are_good = true;
    std::size_t added = 0;
    auto fault = wiring_.store.write_and_wait([&](Transaction& tx) {
        are_good = true;
        added = 0;
        for (const Waiting& each : batch) {
            const auto outcome = wiring_.desk.import_row(tx, wiring_.caller, wiring_.clock(), each.read.row);
            are_good = outcome.has_value();
            if (!are_good) return Verdict::drop;
            added += *outcome ? 1 : 0;
        }
        return Verdict::keep;
    });
    if (fault) return fault;
    if (!are_good) {
        if (auto trouble = keep_each(batch)) return trouble;
    } else {
        counts_.added += added;
        counts_.known += batch.size() - added;
    }
    batch.clear();
    return std::nullopt;
}

// One bad row must not hold up its neighbours.
std::optional<Fault> Intake::keep_each(const std::vector<Waiting>& batch) {
    for (const Waiting& each : batch) {
        std::optional<std::string> reason;
        bool is_new = false;
        auto fault = wiring_.store.write_and_wait([&](Transaction& tx) {
            reason.reset();
            const auto outcome = wiring_.desk.import_row(tx, wiring_.caller, wiring_.clock(), each.read.row);
            if (!outcome) {
                reason = reason_of(outcome.error());
                return Verdict::drop;
            }
            is_new = *outcome;
            return Verdict::keep;
        });
        if (fault) return fault;
        if (reason) {
            sources_.erase(each.read.row.source);
            bad(each.line, *reason);
        } else {
            ++(is_new ? counts_.added : counts_.known);
        }
    }
    return std::nullopt;
}

}  // namespace minqiao
