#include "desk/login.h"

#include <gtest/gtest.h>

#include "store/audit.h"
#include "store/idempotency.h"
#include "store/organs.h"
#include "store/store_contract.h"

namespace minqiao {
namespace {

const std::string good = "a good long password";
const std::string bad = "another long password";

class LoginTest : public StoreContract {
protected:
    void SetUp() override {
        settings.cost = {.memory_kib = 64, .rounds = 1, .lanes = 1};
        office.officers = {{{1, 1}, "张某", Role::clerk, {2, 2}}};
        Organ organ;
        organ.id = {2, 2};
        keep([&](Transaction& tx) {
            put_organ(tx, here, organ);
            put_officer(tx, here, office.officers.front());
            add_account(
                tx, {"clerk", hash_password(good, std::string(16, 's'), settings.cost), {1, 1}, false, now});
            add_account(tx, {"unset", "", {1, 1}, false, now});
        });
        open();
    }
    void open() {
        login = std::make_unique<Login>(
            *store, settings, [this](std::size_t bytes) { return std::string(bytes, char(++chance)); },
            [this] { return now; });
    }
    void pass_seconds(std::int64_t count) { now = now.plus_seconds(count); }
    std::string token() {
        auto opened = login->log_in("clerk", good);
        return opened ? opened->token : "";
    }
    std::optional<Session> session(const std::string& held) {
        std::optional<Session> found;
        store->read_and_wait([&](Transaction& tx) { found = login->find(tx, office, held); });
        return found;
    }
    std::string code(const std::string& name, const std::string& password) {
        const auto answer = login->log_in(name, password);
        return answer ? "" : answer.error().code;
    }

