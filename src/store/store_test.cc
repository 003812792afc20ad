// What the store promises, said once and asked of both databases.
#include "store/store.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <latch>
#include <map>
#include <mutex>
#include <set>
#include <thread>

#include "store/contents.h"
#include "store/query.h"
#include "store/records.h"
#include "store/serials.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

using StoreTest = StoreContract;

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, StoreTest, both_databases, name_of_database);

TEST_P(StoreTest, ReadsBackTheActsOfASubject) {
    const SubjectKey key = new_subject(1);
    ASSERT_FALSE(keep([&](Transaction& tx) { append_record(tx, key, act_numbered(2)); }));
    ASSERT_FALSE(store->read_and_wait([&](Transaction& tx) {
        EXPECT_EQ(find_subject(tx, SubjectKind::matter, id_numbered(1)), key);
        EXPECT_EQ(id_of(tx, key), id_numbered(1));
        EXPECT_EQ(read_records(tx, key), (std::vector{act_numbered(1), act_numbered(2)}));
        EXPECT_EQ(read_records(tx, key, 1), std::vector{act_numbered(2)});
        EXPECT_EQ(last_record(tx, key), 2);
    }));
}

TEST_P(StoreTest, RefusesToChangeOrDeleteWhatIsAppended) {
    new_subject(1);
    keep([](Transaction& tx) {
        execute(tx,
                "insert into petitions (jurisdiction, subject, n, id, number) values ('j', 1, 1, 'i', 'x')");
        execute(tx,
                "insert into audit (n, at, officer, action, object, result, previous_hash, hash) "
                "values (1, 1, '', '', '', '', '', '')");
        execute(tx, "insert into contents values ('j', 1, 1, 1, 0, '', '')");
        execute(tx, "insert into identities values ('j', 1, 1, 1, 0, '', '')");
    });
    for (const char* statement :
         {"update records set act = 'x'", "delete from records", "update subjects set id = 'x'",
          "delete from subjects", "update petitions set number = 'y'", "delete from petitions",
          "update audit set action = 'x'", "delete from audit", "update contents set value = 'x'",
          "update identities set value = 'x'"}) {
        const auto fault = keep([&](Transaction& tx) { execute(tx, statement); });
        ASSERT_TRUE(fault) << statement;
        EXPECT_EQ(fault->kind, Fault::Kind::refused) << statement;
    }
    EXPECT_EQ(count("records where act = 'registration'"), 1);
    EXPECT_FALSE(keep([](Transaction& tx) { execute(tx, "delete from contents"); })) << "erasure is allowed";
}

TEST_P(StoreTest, RefusesAGapBetweenActs) {
    const SubjectKey key = new_subject(1);
    const auto fault = keep([&](Transaction& tx) { append_record(tx, key, act_numbered(3)); });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::refused);
}

TEST_P(StoreTest, ReportsAConflictWhenAnActIsTakenForGood) {
    const SubjectKey key = new_subject(1);
    int runs = 0;
    const auto fault = keep([&](Transaction& tx) {
        ++runs;
        append_record(tx, key, act_numbered(1));
    });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::conflict);
    EXPECT_EQ(runs, 8);
    EXPECT_EQ(count("records"), 1);
}

TEST_P(StoreTest, LetsManyWritersOfOneSubjectTakeTurns) {
    const SubjectKey key = new_subject(1);
    constexpr int writers = 4;
    constexpr int acts_each = 5;
    std::latch all_done(writers * acts_each);
    std::atomic<int> faults = 0;
    for (int act = 0; act < writers * acts_each; ++act) {
        store->write(
            [&](Transaction& tx) {
                append_record(tx, key, act_numbered(last_record(tx, key) + 1));
                return Verdict::keep;
            },
            [&](const std::optional<Fault>& fault) {
                if (fault) ++faults;
                all_done.count_down();
            });
    }
    all_done.wait();
    // Whoever lost eight races is told so; nobody is told that an act is there when it is not.
    EXPECT_EQ(count("records"), 1 + writers * acts_each - faults);
    EXPECT_LT(faults, writers * acts_each / 2);
}

