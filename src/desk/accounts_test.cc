// What the operator and the administrator of role security share: the rules of accounts, and who is left.
#include "desk/accounts.h"

#include <gtest/gtest.h>

#include "desk/founded_county_test.h"
#include "desk/sessions.h"
#include "store/audit.h"

namespace minqiao {
namespace {

class AccountsTest : public FoundedCountyTest {
protected:
    static Office office(Transaction& tx) {
        return *load_office(tx, std::shared_ptr<const Statute>(&statute_on_disk(), [](const Statute*) {}));
    }
    // As the operator; what is wrong with it, or nothing.
    std::string add(const char* name, Role role) {
        std::string fault;
        keep([&](Transaction& tx) {
            const auto added = add_account(tx, office(tx), {nullptr, at},
                                           {name, name, county().organ("office")->id, role}, chance_here());
            fault = added ? "" : fault_of(added.error());
        });
        return fault;
    }
    std::string change(const char* name, const AccountChange& asked, const Caller* caller = nullptr) {
        std::string fault;
        keep([&](Transaction& tx) {
            const auto account = find_account(tx, name);
            ASSERT_TRUE(account);
            const auto changed = change_account(tx, office(tx), {caller, at}, *account, asked, chance_here());
            fault = changed ? "" : fault_of(changed.error());
        });
        return fault;
    }
    static std::string fault_of(const Problem& problem) {
        return problem.fields.empty() ? problem.code
                                      : problem.fields.front().name + ":" + problem.fields.front().code;
    }
    AccountItem item(const char* name) {
        AccountItem found;
        store->read_and_wait([&](Transaction& tx) {
            const auto page = list_accounts(tx, office(tx), {name, {}, {}, {}, {}, 1});
            if (page && !page->items.empty()) found = page->items.front();
        });
        return found;
    }

    const Instant at{1000};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, AccountsTest, both_databases, name_of_database);

TEST_P(AccountsTest, AreAddedWithAnOfficerOfTheirOwn) {
    EXPECT_EQ(add("wen", Role::clerk), "");
    EXPECT_EQ(add("wen", Role::auditor), "name:taken");
    EXPECT_EQ(add(" ", Role::clerk), "name:required");
    EXPECT_EQ(item("wen").role, Role::clerk);
    EXPECT_FALSE(item("wen").has_password);
    store->read_and_wait([&](Transaction& tx) { EXPECT_TRUE(office(tx).officer(item("wen").id)); });
}

TEST_P(AccountsTest, OfAnAdministratorNeverBecomeAnythingElse) {
    add("wen", Role::clerk);
    add("an", Role::security);
    EXPECT_EQ(change("wen", {AccountCommand::change_role, Role::auditor, ""}), "role:excluded");
    EXPECT_EQ(change("an", {AccountCommand::change_role, Role::clerk, ""}), "role:excluded");
    EXPECT_EQ(change("wen", {AccountCommand::change_role, Role::head, ""}), "");
    EXPECT_EQ(item("wen").role, Role::head);
}

TEST_P(AccountsTest, LeaveSomebodyWhoMayLetOthersIn) {
    add("an", Role::security);
    EXPECT_EQ(change("an", {AccountCommand::close, {}, ""}), "command:last_of_its_role");
    add("bo", Role::security);
    EXPECT_EQ(change("an", {AccountCommand::close, {}, ""}), "");
    EXPECT_EQ(change("bo", {AccountCommand::close, {}, ""}), "command:last_of_its_role");
    EXPECT_EQ(change("an", {AccountCommand::open, {}, ""}), "");
    EXPECT_EQ(change("bo", {AccountCommand::close, {}, ""}), "");
}

TEST_P(AccountsTest, AreChangedByAnOfficerWithAReasonAndNeverByThemselves) {
    add("an", Role::security);
    add("wen", Role::clerk);
    const AccountItem keeper = item("an");
    const Caller caller{{keeper.id, "an", Role::security, keeper.organ_id}, "an", Language::zh};
    EXPECT_EQ(change("wen", {AccountCommand::close, {}, ""}, &caller), "reason:required");
    EXPECT_EQ(change("wen", {AccountCommand::close, {}, "离岗"}, &caller), "");
    EXPECT_EQ(change("an", {AccountCommand::link, {}, "忘了"}, &caller), "command:own_account");
    store->read_and_wait([&](Transaction& tx) {
        const auto rows = account_history(tx, item("wen").id);
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[0].action, "close_account");
        EXPECT_EQ(rows[0].officer_id, keeper.id);
        EXPECT_EQ(rows[0].reason, "离岗");
        EXPECT_EQ(rows[1].action, "add_account");
        EXPECT_FALSE(rows[1].officer_id);
        EXPECT_FALSE(rows[1].reason);
    });
}

TEST(SessionName, IsNeitherTokenNorHash) {
    const std::string hash(64, 'a');
    EXPECT_EQ(session_id_of(hash), session_id_of(hash));
    EXPECT_EQ(hash.find(session_id_of(hash).text()), hash.npos);
    EXPECT_NE(session_id_of(hash), session_id_of(std::string(64, 'b')));
}

}  // namespace
}  // namespace minqiao