    Instant now = start_of({2024, 3, 1});
    int chance = 0;
    Office office;
    LoginSettings settings;
    std::unique_ptr<Login> login;
};

INSTANTIATE_TEST_SUITE_P(OnBothDatabases, LoginTest, both_databases, name_of_database);

TEST_P(LoginTest, GivesASessionForTheRightPassword) {
    const std::string held = token();
    ASSERT_EQ(held.size(), 64U);
    const auto found = session(held);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->caller.officer, office.officers.front());
    EXPECT_EQ(found->caller.account, "clerk");
    EXPECT_FALSE(session(held.substr(0, 63) + "x"));
    EXPECT_EQ(count("sessions where token_hash = '" + held + "'"), 0) << "the token itself is not stored";
    EXPECT_NE(csrf_token_of(held), held);
    EXPECT_EQ(csrf_token_of(held), csrf_token_of(held));
}

TEST_P(LoginTest, AnswersTheSameForWrongPasswordAndUnknownName) {
    for (const char* name : {"clerk", "nobody", "unset", "", "bad\nname"})
        EXPECT_EQ(code(name, bad), "wrong_credentials") << name;
    for (const char* name : {"clerk", "nobody", "unset"}) {
        EXPECT_EQ(code(name, ""), "bad_password") << name;
        EXPECT_EQ(code(name, std::string(password_bytes_max + 1, 'a')), "bad_password") << name;
        EXPECT_EQ(code(name, std::string(password_bytes_max, 'a')), "wrong_credentials") << name;
    }
    keep([](Transaction& tx) { set_disabled(tx, "clerk", true); });
    EXPECT_EQ(code("clerk", good), "wrong_credentials");
}

TEST_P(LoginTest, DelaysLongerAfterEachFailureFromTheFifthOn) {
    for (const std::string name : {"clerk", "nobody"}) {
        for (int failures = 0; failures < 5; ++failures) EXPECT_EQ(code(name, bad), "wrong_credentials");
        for (const int seconds : {2, 4, 8}) {
            const auto refused = login->log_in(name, good);
            ASSERT_FALSE(refused);
            EXPECT_EQ(refused.error().kind, ProblemKind::throttled) << "the right password waits too";
            EXPECT_EQ(refused.error().retry_after_seconds, seconds);
            pass_seconds(seconds);
            EXPECT_EQ(code(name, bad), "wrong_credentials");
        }
    }
}

TEST_P(LoginTest, RemembersFailuresOverARestartUntilTheRightPassword) {
    for (int failures = 0; failures < 25; ++failures) {
        code("clerk", bad);
        pass_seconds(settings.slowing.delay_seconds_max);
    }
    code("clerk", bad);
    login.reset();
    store.reset();
    store = place.open();
    open();
    EXPECT_EQ(login->log_in("clerk", good).error().retry_after_seconds, settings.slowing.delay_seconds_max);
    pass_seconds(settings.slowing.delay_seconds_max);
    EXPECT_NE(token(), "");
    EXPECT_EQ(code("clerk", bad), "wrong_credentials") << "counted from none again";
    EXPECT_NE(token(), "");
}

TEST_P(LoginTest, EndsASessionThatIdlesOrGrowsOldOrIsLeft) {
    const std::string idle = token();
    pass_seconds(settings.idle_minutes * 60 - 1);
    ASSERT_TRUE(session(idle));
    EXPECT_TRUE(session(idle)->is_touch_due);
    pass_seconds(1);
    EXPECT_FALSE(session(idle));

    const std::string old = token();
    for (int minutes = 10; minutes < settings.absolute_minutes; minutes += 10) {
        pass_seconds(600);
        const auto found = session(old);
        ASSERT_TRUE(found) << minutes;
        login->touch(*found);
        while (count("sessions where used_at = " + std::to_string(now.unix_milliseconds())) == 0) {
        }
    }
    pass_seconds(600);
    EXPECT_FALSE(session(old)) << "eight hours are enough";

    const std::string left = token();
    keep([&](Transaction& tx) { login->log_out(tx, *login->find(tx, office, left)); });
    EXPECT_FALSE(session(left));
}

TEST_P(LoginTest, EndsTheOldestSessionOfOneTooMany) {
    const std::string first = token();
    pass_seconds(1);
    const std::string second = token();
    pass_seconds(1);
    const auto third = login->log_in("clerk", good);
    ASSERT_TRUE(third);
    EXPECT_EQ(third->ended_sessions, 1U);
    EXPECT_FALSE(session(first));
    EXPECT_TRUE(session(second));
    EXPECT_TRUE(session(third->token));
}

TEST_P(LoginTest, KeepsAnAnswerForARepeatedRequestOneDay) {
    keep([&](Transaction& tx) {
        keep_answer(tx, "clerk", "earlier", {"hash", 201, "{}", ""}, now.plus_seconds(-2));
        keep_answer(tx, "clerk", "later", {"hash", 201, "{}", ""}, now);
    });
    // The sweep is written behind the caller's back.
    const auto sweep_until_left = [&](std::int64_t answers) {
        login->sweep();
        for (int tries = 0; tries < 10'000 && count("idempotency_keys") != answers; ++tries) {
        }
        return count("idempotency_keys") == answers;
    };
    pass_seconds(24 * 60 * 60 - 1);
    EXPECT_TRUE(sweep_until_left(1)) << "one is a day and a second old, one a second less than a day";
    store->read_and_wait([](Transaction& tx) {
        EXPECT_FALSE(find_answer(tx, "clerk", "earlier"));
        EXPECT_TRUE(find_answer(tx, "clerk", "later"));
    });
    pass_seconds(2);
    EXPECT_TRUE(sweep_until_left(0));
}

TEST_P(LoginTest, HashesAnewWhenTheCostRose) {
    settings.cost.rounds = 2;
    open();
    EXPECT_NE(token(), "");
    store->read_and_wait([&](Transaction& tx) {
        EXPECT_FALSE(is_outdated(find_account(tx, "clerk")->password_hash, settings.cost));
    });
    EXPECT_NE(token(), "");
}

TEST_P(LoginTest, LetsALinkSetAPasswordOnceAndInTime) {
    std::string link, late;
    keep([&](Transaction& tx) {
        const Chance chances = [this](std::size_t bytes) { return std::string(bytes, char(++chance)); };
        link = make_login_link(tx, "unset", settings, chances, now);
        late = make_login_link(tx, "unset", settings, chances, now);
    });
    EXPECT_EQ(login->set_first_password(link, "too short").error().fields.front().code, "too_short");
    EXPECT_EQ(login->set_first_password("unknown", good).error().code, "link_gone");
    const auto account = login->set_first_password(link, good);
    ASSERT_TRUE(account);
    EXPECT_EQ(*account, "unset");
    EXPECT_EQ(code("unset", good), "");
    EXPECT_EQ(login->set_first_password(link, bad).error().kind, ProblemKind::gone);
    pass_seconds(settings.link_minutes * 60);
    EXPECT_EQ(login->set_first_password(late, bad).error().code, "link_gone");
    EXPECT_EQ(code("unset", good), "");
}

TEST_P(LoginTest, LeavesATrailOfOfficersWithoutNames) {
    token();
    code("clerk", bad);
    code("nobody", bad);
    store->read_and_wait([&](Transaction& tx) {
        const auto rows = read_audit(tx, 0, 10);
        ASSERT_EQ(rows.size(), 3U);
        EXPECT_EQ(rows[0].event, (AuditEvent{now, OfficerId{1, 1}.text(), "log_in", "session", "done"}));
        EXPECT_EQ(rows[1].event.result, "refused");
        EXPECT_EQ(rows[2].event.officer, "");
    });
}

}  // namespace
}  // namespace minqiao