TEST_P(StoreTest, LeavesNothingOfADroppedWork) {
    EXPECT_FALSE(store->write_and_wait([](Transaction& tx) {
        create_subject(tx, here, SubjectKind::matter, id_numbered(1));
        return Verdict::drop;
    }));
    EXPECT_EQ(count("subjects"), 0);
}

TEST_P(StoreTest, KeepsOtherWorksWhenOneFails) {
    std::promise<void> gate;
    std::latch all_done(4);
    std::mutex mutex;
    std::map<int, std::optional<Fault>> outcomes;
    const auto told = [&](int number) {
        return [&, number](std::optional<Fault> fault) {
            const std::lock_guard guard(mutex);
            outcomes[number] = std::move(fault);
            all_done.count_down();
        };
    };
    // The first one holds the writer, so that on SQLite the others meet in one group.
    store->write(
        [waiting = gate.get_future().share()](Transaction&) {
            waiting.wait();
            return Verdict::drop;
        },
        told(0));
    for (int number = 1; number <= 3; ++number) {
        store->write(
            [number](Transaction& tx) {
                create_subject(tx, here, SubjectKind::matter, id_numbered(number));
                if (number == 2) execute(tx, "insert into settings (name, value) values ('a', null)");
                return Verdict::keep;
            },
            told(number));
    }
    gate.set_value();
    all_done.wait();
    EXPECT_FALSE(outcomes[0] || outcomes[1] || outcomes[3]);
    ASSERT_TRUE(outcomes[2]);
    EXPECT_EQ(outcomes[2]->kind, Fault::Kind::refused);
    EXPECT_EQ(count("subjects"), 2);
    EXPECT_EQ(count("subjects where id = '" + id_numbered(2) + "'"), 0);
}

TEST_P(StoreTest, SurvivesAWorkThatThrows) {
    const auto fault = store->write_and_wait([](Transaction& tx) -> Verdict {
        create_subject(tx, here, SubjectKind::matter, id_numbered(1));
        throw std::runtime_error("a private value");
    });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->inside.find("private"), fault->inside.npos);
    EXPECT_EQ(count("subjects"), 0);
}

TEST_P(StoreTest, KeepsEveryByte) {
    std::string every_byte;
    for (int byte = 0; byte < 256; ++byte) every_byte.push_back(static_cast<char>(byte));
    const SubjectKey key = new_subject(1);
    const KeptRow row{1, 0, every_byte.substr(0, 32), every_byte};
    const KeptRow empty{1, 1, "salt", ""};
    for (const KeptTable table : {KeptTable::contents, KeptTable::identities}) {
        ASSERT_FALSE(keep([&](Transaction& tx) {
            put_kept(tx, table, key, row);
            put_kept(tx, table, key, empty);
        }));
        store->read_and_wait(
            [&](Transaction& tx) { EXPECT_EQ(read_kept(tx, table, key), (std::vector{row, empty})); });
    }
    keep([&](Transaction& tx) { EXPECT_TRUE(erase_kept(tx, KeptTable::contents, key, 1, 0)); });
    keep([&](Transaction& tx) { EXPECT_FALSE(erase_kept(tx, KeptTable::contents, key, 1, 0)); });
    EXPECT_EQ(count("contents"), 1);
}

TEST_P(StoreTest, CutsNoTextAtNul) {
    const auto fault = keep([](Transaction& tx) {
        execute(tx, "insert into settings (name, value) values ('a', :value)", std::string("b\0c", 3));
    });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::refused);
    EXPECT_EQ(count("settings"), 0);
}

TEST_P(StoreTest, GivesNumbersWithoutGaps) {
    constexpr int threads = 4;
    constexpr int numbers_each = 20;
    std::mutex mutex;
    std::set<std::int64_t> given;
    {
        std::vector<std::jthread> askers;
        for (int thread = 0; thread < threads; ++thread) {
            askers.emplace_back([&, thread] {
                for (int number = 0; number < numbers_each; ++number) {
                    std::int64_t serial = 0;
                    const bool is_dropped = (number + thread) % 5 == 0;
                    const auto fault = store->write_and_wait([&](Transaction& tx) {
                        serial = next_serial(tx, here, "petition", "2026");
                        return is_dropped ? Verdict::drop : Verdict::keep;
                    });
                    ASSERT_FALSE(fault);
                    const std::lock_guard guard(mutex);
                    if (!is_dropped) {
                        ASSERT_TRUE(given.insert(serial).second);
                    }
                }
            });
        }
    }
    ASSERT_FALSE(given.empty());
    EXPECT_EQ(*given.begin(), 1);
    EXPECT_EQ(*given.rbegin(), static_cast<std::int64_t>(given.size()));
    keep([](Transaction& tx) { EXPECT_EQ(next_serial(tx, here, "petition", "2027"), 1); });
}

