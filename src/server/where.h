// Where a store lies. Every option of a subcommand but --data may also come from the environment
// (MINQIAO_LISTEN for --listen) or from DIR/minqiao.toml (listen = "…"); what stands first in this order
// counts.
#pragma once

#include <CLI/App.hpp>
#include <optional>
#include <string>

#include "store/store.h"

namespace minqiao {

struct Where {
    std::string dir;
    std::string database;

    StoreAddress address() const;
};

// --data and --database.
void add_where(CLI::App& command, Where& where);
// Once every option has been added: lets the environment give what the command line leaves out.
void read_environment_too(CLI::App& command);
// Once the command line has been read: lets the file give what is still missing. Throws CLI::Error.
void fill_from_file(CLI::App& command, const std::string& dir);

}  // namespace minqiao
