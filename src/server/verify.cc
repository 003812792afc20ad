// minqiao verify: the whole store against itself, also while a server uses it.
#include <cstdio>

#include "server/derived_tables.h"
#include "server/opened_store.h"
#include "server/scratch_store.h"
#include "server/subcommands.h"
#include "server/verification.h"

namespace minqiao {
namespace {

struct VerifyAsked {
    Where where;
};

// Fills the scratch store from what `tx` sees, and compares.
std::optional<Fault> compare_derived(Transaction& tx, Store& scratch, const Office& office,
                                     Verification& found) {
    const TableSums kept = sums_of_derived(tx);
    TableSums rebuilt;
    auto fault = scratch.write_and_wait([&](Transaction& into) {
        create_all(into, all_derived_tables());
        refill(tx, into, office);
        rebuilt = sums_of_derived(into);
        return Verdict::drop;
    });
    if (fault) return fault;
    for (const auto& [table, sum] : kept) found.counts["derived rows"] += sum.rows;
    for (std::string& sentence : differences(kept, rebuilt)) found.wrongs.push_back(std::move(sentence));
    return std::nullopt;
}

Ending verify(const VerifyAsked& asked) {
    const auto opened = open_store(asked.where, "verify", OpenAs::beside, {.writers = 1, .readers = 1});
    if (!opened) return failed(opened.error());
    const auto scratch = ScratchStore::make(asked.where, *opened->store);
    if (!scratch) return failed(scratch.error());

    Verification found;
    std::optional<Fault> inner;
    auto fault = opened->store->read_and_wait([&](Transaction& tx) {
        verify_permanent(tx, opened->office->jurisdiction, found);
        // What cannot be read cannot be rebuilt either.
        if (found.wrongs.empty()) inner = compare_derived(tx, (*scratch)->store(), *opened->office, found);
    });
    if (inner) fault = inner;
    for (const auto& [what, count] : found.counts) std::printf("%zu %s\n", count, what.c_str());
    for (const std::string& wrong : found.wrongs) std::fprintf(stderr, "%s\n", wrong.c_str());
    if (fault) return failed(sentence_of(*fault));
    if (!found.wrongs.empty()) return failed("the store is not whole");
    std::printf("the store is whole\n");
    return Ending::done;
}

}  // namespace

void add_verify(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("verify", "Check the whole store against itself");
    auto asked = std::make_shared<VerifyAsked>();
    add_where(command, asked->where);
    choose(command, asked, chosen, verify);
}

}  // namespace minqiao
