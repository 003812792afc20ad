// minqiao account: an officer with an account that sets its own password, and what becomes of it.
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <cstdio>
#include <functional>

#include "base/text.h"
#include "desk/file.h"
#include "desk/login.h"
#include "server/opened_store.h"
#include "server/organ_named.h"
#include "server/outside.h"
#include "server/subcommands.h"
#include "store/accounts.h"
#include "store/audit.h"
#include "store/organs.h"

namespace minqiao {
namespace {

struct AccountAsked {
    Where where;
    std::string name;
    std::string role;
    std::string organ;
    std::string officer_name;
    std::string public_url = "http://127.0.0.1:8080";
};

bool is_name(const std::string& name) {
    return is_utf8(name) && !is_blank(name) && !has_control_characters(name) &&
           !has_direction_controls(name) && name.size() <= 200;
}

// An account is one officer's, and an officer has one role: whoever administers handles no matter.
std::string fault_of_taken(const Account& account, const Office& office) {
    const Officer* officer = office.officer(account.officer_id);
    const std::string role = officer ? boost::describe::enum_to_string(officer->role, "") : "";
    return "--name: " + account.name + " is an account with the role " + role +
           " already, and an account has one role";
}

void tell_link(const std::string& public_url, const std::string& token) {
    std::printf("A password can be set within 30 minutes, once, at\n%s/first-password#%s\n",
                public_url.c_str(), token.c_str());
}

Ending add(const AccountAsked& asked) {
    Officer officer;
    const bool is_role = boost::describe::enum_from_string(asked.role.c_str(), officer.role);
    if (!is_role || !is_name(asked.name)) {
        failed(is_role ? "--name takes a login name" : "--role takes a role, such as clerk or head");
        return Ending::wrong_usage;
    }
    auto opened = open_store(asked.where, "account", OpenAs::old);
    if (!opened) return failed(opened.error());
    const OrganTree& organs = opened->office->organs;
    const Organ* organ =
        asked.organ.empty() ? organs.find(opened->office->organ_id) : organ_named(organs, asked.organ);
    if (!organ) return failed("the store knows no such organ: give its id or its full name");
    if (organ->ended_on)
        return failed("that organ ended on " + organ->ended_on->text() + ": " +
                      organs.find(organs.heir(organ->id))->name + " carries on its powers");
    officer.id = random_id<OfficerKind>(random_bytes);
    officer.name = asked.officer_name.empty() ? asked.name : asked.officer_name;
    officer.organ_id = organ->id;

    const Instant now = now_by_the_clock();
    std::string token;
    std::optional<Account> taken;
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        token.clear();
        taken.reset();
        put_officer(tx, opened->office->jurisdiction, officer);
        if (!add_account(tx, {asked.name, "", officer.id, false, now})) {
            taken = find_account(tx, asked.name);
            return Verdict::drop;
        }
        append_audit(tx, {now, "", "add_account", officer.id.text(), "done"});
        token = make_login_link(tx, asked.name, load_login_settings(tx), random_bytes, now);
        return Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    if (taken) return failed(fault_of_taken(*taken, *opened->office));
    tell_link(asked.public_url, token);
    return Ending::done;
}

// One work on an account that is there; the audit keeps that it was done.
Ending change(const AccountAsked& asked, const char* action, const std::function<void(Transaction&)>& work) {
    auto opened = open_store(asked.where, "account", OpenAs::old);
    if (!opened) return failed(opened.error());
    std::optional<Account> found;
    const auto fault = opened->store->write_and_wait([&](Transaction& tx) {
        found = find_account(tx, asked.name);
        if (!found) return Verdict::drop;
        work(tx);
        append_audit(tx, {now_by_the_clock(), "", action, found->officer_id.text(), "done"});
        return Verdict::keep;
    });
    if (fault) return failed(sentence_of(*fault));
    return found ? Ending::done : failed("--name: there is no account " + asked.name);
}

// For a password that was lost: the old one works until the link is used.
Ending make_link(const AccountAsked& asked) {
    std::string token;
    const Ending ending = change(asked, "link_account", [&](Transaction& tx) {
        token = make_login_link(tx, asked.name, load_login_settings(tx), random_bytes, now_by_the_clock());
    });
    if (ending == Ending::done) tell_link(asked.public_url, token);
    return ending;
}

Ending close_account(const AccountAsked& asked) {
    return change(asked, "close_account", [&](Transaction& tx) { set_disabled(tx, asked.name, true); });
}

Ending open_account(const AccountAsked& asked) {
    return change(asked, "open_account", [&](Transaction& tx) { set_disabled(tx, asked.name, false); });
}

}  // namespace

void add_account(CLI::App& program, Chosen& chosen) {
    CLI::App& accounts = *program.add_subcommand("account", "Accounts of officers");
    accounts.require_subcommand(1);
    CLI::App& command = *accounts.add_subcommand("add", "Add an officer with an account");
    auto asked = std::make_shared<AccountAsked>();
    add_where(command, asked->where);
    command.add_option("--name", asked->name, "Login name")->required();
    command.add_option("--role", asked->role, "clerk, sorter, handler, head, reviewer, …")->required();
    command.add_option("--organ", asked->organ, "Id or name of the organ; default the office itself");
    command.add_option("--officer-name", asked->officer_name, "As acts show it; default the login name");
    command.add_option("--public-url", asked->public_url, "Where browsers find the server");
    choose(command, asked, chosen, add);

    const auto add_change = [&](const char* name, const char* what, Ending (*run)(const AccountAsked&)) {
        CLI::App& changed = *accounts.add_subcommand(name, what);
        auto account = std::make_shared<AccountAsked>();
        add_where(changed, account->where);
        changed.add_option("--name", account->name, "Login name")->required();
        if (run == make_link)
            changed.add_option("--public-url", account->public_url, "Where browsers find the server");
        choose(changed, account, chosen, run);
    };
    add_change("link", "A new link for a lost password", make_link);
    add_change("close", "Nobody logs in with it any more; its sessions end", close_account);
    add_change("open", "Open an account that was closed", open_account);
}

}  // namespace minqiao
