#include "store/jobs.h"

#include <algorithm>
#include <thread>
#include <tuple>

#include "store/store_contract.h"

namespace minqiao {
namespace {

class Jobs : public StoreContract {
protected:
    static JobRow asked(int number, JobKind kind = JobKind::verification) {
        return {id_numbered(number), kind, "", Instant(number * 1000), "officer", ""};
    }
    static JobRow begun(int number, JobKind kind = JobKind::verification) {
        JobRow row = asked(number, kind);
        row.node = "node";
        row.begun_at = row.heard_at = row.asked_at;
        return row;
    }
    void add(const JobRow& row) {
        ASSERT_FALSE(keep([&](Transaction& tx) { add_job(tx, row); }));
    }
    void end(int number, JobOutcome outcome, Instant at) {
        ASSERT_FALSE(keep([&](Transaction& tx) {
            end_job(tx, id_numbered(number), {outcome, R"({"acts":2})", R"(["broken"])", 1}, at);
        }));
    }
    std::optional<JobRow> found(int number) {
        std::optional<JobRow> row;
        store->read_and_wait([&](Transaction& tx) { row = find_job(tx, id_numbered(number)); });
        return row;
    }
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, Jobs, both_databases, name_of_database);

TEST_P(Jobs, GoFromWaitingToTheirEnd) {
    add(asked(1));
    EXPECT_EQ(found(1), asked(1));
    EXPECT_EQ(found(2), std::nullopt);
    EXPECT_EQ(state_of(*found(1), Instant(1'000'000)), JobState::waiting);
    ASSERT_FALSE(keep([&](Transaction& tx) {
        EXPECT_EQ(take_waiting_job(tx, "here", Instant(2000))->id, id_numbered(1));
        EXPECT_EQ(take_waiting_job(tx, "here", Instant(2000)), std::nullopt);
        EXPECT_FALSE(hear_of_job(tx, id_numbered(1), 3, 9, Instant(5000)));
        ask_to_cancel(tx, id_numbered(1));
        EXPECT_TRUE(hear_of_job(tx, id_numbered(1), 4, 9, Instant(6000)));
    }));
    const JobRow running = *found(1);
    EXPECT_EQ(std::tie(running.done, running.total, running.node), std::tuple(4, 9, "here"));
    EXPECT_EQ(state_of(running, Instant(126'000)), JobState::running);
    EXPECT_EQ(state_of(running, Instant(126'001)), JobState::broken_off);
    end(1, JobOutcome::wrong, Instant(7000));
    end(1, JobOutcome::whole, Instant(8000));
    const JobRow ended = *found(1);
    EXPECT_EQ(state_of(ended, Instant(1'000'000)), JobState::ended);
    EXPECT_EQ(ended.outcome, JobOutcome::wrong);
    EXPECT_EQ(ended.ended_at, Instant(7000));
    EXPECT_EQ(std::tie(ended.counts, ended.wrongs, ended.wrong_count),
              std::tuple(R"({"acts":2})", R"(["broken"])", 1));
}

TEST_P(Jobs, AreOpenUntilTheyEndOrBreakOff) {
    const auto open = [&](Instant now) {
        std::optional<JobRow> row;
        store->read_and_wait([&](Transaction& tx) { row = open_job(tx, JobKind::verification, now); });
        return row ? row->id : "";
    };
    EXPECT_EQ(open(Instant(0)), "");
    add(begun(1));
    add(begun(2, JobKind::rebuild));
    EXPECT_EQ(open(Instant(2000)), id_numbered(1));
    EXPECT_EQ(open(Instant(500'000)), "");
    add(asked(3));
    EXPECT_EQ(open(Instant(500'000)), id_numbered(3));
    end(3, JobOutcome::cancelled, Instant(4000));
    EXPECT_EQ(open(Instant(500'000)), "");
}

TEST_P(Jobs, ComeNewestFirstAndTheOldOnesGo) {
    add(begun(1));
    end(1, JobOutcome::whole, Instant(1500));
    add(begun(2));
    end(2, JobOutcome::wrong, Instant(2500));
    add(begun(3));
    end(3, JobOutcome::failed, Instant(3500));
    add(asked(4));
    for (int number = 5; number <= 300; ++number) {
        add(begun(number, JobKind::list_export));
        end(number, JobOutcome::done, Instant(number * 1000));
    }
    // Two that are known of the store, one that waits, and those that are kept anyway.
    EXPECT_EQ(count("jobs"), 203);
    EXPECT_EQ(found(3), std::nullopt);
    EXPECT_TRUE(found(4));
    store->read_and_wait([&](Transaction& tx) {
        EXPECT_EQ(last_verification(tx, JobOutcome::whole)->id, id_numbered(1));
        EXPECT_EQ(last_verification(tx, JobOutcome::wrong)->id, id_numbered(2));
        const auto listed = list_jobs(tx, 2);
        ASSERT_EQ(listed.size(), 2U);
        EXPECT_EQ(listed[0].id, id_numbered(300));
        EXPECT_EQ(listed[1].id, id_numbered(299));
    });
}

TEST_P(Jobs, AreTakenByOneNodeEach) {
    constexpr int waiting = 12;
    for (int number = 1; number <= waiting; ++number) add(asked(number));
    std::vector<std::vector<std::string>> taken(4);
    std::vector<std::jthread> nodes;
    for (auto& mine : taken) {
        nodes.emplace_back([&] {
            for (bool is_more = true; is_more;) {
                std::optional<JobRow> row;
                ASSERT_FALSE(keep([&](Transaction& tx) { row = take_waiting_job(tx, "n", Instant(9)); }));
                is_more = row.has_value();
                if (row) mine.push_back(row->id);
            }
        });
    }
    nodes.clear();
    std::vector<std::string> all;
    for (const auto& mine : taken) all.insert(all.end(), mine.begin(), mine.end());
    std::ranges::sort(all);
    EXPECT_EQ(std::ranges::unique(all).begin(), all.end());
    EXPECT_EQ(all.size(), std::size_t{waiting});
}

}  // namespace
}  // namespace minqiao
