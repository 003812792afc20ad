// minqiao verify: the whole store against itself, also while a server uses it.
#include <cstdio>

#include "server/subcommands.h"
#include "server/verifying.h"

namespace minqiao {
namespace {

struct VerifyAsked {
    Where where;
};

Ending verify(const VerifyAsked& asked) {
    const auto opened = open_store(asked.where, "verify", OpenAs::beside, {.writers = 1, .readers = 1});
    if (!opened) return failed(opened.error());
    const auto run = JobRun::begin(*opened->store, JobKind::verification);
    if (!run) return failed(sentence_of(run.error()));
    const StoreCheck check = verify_store(asked.where, *opened, **run);
    const Verification& found = check.found;
    const auto unnoted = end_run(**run, check);
    for (const auto& [what, count] : found.counts) std::printf("%zu %s\n", count, what.c_str());
    for (const std::string& wrong : found.wrongs) std::fprintf(stderr, "%s\n", wrong.c_str());
    if (check.trouble) return failed(*check.trouble);
    if (!found.wrongs.empty()) return failed("the store is not whole");
    std::printf("the store is whole\n");
    if (unnoted) return failed(sentence_of(*unnoted));
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
