// minqiao account: an officer with an account that sets its own password, and what becomes of it.
#include <algorithm>
#include <boost/describe/enum_from_string.hpp>
#include <cstdio>

#include "desk/accounts.h"
#include "server/opened_store.h"
#include "server/organ_named.h"
#include "server/outside.h"
#include "server/subcommands.h"

namespace minqiao {
namespace {

struct AccountNamed {
    Where where;
    std::string name;
    std::string role;
    std::string organ;
    std::string officer_name;
    std::string public_url = "http://127.0.0.1:8080";
};

// Options are named as the fields are.
Ending refused(const Problem& problem) {
    if (problem.fields.empty()) return failed(problem.code);
    const FieldFault& fault = problem.fields.front();
    std::string option = fault.name == "organ_id" ? "organ" : fault.name;
    std::ranges::replace(option, '_', '-');
    failed(fault.name == "command" ? fault.detail : "--" + option + ": " + fault.detail);
    return fault.name == "name" && fault.code != "taken" ? Ending::wrong_usage : Ending::failed;
}

void tell_link(const std::string& public_url, const std::string& token) {
    std::printf("A password can be set within 30 minutes, once, at\n%s/first-password#%s\n",
                public_url.c_str(), token.c_str());
}

Ending add(const AccountNamed& asked) {
    AccountAsked account{asked.name, asked.officer_name.empty() ? asked.name : asked.officer_name, {}, {}};
    if (!boost::describe::enum_from_string(asked.role.c_str(), account.role)) {
        failed("--role takes a role, such as clerk or head");
        return Ending::wrong_usage;
    }
    auto opened = open_store(asked.where, "account", OpenAs::old);
    if (!opened) return failed(opened.error());
    const Office& office = *opened->office;
    const Organ* organ =
        asked.organ.empty() ? office.organs.find(office.organ_id) : organ_named(office.organs, asked.organ);
    if (!organ) return failed("the store knows no such organ: give its id or its full name");
    account.organ_id = organ->id;
    Result<AccountAdded, Problem> added = Problem{};
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        added = add_account(tx, office, {nullptr, now_by_the_clock()}, account, random_bytes);
        return added ? Verdict::keep : Verdict::drop;
    });
    if (fault) return failed(sentence_of(*fault));
    if (!added) return refused(added.error());
    tell_link(asked.public_url, added->link.token);
    return Ending::done;
}

template <AccountCommand command>
Ending change(const AccountNamed& asked) {
    auto opened = open_store(asked.where, "account", OpenAs::old);
    if (!opened) return failed(opened.error());
    Result<AccountChanged, Problem> changed = Problem{};
    bool is_known = false;
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        const auto account = find_account(tx, asked.name);
        is_known = account.has_value();
        if (!is_known) return Verdict::drop;
        changed = change_account(tx, *opened->office, {nullptr, now_by_the_clock()}, *account,
                                 {command, {}, {}}, random_bytes);
        return changed ? Verdict::keep : Verdict::drop;
    });
    if (fault) return failed(sentence_of(*fault));
    if (!is_known) return failed("--name: there is no account " + asked.name);
    if (!changed) return refused(changed.error());
    if (changed->link) tell_link(asked.public_url, changed->link->token);
    return Ending::done;
}

}  // namespace

void add_account(CLI::App& program, Chosen& chosen) {
    CLI::App& accounts = *program.add_subcommand("account", "Accounts of officers");
    accounts.require_subcommand(1);
    CLI::App& command = *accounts.add_subcommand("add", "Add an officer with an account");
    auto asked = std::make_shared<AccountNamed>();
    add_where(command, asked->where);
    command.add_option("--name", asked->name, "Login name")->required();
    command.add_option("--role", asked->role, "clerk, sorter, handler, head, reviewer, …")->required();
    command.add_option("--organ", asked->organ, "Id or name of the organ; default the office itself");
    command.add_option("--officer-name", asked->officer_name, "As acts show it; default the login name");
    command.add_option("--public-url", asked->public_url, "Where browsers find the server");
    choose(command, asked, chosen, add);

    const auto add_change = [&](const char* name, const char* what, Ending (*run)(const AccountNamed&)) {
        CLI::App& changed = *accounts.add_subcommand(name, what);
        auto account = std::make_shared<AccountNamed>();
        add_where(changed, account->where);
        changed.add_option("--name", account->name, "Login name")->required();
        if (run == change<AccountCommand::link>)
            changed.add_option("--public-url", account->public_url, "Where browsers find the server");
        choose(changed, account, chosen, run);
    };
    add_change("link", "A new link for a lost password", change<AccountCommand::link>);
    add_change("close", "Nobody logs in with it any more; its sessions end", change<AccountCommand::close>);
    add_change("open", "Open an account that was closed", change<AccountCommand::open>);
}

}  // namespace minqiao
