// The small tables: what is put comes back, on both databases.
#include <gtest/gtest.h>

#include <thread>

#include "store/accounts.h"
#include "store/audit.h"
#include "store/derived.h"
#include "store/files.h"
#include "store/idempotency.h"
#include "store/organs.h"
#include "store/petitions.h"
#include "store/preferences.h"
#include "store/sessions.h"
#include "store/settings.h"
#include "store/store_contract.h"
#include "store/tables.h"
#include "store/throttles.h"

namespace minqiao {
namespace {

using Rows = StoreContract;

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Rows, both_databases, name_of_database);

const Organ office{{1, 1}, "Petition Office", OrganKind::petition_office, Level::county, {}, {}, "330106"};
const Organ housing{{1, 2}, "Housing", OrganKind::department, Level::county, office.id, {{1, 1}}, "330106"};
const Officer officer{{2, 1}, "An Officer", Role::clerk, office.id};
const Account account{"clerk", "$argon2id$x", officer.id, false, Instant(5)};

void put_clerk(Transaction& tx) {
    put_organ(tx, here, office);
    put_officer(tx, here, officer);
    ASSERT_TRUE(add_account(tx, account));
}

TEST_P(Rows, KeepOrgansAndOfficers) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_organ(tx, here, office);
        put_organ(tx, here, housing);
        put_officer(tx, here, officer);
        Organ renamed = housing;
        renamed.name = "Housing and Building";
        put_organ(tx, here, renamed);
        EXPECT_EQ(load_organs(tx), (std::vector{office, renamed}));
        EXPECT_EQ(load_officers(tx), std::vector{officer});
    }));
}

TEST_P(Rows, KeepAPetitionOncePerSource) {
    const PetitionRow typed{here, {9, 1}, "2026-1", 7, 1, std::nullopt};
    const PetitionRow imported{here, {9, 2}, "2026-2", 7, 2, "file:1"};
    ASSERT_FALSE(keep([&](Transaction& tx) {
        add_petition(tx, typed);
        add_petition(tx, imported);
        EXPECT_TRUE(is_imported(tx, here, "file:1"));
        EXPECT_FALSE(is_imported(tx, here, "file:2"));
        EXPECT_EQ(find_petition(tx, {9, 2}), imported);
        EXPECT_EQ(find_petition(tx, {9, 3}), std::nullopt);
        EXPECT_EQ(find_petition_numbered(tx, here, "2026-1"), typed);
        EXPECT_EQ(petitions_of(tx, here, 7), (std::vector{typed, imported}));
    }));
    const auto fault =
        keep([&](Transaction& tx) { add_petition(tx, {here, {9, 3}, "2026-3", 8, 1, "file:1"}); });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::conflict);
}

TEST_P(Rows, ReplaceAQueryCode) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_query_code(tx, here, {9, 1}, "first");
        put_query_code(tx, here, {9, 1}, "second");
        EXPECT_EQ(find_query_code(tx, here, {9, 1}), "second");
        EXPECT_EQ(find_query_code(tx, here, {9, 2}), std::nullopt);
    }));
}

TEST_P(Rows, KeepAccountsByName) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_clerk(tx);
        EXPECT_FALSE(add_account(tx, account));
        set_password(tx, "clerk", "$argon2id$y");
        EXPECT_EQ(find_account(tx, "clerk")->password_hash, "$argon2id$y");
        EXPECT_EQ(find_account(tx, "nobody"), std::nullopt);
        EXPECT_EQ(load_accounts(tx).size(), 1U);
    }));
}

TEST_P(Rows, UseALoginLinkOnce) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_clerk(tx);
        put_login_link(tx, {"fresh", "clerk", Instant(100)});
        put_login_link(tx, {"old", "clerk", Instant(50)});
        EXPECT_EQ(take_login_link(tx, "old", Instant(50)), std::nullopt);
        EXPECT_EQ(take_login_link(tx, "fresh", Instant(50)), "clerk");
        EXPECT_EQ(take_login_link(tx, "fresh", Instant(50)), std::nullopt);
    }));
}

