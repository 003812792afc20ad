// Who is there: log-in with name and password, the sessions that follow, and the one-time link with which
// an account gets its first password. Uses the real clock, also in a demonstration. What it answers never
// tells whether a name exists.
//
// Problems: unreadable bad_password; unauthenticated wrong_credentials; throttled login_throttled with its
// delay; gone link_gone (unknown, used or too old); fields password required, too_short, too_long.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "base/result.h"
#include "desk/caller.h"
#include "desk/office.h"
#include "desk/password.h"
#include "desk/problem.h"
#include "desk/side_threads.h"
#include "desk/slowing.h"
#include "store/accounts.h"
#include "store/sessions.h"
#include "store/store.h"
#include "store/throttles.h"

namespace minqiao {

struct LoginSettings {
    int idle_minutes = 15;
    int absolute_minutes = 8 * 60;
    int sessions_max = 2;  // of one account; one more ends the oldest
    Slowing slowing;       // of wrong passwords
    int link_minutes = 30;
    PasswordCost cost;
};
// Settings login.idle_minutes and so on; what is not set keeps its default.
LoginSettings load_login_settings(Transaction& tx);
// Long sessions and many of them, as a demonstration needs, and passwords that cost little to hash: what is
// drawn by chance with 75 bits cannot be tried out, however cheap one try is.
inline constexpr PasswordCost demonstration_password_cost{.memory_kib = 8'192, .rounds = 1, .lanes = 1};
void put_demonstration_login_settings(Transaction& tx);

struct OpenedSession {
    std::string token;  // 64 hexadecimal digits; only its hash is stored
    OfficerId officer_id;
    std::size_t ended_sessions = 0;  // older ones that had to make room
};

struct Session {
    Caller caller;
    std::string token_hash;
    bool is_touch_due = false;
};

// What an account may be called, so that it can be typed at the log-in.
inline constexpr std::size_t account_name_bytes_max = 200;

// What a browser must send beside its cookie; it follows from the token.
std::string csrf_token_of(std::string_view token);

class Login {
public:
    using Clock = std::function<Instant()>;
    Login(Store& store, LoginSettings settings, Chance chance, Clock clock);

    // These two hash and wait for the store: run them by `offer`, never on a thread of the store.
    Result<OpenedSession, Problem> log_in(const std::string& name, const std::string& password);
    // POST /api/v1/login_links {token, password}. The link is used up; the name of its account comes back.
    Result<std::string, Problem> set_first_password(const std::string& token, const std::string& password);
    // False when too many wait for hashing: answer busy.
    bool offer(std::function<void()> job) { return threads_.offer(std::move(job)); }

    // Within the transaction of the request itself. Nothing when there is no such session, or it is too old.
    std::optional<Session> find(Transaction& tx, const Office& office, std::string_view token) const;
    // False once it has expired or idled out.
    bool is_open(const SessionRow& session) const;
    // When `is_touch_due`: keeps the session from idling out. Does not wait.
    void touch(const Session& session);
    void log_out(Transaction& tx, const Session& session) const;

    // Forgets what is too old to matter; now and then.
    void sweep();

private:
    struct Tried;
    Tried try_password(const std::string& name, const std::string& password) const;
    std::optional<Problem> delayed(Transaction& tx, const std::string& name) const;

    Store& store_;
    const LoginSettings settings_;
    Chance chance_;
    Clock clock_;
    const std::string hash_of_nobody_;
    SideThreads threads_;  // last: ends first
};

// Puts a link for the account and returns its token.
std::string make_login_link(Transaction& tx, const std::string& account, const LoginSettings& settings,
                            const Chance& chance, Instant now);

}  // namespace minqiao
