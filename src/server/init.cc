// minqiao init: an empty real store.
#include <cstdio>

#include "server/founding.h"
#include "server/opened_store.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

struct InitAsked {
    Where where;
    FoundingAsked office;
    std::string public_url = "http://127.0.0.1:8080";
};

Ending init(const InitAsked& asked) {
    if (const auto fault = fault_of(asked.office)) {
        failed(*fault);
        return Ending::wrong_usage;
    }
    auto opened = open_store(asked.where, "init", OpenAs::new_or_old);
    if (!opened) return failed(opened.error());
    if (opened->office) return failed("the store in " + asked.where.dir + " is initialised already");
    std::string token;
    if (const auto fault = found(*opened->store, asked.office, token)) return failed(sentence_of(*fault));
    std::printf(
        "The store is ready. The first administrator (account %s) sets a password within 30 minutes at\n"
        "%s/first-password#%s\n"
        "This link works once. Start the server with: minqiao serve --data %s\n",
        std::string(first_administrator).c_str(), asked.public_url.c_str(), token.c_str(),
        asked.where.dir.c_str());
    return Ending::done;
}

}  // namespace

void add_init(CLI::App& program, Chosen& chosen) {
    CLI::App& command = *program.add_subcommand("init", "Make an empty real store");
    auto asked = std::make_shared<InitAsked>();
    add_where(command, asked->where);
    command.add_option("--division", asked->office.division, "Division code, 6 or 12 digits")->required();
    command.add_option("--name", asked->office.name, "Name of the petition office")->required();
    command.add_option("--public-url", asked->public_url, "Where browsers will find the server");
    choose(command, asked, chosen, init);
}

}  // namespace minqiao