TEST_P(Rows, EndTheOldestSessionsBeyondTheMost) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_clerk(tx);
        const auto session = [](const char* token, std::int64_t at) {
            return SessionRow{token, "clerk", Instant(at), Instant(at), Instant(at + 1000)};
        };
        EXPECT_EQ(open_session(tx, session("a", 1), 2), 0U);
        EXPECT_EQ(open_session(tx, session("b", 2), 2), 0U);
        EXPECT_EQ(open_session(tx, session("c", 3), 2), 1U);
        EXPECT_EQ(find_session(tx, "a"), std::nullopt);
        touch_session(tx, "b", Instant(9));
        EXPECT_EQ(find_session(tx, "b")->used_at, Instant(9));
        sweep_sessions(tx, Instant(10), Instant(5));
        EXPECT_EQ(find_session(tx, "c"), std::nullopt);
        set_disabled(tx, "clerk", true);
        EXPECT_EQ(find_session(tx, "b"), std::nullopt);
        EXPECT_TRUE(find_account(tx, "clerk")->is_disabled);
    }));
}

TEST_P(Rows, CountFailures) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        EXPECT_EQ(read_throttle(tx, "login", "k"), Throttle{});
        EXPECT_EQ(note_failure(tx, "login", "k", Instant(1)), (Throttle{1, Instant(1)}));
        EXPECT_EQ(note_failure(tx, "login", "k", Instant(2)), (Throttle{2, Instant(2)}));
        EXPECT_EQ(read_throttle(tx, "login", "k"), (Throttle{2, Instant(2)}));
        clear_throttle(tx, "login", "k");
        EXPECT_EQ(read_throttle(tx, "login", "k"), Throttle{});
    }));
}

TEST_P(Rows, KeepAnAnswerUntilItIsSwept) {
    const KeptAnswer answer{"hash", 201, R"({"id":1})", "\"3\""};
    ASSERT_FALSE(keep([&](Transaction& tx) {
        keep_answer(tx, "clerk", "key", answer, Instant(10));
        EXPECT_EQ(find_answer(tx, "clerk", "key"), answer);
        EXPECT_EQ(find_answer(tx, "other", "key"), std::nullopt);
        sweep_answers(tx, Instant(10));
        EXPECT_EQ(find_answer(tx, "clerk", "key"), answer);
        sweep_answers(tx, Instant(11));
        EXPECT_EQ(find_answer(tx, "clerk", "key"), std::nullopt);
    }));
}

TEST_P(Rows, KeepTheLastValueOfASetting) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_setting(tx, "office", "330106");
        put_setting(tx, "office", "330108");
        EXPECT_EQ(find_setting(tx, "office"), "330108");
        EXPECT_EQ(find_setting(tx, "none"), std::nullopt);
        EXPECT_EQ(load_settings(tx), (std::map<std::string, std::string>{{"office", "330108"}}));
    }));
}

TEST_P(Rows, ShowAnAuditRowThatWasForged) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        append_audit(tx, {Instant(1), "officer", "login", "", "done"});
        append_audit(tx, {Instant(2), "officer", "reveal", "petition", "done"});
        EXPECT_EQ(first_broken_audit(tx), std::nullopt);
        EXPECT_EQ(read_audit(tx, 1, 10).front().previous_hash, read_audit(tx, 0, 1).front().hash);
        execute(tx,
                "insert into audit (n, at, officer, action, object, result, previous_hash, hash) "
                "values (3, 3, 'x', 'x', 'x', 'x', 'x', 'x')");
        EXPECT_EQ(first_broken_audit(tx), 3);
    }));
}

TEST_P(Rows, ChainTheAuditOfManyWriters) {
    std::vector<std::jthread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&] {
            for (int event = 0; event < 5; ++event) {
                ASSERT_FALSE(
                    keep([](Transaction& tx) { append_audit(tx, {Instant(1), "o", "a", "b", "c"}); }));
            }
        });
    }
    writers.clear();
    store->read_and_wait([](Transaction& tx) {
        EXPECT_EQ(first_broken_audit(tx), std::nullopt);
        EXPECT_EQ(read_audit(tx, 0, 100).size(), 20U);
    });
}

