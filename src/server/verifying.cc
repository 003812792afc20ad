#include "server/verifying.h"

#include "server/derived_tables.h"
#include "server/scratch_store.h"
#include "store/subjects.h"
#include "store/trouble.h"

namespace minqiao {
namespace {

Following following(JobRun& run) {
    const auto go_on = [&run] {
        if (run.is_cancelled()) stop_work(Fault::Kind::refused, "cancelled");
    };
    return {.on_matter =
                [&run, go_on] {
                    run.advance();
                    go_on();
                },
            .on_row = go_on};
}

// Fills the scratch store from what `tx` sees, and compares.
std::optional<Fault> compare_derived(Transaction& tx, Store& scratch, const Office& office,
                                     const Following& follow, Verification& found) {
    const TableSums kept = sums_of_derived(tx, follow);
    TableSums rebuilt;
    auto fault = scratch.write_and_wait([&](Transaction& into) {
        create_all(into, all_derived_tables());
        refill(tx, into, office, follow);
        rebuilt = sums_of_derived(into, follow);
        return Verdict::drop;
    });
    if (fault) return fault;
    for (const auto& [table, sum] : kept) found.counts["derived rows"] += sum.rows;
    for (std::string& sentence : differences(kept, rebuilt)) found.wrongs.push_back(std::move(sentence));
    return std::nullopt;
}

}  // namespace

JobOutcome StoreCheck::outcome(const JobRun& run) const {
    if (trouble) return run.is_cancelled() ? JobOutcome::cancelled : JobOutcome::failed;
    return found.wrongs.empty() ? JobOutcome::whole : JobOutcome::wrong;
}

std::optional<Fault> end_run(JobRun& run, const StoreCheck& check) {
    const JobOutcome outcome = check.outcome(run);
    Verification told = check.found;
    if (outcome == JobOutcome::failed) told.wrongs.push_back(*check.trouble);
    return run.end(outcome, told);
}

StoreCheck verify_store(const Where& where, const OpenedStore& opened, JobRun& run) {
    StoreCheck check;
    const auto scratch = ScratchStore::make(where, *opened.store);
    if (!scratch) {
        check.trouble = scratch.error();
        return check;
    }
    const Following follow = following(run);
    Verification& found = check.found;
    std::optional<Fault> inner;
    auto fault = opened.store->read_and_wait([&](Transaction& tx) {
        inner.reset();
        // Every matter is read twice: against itself, and for the lists.
        run.expect(2 * count_subjects(tx, SubjectKind::matter));
        run.reach(0);
        verify_permanent(tx, opened.office->jurisdiction, found, follow);
        // What cannot be read cannot be rebuilt either.
        if (found.wrongs.empty())
            inner = compare_derived(tx, (*scratch)->store(), *opened.office, follow, found);
    });
    if (inner) fault = inner;
    if (fault) check.trouble = sentence_of(*fault);
    return check;
}

}  // namespace minqiao
