// The process dies in the middle: what was acknowledged is there, what was not is there whole or not at all.
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>

#include "store/contents.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

class SuddenDeath : public testing::TestWithParam<Dialect> {
protected:
    // Writes matter after matter in a process of its own until the failpoint kills it; how many were
    // acknowledged by then.
    int acknowledged_before_death(const char* failpoint) {
        int answers[2];
        EXPECT_EQ(pipe(answers), 0);
        const pid_t child = fork();
        if (child == 0) {
            setenv("MINQIAO_FAILPOINT", failpoint, 1);
            const auto store = place.open();
            for (int number = 1; number < 100; ++number) {
                if (!write_matter(*store, number)) (void)!write(answers[1], "+", 1);
            }
            _exit(0);
        }
        close(answers[1]);
        int acknowledged = 0;
        for (char byte = 0; read(answers[0], &byte, 1) == 1;) ++acknowledged;
        close(answers[0]);
        int status = 0;
        EXPECT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        return acknowledged;
    }

    static std::optional<Fault> write_matter(Store& store, int number) {
        return store.write_and_wait([&](Transaction& tx) {
            const SubjectKey key = create_subject(tx, here, SubjectKind::matter, id_numbered(number));
            append_record(tx, key, act_numbered(1));
            put_kept(tx, KeptTable::contents, key, {1, 0, "salt", "text"});
            return Verdict::keep;
        });
    }

    void expect_whole_matters(std::int64_t expected) {
        const auto store = place.open();
        store->read_and_wait([&](Transaction& tx) {
            for (const char* table : {"subjects", "records", "contents"}) {
                EXPECT_EQ(one<std::int64_t>(tx, std::string("select count(*) from ") + table), expected)
                    << table;
            }
        });
        EXPECT_FALSE(write_matter(*store, 1000)) << "life goes on";
    }

    TestPlace place{GetParam()};
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, SuddenDeath, both_databases, name_of_database);

TEST_P(SuddenDeath, BeforeACommitLeavesNoHalfAct) {
    EXPECT_EQ(acknowledged_before_death("commit:4"), 3);
    expect_whole_matters(3);
}

TEST_P(SuddenDeath, AfterACommitLosesNothing) {
    EXPECT_EQ(acknowledged_before_death("commit_after:4"), 3);
    expect_whole_matters(4);
}

}  // namespace
}  // namespace minqiao
