// The subcommands of the program; each stands in a file of its own.
#pragma once

#include <CLI/App.hpp>
#include <memory>

#include "server/ending.h"
#include "server/where.h"

namespace minqiao {

void add_init(CLI::App& program, Chosen& chosen);
void add_serve(CLI::App& program, Chosen& chosen);
void add_demo(CLI::App& program, Chosen& chosen);
void add_import(CLI::App& program, Chosen& chosen);
void add_rebuild(CLI::App& program, Chosen& chosen);
void add_verify(CLI::App& program, Chosen& chosen);
void add_account(CLI::App& program, Chosen& chosen);
void add_organ(CLI::App& program, Chosen& chosen);
void add_setting(CLI::App& program, Chosen& chosen);
void add_law(CLI::App& program, Chosen& chosen);
void add_shut_in(CLI::App& program, Chosen& chosen);

// Chooses `run(asked)` when the subcommand is given. Its options have been added by then.
template <class Asked>
void choose(CLI::App& command, std::shared_ptr<Asked> asked, Chosen& chosen, Ending (*run)(const Asked&)) {
    read_environment_too(command);
    command.callback([&command, &chosen, asked, run] {
        chosen = [&command, asked, run] {
            fill_from_file(command, asked->where.dir);
            return run(*asked);
        };
    });
}

}  // namespace minqiao
