// The program: one subcommand, then the end.
#include <sys/stat.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

#include "server/subcommands.h"

int main(int count, char** words) {
    using namespace minqiao;
    // What the program writes is for its own user alone.
    umask(077);
    CLI::App program("Minqiao, an open letters-and-visits work system");
    program.set_version_flag("--version", "minqiao " MINQIAO_VERSION);
    program.require_subcommand(1);
    Chosen chosen;
    add_init(program, chosen);
    add_serve(program, chosen);
    add_demo(program, chosen);
    add_import(program, chosen);
    add_rebuild(program, chosen);
    add_verify(program, chosen);
    add_account(program, chosen);
    add_organ(program, chosen);
    add_setting(program, chosen);
    add_law(program, chosen);
    add_shut_in(program, chosen);
    try {
        // The library would only say that a subcommand is missing.
        const auto is_named = [&](const CLI::App* subcommand) { return subcommand->get_name() == words[1]; };
        if (count > 1 && words[1][0] != '-' &&
            std::ranges::none_of(program.get_subcommands([](auto*) { return true; }), is_named))
            throw CLI::ExtrasError("minqiao", {words[1]});
        program.parse(count, words);
        return static_cast<int>(chosen());
    } catch (const CLI::Error& error) {
        return static_cast<int>(program.exit(error) == 0 ? Ending::done : Ending::wrong_usage);
    }
}