TEST_P(Rows, KeepAFileInParts) {
    std::string content(2 * 1024 * 1024 + 3, '\0');
    for (std::size_t at = 0; at < content.size(); ++at) content[at] = static_cast<char>(at * 31 % 251);
    FileRow put;
    ASSERT_FALSE(keep([&](Transaction& tx) {
        put = put_file(tx,
                       {{3, 1}, {}, 0, "scan.pdf", "application/pdf", "", Instant(4), FileState::quarantined},
                       content);
        put_file(tx, {{3, 2}, {}, 0, "empty.txt", "text/plain", "", Instant(4), FileState::clean}, "");
    }));
    ASSERT_FALSE(store->read_and_wait([&](Transaction& tx) {
        EXPECT_EQ(find_file(tx, {3, 1}), put);
        EXPECT_EQ(put.bytes, static_cast<std::int64_t>(content.size()));
        EXPECT_TRUE(read_file(tx, {3, 1}) == content);
        EXPECT_EQ(read_file(tx, {3, 2}), "");
        EXPECT_EQ(find_file(tx, {3, 3}), std::nullopt);
    }));
    const auto fault = store->read_and_wait([](Transaction& tx) { read_file(tx, {3, 3}); });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::damaged);
}

TEST_P(Rows, DumpADerivedTableInAnOrderOfItsOwn) {
    const std::string create =
        "create table days (subject bigint primary key, note text);"
        "create index days_note on days (note)";
    const std::vector<DerivedTable> tables = {{"days", create, create}};
    std::vector<std::string> lines;
    ASSERT_FALSE(keep([&](Transaction& tx) {
        create_all(tx, tables);
        create_all(tx, tables);
        execute(tx, "insert into days values (2, :note)", "a\tb\nc\\");
        execute(tx, "insert into days values (1, null)");
        dump(tx, "days", [&](std::string_view line) { lines.emplace_back(line); });
        drop_all(tx, tables);
        create_all(tx, tables);
        EXPECT_EQ(one<int>(tx, "select count(*) from days"), 0);
    }));
    EXPECT_EQ(lines, (std::vector<std::string>{"1\t\\0", "2\ta\\tb\\nc\\\\"}));
}

TEST_P(Rows, StandInTheListOfTables) {
    for (const std::string_view table : permanent_tables) EXPECT_GE(count(std::string(table)), 0) << table;
    for (const std::string_view table : working_tables) EXPECT_EQ(count(std::string(table)), 0) << table;
}

TEST_P(Rows, KeepPreferencesOfEachAccount) {
    ASSERT_FALSE(keep([](Transaction& tx) {
        put_clerk(tx);
        ASSERT_TRUE(add_account(tx, {"sorter", "", officer.id, false, Instant(5)}));
        put_preference(tx, "clerk", {"views", "[]"}, Instant(1000));
        put_preference(tx, "clerk", {"columns", "a"}, Instant(1000));
        put_preference(tx, "clerk", {"views", "[1]"}, Instant(2000));
        put_preference(tx, "sorter", {"views", "[2]"}, Instant(2000));
        drop_preference(tx, "sorter", "columns");
    }));
    store->read_and_wait([](Transaction& tx) {
        EXPECT_EQ(list_preferences(tx, "clerk"),
                  (std::vector<Preference>{{"columns", "a"}, {"views", "[1]"}}));
        EXPECT_EQ(list_preferences(tx, "sorter"), (std::vector<Preference>{{"views", "[2]"}}));
    });
    ASSERT_FALSE(keep([](Transaction& tx) { drop_preference(tx, "clerk", "views"); }));
    store->read_and_wait([](Transaction& tx) {
        EXPECT_EQ(list_preferences(tx, "clerk"), (std::vector<Preference>{{"columns", "a"}}));
    });
}

}  // namespace
}  // namespace minqiao
