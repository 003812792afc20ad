#include "desk/accounts.h"

#include <algorithm>

#include "base/text.h"
#include "desk/file.h"
#include "desk/listing.h"
#include "desk/login.h"
#include "docket/docket.h"
#include "json/describe.h"
#include "matter/rules.h"
#include "organ/mandate.h"
#include "store/audit.h"
#include "store/organs.h"
#include "store/stored_id.h"

namespace minqiao {

namespace {

constexpr std::size_t officers_version_bytes = 16;
constexpr std::size_t change_reason_letters_max = 200;

Problem faulty(std::vector<FieldFault> faults) {
    return problem_of(Refusal{RefusalCode::invalid_fields, "", std::move(faults)});
}

Problem faulty(const char* name, const char* code, std::string detail) {
    return faulty({{name, code, std::move(detail)}});
}

// Somebody else may have changed it while this one waited.
Office held_office(Transaction& tx, const Office& office) {
    hold_office(tx);
    auto newest = load_office(tx, office.statute);
    ASSERT_THAT(newest, "an office that has a desk is there");
    return *std::move(newest);
}

LinkMade link_for(Transaction& tx, const std::string& account, Instant at, const Chance& chance) {
    const LoginSettings settings = load_login_settings(tx);
    return {make_login_link(tx, account, settings, chance, at),
            at.plus_seconds(settings.link_minutes * 60LL)};
}

// Whom the office has, and as what, decides who sees what an officer is complained of in, and accusations.
bool changes_sight(Role role) {
    return role == Role::head || role == Role::leader || role == Role::discipline;
}

// The office with this officer in it, and the lists with it, in the same transaction.
void enter_officer(Transaction& tx, const Office& before, const Officer& officer, const Chance& chance) {
    Office after = before;
    const auto known = std::ranges::find(after.officers, officer.id, &Officer::id);
    const bool changes_lists =
        changes_sight(officer.role) || (known != after.officers.end() && changes_sight(known->role));
    if (known == after.officers.end())
        after.officers.push_back(officer);
    else
        *known = officer;
    put_officer(tx, before.jurisdiction, officer);
    renew_office(tx, chance(officers_version_bytes));
    if (!changes_lists) return;
    for (const Subject& subject : matters_concerning(tx, before.jurisdiction, {}, {officer.id.text()})) {
        const MatterFile file = load_file(tx, subject.key, stored_id<MatterId>(subject.id), Texts::left_out);
        keep_docket(tx, file.key, rows_of(file.matter, before.place()), rows_of(file.matter, after.place()));
    }
}

void check_names(std::vector<FieldFault>& faults, const AccountAsked& asked) {
    check_name(faults, "name", asked.name);
    if (faults.empty() && asked.name.size() > account_name_bytes_max)
        faults.push_back(
            {"name", "too_long", "at most " + std::to_string(account_name_bytes_max) + " bytes"});
    check_name(faults, "officer_name", asked.officer_name);
}

void check_organ(std::vector<FieldFault>& faults, OrganId id, const OrganTree& organs) {
    const Organ* organ = organs.find(id);
    if (!organ)
        faults.push_back({"organ_id", "unknown", "the store knows no such organ"});
    else if (organ->ended_on)
        faults.push_back({"organ_id", "ended",
                          "that organ ended on " + organ->ended_on->text() + ": " +
                              organs.find(organs.heir(organ->id))->name + " carries on its powers"});
}

bool is_last_of_its_role(Transaction& tx, const Office& office, const Account& leaving, Role role) {
    const auto accounts = load_accounts(tx);
    return std::ranges::none_of(accounts, [&](const Account& account) {
        const Officer* officer = office.officer(account.officer_id);
        return officer && officer->role == role && !account.is_disabled && account.name != leaving.name;
    });
}

std::optional<FieldFault> fault_of_role(const std::optional<Role>& role, Role now) {
    if (!role) return FieldFault{"role", "required", "the new role is missing"};
    if (*role == now) return FieldFault{"role", "same_role", "the account has this role already"};
    if (!is_administrator(*role) && !is_administrator(now)) return std::nullopt;
    return FieldFault{"role", "excluded",
                      "an administrator's role goes with no other: close the account and add another"};
}

std::optional<FieldFault> fault_of(Transaction& tx, const Office& office, const Account& account, Role role,
                                   const AccountChange& asked) {
    switch (asked.command) {
        case AccountCommand::change_role:
            return fault_of_role(asked.role, role);
        case AccountCommand::link:
            if (account.is_disabled) return FieldFault{"command", "is_closed", "the account is closed"};
            return std::nullopt;
        case AccountCommand::open:
            if (!account.is_disabled) return FieldFault{"command", "is_open", "the account is open already"};
            return std::nullopt;
        case AccountCommand::close:
            if (account.is_disabled)
                return FieldFault{"command", "is_closed", "the account is closed already"};
            // Else nobody could be let in any more, or kept out.
            if (role == Role::security && is_last_of_its_role(tx, office, account, role))
                return FieldFault{"command", "last_of_its_role",
                                  "the last open account of the role security stays open"};
            return std::nullopt;
    }
    return std::nullopt;
}

std::string action_of(AccountCommand command) {
    return command == AccountCommand::change_role ? "change_role" : json::enum_text(command) + "_account";
}

void note(Transaction& tx, const AccountKeeper& keeper, std::string action, std::string object,
          const std::string& reason) {
    append_audit(tx, {keeper.at, keeper.text(), std::move(action), std::move(object),
                      reason.empty() ? "done" : "done: " + reason});
}

}  // namespace

AccountItem account_item(const Account& account, const Officer& officer) {
    return {officer.id,
            account.name,
            officer.name,
            officer.organ_id,
            officer.role,
            account.is_disabled ? AccountState::closed : AccountState::open,
            !account.password_hash.empty(),
            account.created_at};
}

Result<AccountAdded, Problem> add_account(Transaction& tx, const Office& office, const AccountKeeper& keeper,
                                          const AccountAsked& asked, const Chance& chance) {
    const Office newest = held_office(tx, office);
    std::vector<FieldFault> faults;
    check_names(faults, asked);
    check_organ(faults, asked.organ_id, newest.organs);
    if (!faults.empty()) return faulty(std::move(faults));
    const Officer officer{random_id<OfficerKind>(chance), to_nfc(asked.officer_name), asked.role,
                          asked.organ_id};
    const Account account{to_nfc(asked.name), "", officer.id, false, keeper.at};
    if (const auto taken = find_account(tx, account.name)) {
        const Officer* holder = newest.officer(taken->officer_id);
        return faulty("name", "taken",
                      account.name + " is an account with the role " +
                          (holder ? json::enum_text(holder->role) : "") +
                          " already, and an account has one role");
    }
    enter_officer(tx, newest, officer, chance);
    add_account(tx, account);
    AccountAdded added{account_item(account, officer), link_for(tx, account.name, keeper.at, chance)};
    note(tx, keeper, "add_account", officer.id.text(), "");
    return added;
}

Result<AccountChanged, Problem> change_account(Transaction& tx, const Office& office,
                                               const AccountKeeper& keeper, const Account& account,
                                               const AccountChange& asked, const Chance& chance) {
    const Office newest = held_office(tx, office);
    auto now = find_account(tx, account.name);
    const Officer* known = now ? newest.officer(now->officer_id) : nullptr;
    if (!known) return absent();
    Officer officer = *known;
    if (keeper.caller && officer.id == keeper.caller->officer.id)
        return faulty("command", "own_account", "nobody changes the own account");
    std::vector<FieldFault> faults;
    if (keeper.caller) check_text(faults, "reason", asked.reason, change_reason_letters_max);
    if (auto fault = fault_of(tx, newest, *now, officer.role, asked)) faults.push_back(*std::move(fault));
    if (!faults.empty()) return faulty(std::move(faults));

    AccountChanged changed;
    std::string object = officer.id.text();
    if (asked.command == AccountCommand::link) changed.link = link_for(tx, now->name, keeper.at, chance);
    if (asked.command == AccountCommand::close || asked.command == AccountCommand::open) {
        now->is_disabled = asked.command == AccountCommand::close;
        changed.ended_sessions = int(set_disabled(tx, now->name, now->is_disabled));
    }
    if (asked.command == AccountCommand::change_role) {
        // A session goes on as nobody else than who began it.
        changed.ended_sessions = int(end_sessions_of(tx, now->name));
        object += "/" + json::enum_text(officer.role) + "/" + json::enum_text(*asked.role);
        officer.role = *asked.role;
        enter_officer(tx, newest, officer, chance);
    }
    changed.account = account_item(*now, officer);
    note(tx, keeper, action_of(asked.command), std::move(object), asked.reason);
    return changed;
}

LeftBehind left_behind(Transaction& tx, const Office& office, const Officer& officer, const Moment& now) {
    LeftBehind left;
    const auto accounts = load_accounts(tx);
    left.has_nobody_else = std::ranges::none_of(accounts, [&](const Account& account) {
        const Officer* other = office.officer(account.officer_id);
        return other && other->id != officer.id && other->role == officer.role &&
               other->organ_id == officer.organ_id && !account.is_disabled;
    });
    MatterFilter filter;
    filter.duty = duty_filter(DutiesOf::mine, officer, office, now.today());
    filter.counting = RowCounting::to_the_end;
    if (!filter.duty->kinds.empty()) left.matters = count_matters(tx, {officer, now.at}, filter).count;
    return left;
}

}  // namespace minqiao
