// minqiao rebuild: drops the derived tables and fills them anew from the records.
#include <cstdio>

#include "server/derived_tables.h"
#include "server/job_run.h"
#include "server/opened_store.h"
#include "server/subcommands.h"
#include "server/verification.h"
#include "store/subjects.h"

namespace minqiao {
namespace {

struct RebuildAsked {
    Where where;
    bool only_checks = false;
};

struct Rebuilt {
    TableSums sums;
    Verification found;  // how what was there differed
};

std::optional<Fault> rebuild_tables(const OpenedStore& opened, bool only_checks, JobRun& run,
                                    Rebuilt& rebuilt) {
    TableSums kept;
    auto fault = opened.store->write_and_wait([&](Transaction& tx) {
        rebuilt.found = {};
        run.expect(count_subjects(tx, SubjectKind::matter));
        run.reach(0);
        kept = sums_of_derived(tx);
        renew_derived_tables(tx, opened.office.get(), {.on_matter = [&] {
                                 ++rebuilt.found.counts["matters"];
                                 run.advance();
                             }});
        rebuilt.sums = sums_of_derived(tx);
        return only_checks ? Verdict::drop : Verdict::keep;
    });
    if (fault) return fault;
    for (const auto& [table, sum] : rebuilt.sums) rebuilt.found.counts["derived rows"] += sum.rows;
    rebuilt.found.wrongs = differences(kept, rebuilt.sums);
    return std::nullopt;
}

Ending rebuild(const RebuildAsked& asked) {
    const auto opened = open_store(asked.where, "rebuild", OpenAs::to_rebuild);
    if (!opened) return failed(opened.error());
    const auto run = JobRun::begin(*opened->store, JobKind::rebuild);
    if (!run) return failed(sentence_of(run.error()));
    Rebuilt rebuilt;
    if (const auto fault = rebuild_tables(*opened, asked.only_checks, **run, rebuilt)) {
        (*run)->end(JobOutcome::failed, {.counts = {}, .wrongs = {sentence_of(*fault)}});
        return failed(sentence_of(*fault));
    }
    const auto& wrongs = rebuilt.found.wrongs;
    const bool is_wrong = asked.only_checks && !wrongs.empty();
    const auto fault = (*run)->end(is_wrong ? JobOutcome::wrong : JobOutcome::done, rebuilt.found);
    for (const auto& [table, sum] : rebuilt.sums) std::printf("%s: %zu rows\n", table.c_str(), sum.rows);
    for (const std::string& sentence : wrongs) std::fprintf(stderr, "%s\n", sentence.c_str());
    if (is_wrong) return failed("the derived tables do not follow from the records");
    return fault ? failed(sentence_of(*fault)) : Ending::done;
}

}  // namespace

void add_rebuild(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("rebuild", "Fill the derived tables anew from the records");
    auto asked = std::make_shared<RebuildAsked>();
    add_where(command, asked->where);
    command.add_flag("--check", asked->only_checks, "Compare only; change nothing");
    choose(command, asked, chosen, rebuild);
}

}  // namespace minqiao