TEST_P(StoreTest, LetsAReaderSeeOneMoment) {
    const SubjectKey key = new_subject(1);
    ASSERT_FALSE(store->read_and_wait([&](Transaction& tx) {
        EXPECT_EQ(last_record(tx, key), 1);
        EXPECT_FALSE(keep([&](Transaction& other) { append_record(other, key, act_numbered(2)); }));
        EXPECT_EQ(last_record(tx, key), 1);
    }));
    store->read_and_wait([&](Transaction& tx) { EXPECT_EQ(last_record(tx, key), 2); });
}

TEST_P(StoreTest, LetsNoReaderWrite) {
    const auto fault =
        store->read_and_wait([](Transaction& tx) { execute(tx, "insert into settings values ('a', 'b')"); });
    ASSERT_TRUE(fault);
    EXPECT_EQ(count("settings"), 0);
}

TEST_P(StoreTest, SaysItIsBusyWhenTooManyWait) {
    restart({.waiting_max = 2, .writers = 1, .readers = 1});
    std::promise<void> gate;
    std::promise<void> begun;
    std::latch all_done(3);
    store->write(
        [&, waiting = gate.get_future().share()](Transaction&) {
            begun.set_value();
            waiting.wait();
            return Verdict::drop;
        },
        [&](const std::optional<Fault>&) { all_done.count_down(); });
    begun.get_future().wait();
    for (int number = 0; number < 2; ++number) {
        store->write([](Transaction&) { return Verdict::drop; },
                     [&](const std::optional<Fault>& fault) {
                         EXPECT_FALSE(fault);
                         all_done.count_down();
                     });
    }
    EXPECT_EQ(store->waiting(), 2U);
    const auto fault = store->write_and_wait([](Transaction&) { return Verdict::keep; });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::busy);
    gate.set_value();
    all_done.wait();
}

TEST_P(StoreTest, FinishesWhatWaitsWhenItStops) {
    std::atomic<int> done = 0;
    for (int number = 1; number <= 20; ++number) {
        store->write(
            [number](Transaction& tx) {
                create_subject(tx, here, SubjectKind::matter, id_numbered(number));
                return Verdict::keep;
            },
            [&](const std::optional<Fault>& fault) { done += fault ? 0 : 1; });
    }
    store->stop();
    EXPECT_EQ(done, 20);
    const auto fault = store->write_and_wait([](Transaction&) { return Verdict::keep; });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, Fault::Kind::unavailable);
    restart({});
    EXPECT_EQ(count("subjects"), 20);
}

TEST_P(StoreTest, TellsNoValueInAFault) {
    keep([](Transaction& tx) { execute(tx, "insert into settings values ('secret name', 'v')"); });
    const auto fault = keep([](Transaction& tx) {
        execute(tx, "insert into settings (name, value) values (:name, :value)", "secret name",
                "secret value");
    });
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->inside.find("secret"), fault->inside.npos) << fault->inside;
    EXPECT_NE(fault->inside.find("insert into settings"), fault->inside.npos) << fault->inside;
}

TEST_P(StoreTest, VisitsEverySubjectInOrder) {
    constexpr int subjects = 1203;
    keep([](Transaction& tx) {
        for (int number = subjects; number > 0; --number) {
            create_subject(tx, here, SubjectKind::matter, id_numbered(number));
        }
        create_subject(tx, here, SubjectKind::calendar, id_numbered(subjects + 1));
    });
    std::vector<std::int64_t> seen;
    store->read_and_wait([&](Transaction& tx) {
        for_each_subject(tx, SubjectKind::matter,
                         [&](const Subject& subject) { seen.push_back(subject.key.subject); });
    });
    EXPECT_EQ(seen.size(), subjects);
    EXPECT_TRUE(std::ranges::is_sorted(seen));
}

}  // namespace
}  // namespace minqiao
