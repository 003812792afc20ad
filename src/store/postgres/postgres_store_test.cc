// What only PostgreSQL can do to us: connections that break, and rights that may be given back.
#include <gtest/gtest.h>

#include "store/store_contract.h"

namespace minqiao {
namespace {

class PostgresStore : public StoreContract {
protected:
    static void break_connection_of(Transaction& tx) {
        const auto backend = one<int>(tx, "select pg_backend_pid()");
        test_store::run_on_postgres("select pg_terminate_backend(" + std::to_string(backend.value()) +
                                    ", 5000)");
    }
};

INSTANTIATE_TEST_SUITE_P(Alone, PostgresStore, testing::Values(Dialect::postgres), name_of_database);

TEST_P(PostgresStore, RunsAWorkAgainWhenTheConnectionBreaksInIt) {
    int runs = 0;
    EXPECT_FALSE(keep([&](Transaction& tx) {
        create_subject(tx, here, SubjectKind::matter, id_numbered(1));
        if (++runs == 1) break_connection_of(tx);
        create_subject(tx, here, SubjectKind::matter, id_numbered(2));
    }));
    EXPECT_EQ(runs, 2);
    EXPECT_EQ(count("subjects"), 2);
}

TEST_P(PostgresStore, DoesNotGuessWhetherALostCommitHappened) {
    const auto fault = keep([&](Transaction& tx) {
        create_subject(tx, here, SubjectKind::matter, id_numbered(1));
        break_connection_of(tx);
    });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::unavailable);
    EXPECT_FALSE(
        keep([](Transaction& tx) { create_subject(tx, here, SubjectKind::matter, id_numbered(2)); }));
}

TEST_P(PostgresStore, AsksAgainWhenTheConnectionBreaksWhileReading) {
    int runs = 0;
    EXPECT_FALSE(store->read_and_wait([&](Transaction& tx) {
        if (++runs == 1) break_connection_of(tx);
        EXPECT_EQ(one<int>(tx, "select 1"), 1);
    }));
    EXPECT_EQ(runs, 2);
}

TEST_P(PostgresStore, SaysItIsUnavailableWhenNobodyListens) {
    const auto opened = Store::open({"", "postgresql://minqiao@127.0.0.1:1/minqiao?connect_timeout=2"});
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, Fault::Kind::unavailable);
}

TEST_P(PostgresStore, RefusesAChangeEvenToWhoeverTakesTheRightBack) {
    new_subject(1);
    for (const char* statement :
         {"update records set act = 'x'", "delete from records", "truncate records"}) {
        const auto fault = keep([&](Transaction& tx) {
            execute(tx, "grant update, delete, truncate on records to current_user");
            execute(tx, statement);
        });
        ASSERT_TRUE(fault) << statement;
        EXPECT_NE(fault->inside.find("MQ001"), fault->inside.npos) << fault->inside;
    }
}

}  // namespace
}  // namespace minqiao
