// minqiao rebuild: drops the derived tables and fills them anew from the records.
#include <cstdio>

#include "server/derived_tables.h"
#include "server/opened_store.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

struct RebuildAsked {
    Where where;
    bool only_checks = false;
};

Ending rebuild(const RebuildAsked& asked) {
    const auto opened = open_store(asked.where, "rebuild", OpenAs::to_rebuild);
    if (!opened) return failed(opened.error());
    TableSums kept, rebuilt;
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        kept = sums_of_derived(tx);
        renew_derived_tables(tx, opened->office.get());
        rebuilt = sums_of_derived(tx);
        return asked.only_checks ? Verdict::drop : Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    for (const auto& [table, sum] : rebuilt) std::printf("%s: %zu rows\n", table.c_str(), sum.rows);
    const auto found = differences(kept, rebuilt);
    for (const std::string& sentence : found) std::fprintf(stderr, "%s\n", sentence.c_str());
    if (asked.only_checks && !found.empty())
        return failed("the derived tables do not follow from the records");
    return Ending::done;
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
