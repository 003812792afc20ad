#include "desk/login.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "base/digest.h"
#include "base/text.h"
#include "store/audit.h"
#include "store/idempotency.h"
#include "store/settings.h"

namespace minqiao {
namespace {

constexpr std::size_t token_bytes = 32;
constexpr std::string_view throttle_name = "login";
constexpr int touch_seconds = 60;
constexpr int day_seconds = 24 * 60 * 60;

std::string hash_of(std::string_view token) {
    return hex(bytes_of(sha256(token)));
}

Problem wrong_credentials() {
    return {.kind = ProblemKind::unauthenticated, .code = "wrong_credentials"};
}

Problem throttled(int seconds) {
    return {.kind = ProblemKind::throttled, .code = "login_throttled", .retry_after_seconds = seconds};
}

Problem bad_password(std::string code, std::string detail) {
    return {.kind = ProblemKind::fields,
            .code = "invalid_fields",
            .fields = {{"password", std::move(code), std::move(detail)}}};
}

std::optional<Problem> fault_of_new(const std::string& password) {
    if (password.empty()) return bad_password("required", "is empty");
    if (password.size() > password_bytes_max) return bad_password("too_long", "at most 1024 bytes");
    const std::size_t letters = is_utf8(password) ? letters_in(password) : password.size();
    if (letters < password_letters_min) return bad_password("too_short", "at least 10 characters");
    return std::nullopt;
}

// Says nothing about any account, and costs no hash.
std::optional<Problem> fault_of_tried(const std::string& password) {
    if (!password.empty() && password.size() <= password_bytes_max) return std::nullopt;
    return Problem{.kind = ProblemKind::unreadable, .code = "bad_password"};
}

void note(Transaction& tx, Instant at, const std::string& officer, const char* action, const char* result) {
    append_audit(tx, {at, officer, action, "session", result});
}

}  // namespace

LoginSettings load_login_settings(Transaction& tx) {
    const auto stored = load_settings(tx);
    const auto read = [&](const char* name, auto& number) {
        const auto found = stored.find(std::string("login.") + name);
        if (found == stored.end()) return;
        const std::string& text = found->second;
        std::from_chars(text.data(), text.data() + text.size(), number);
    };
    LoginSettings settings;
    settings.slowing = load_slowing(tx, throttle_name);
    read("idle_minutes", settings.idle_minutes);
    read("absolute_minutes", settings.absolute_minutes);
    read("sessions_max", settings.sessions_max);
    read("link_minutes", settings.link_minutes);
    read("hash_memory_kib", settings.cost.memory_kib);
    read("hash_rounds", settings.cost.rounds);
    read("hash_lanes", settings.cost.lanes);
    return settings;
}

void put_demonstration_login_settings(Transaction& tx) {
    put_setting(tx, "login.idle_minutes", "480");
    put_setting(tx, "login.sessions_max", "64");
    put_setting(tx, "login.hash_memory_kib", std::to_string(demonstration_password_cost.memory_kib));
    put_setting(tx, "login.hash_rounds", std::to_string(demonstration_password_cost.rounds));
}

std::string csrf_token_of(std::string_view token) {
    return hex(bytes_of(hmac_sha256(token, "csrf")));
}

Login::Login(Store& store, LoginSettings settings, Chance chance, Clock clock)
    : store_(store),
      settings_(settings),
      chance_(std::move(chance)),
      clock_(std::move(clock)),
      hash_of_nobody_(minqiao::hash_of_nobody(chance_(salt_bytes), settings_.cost)) {}

struct Login::Tried {
    std::optional<Problem> problem;
    std::optional<Account> account;
    bool is_right = false;
    std::optional<std::string> new_hash;  // the old one was made with less
};

std::optional<Problem> Login::delayed(Transaction& tx, const std::string& name) const {
    const Throttle throttle = read_throttle(tx, throttle_name, hash_of(name));
    if (const int seconds = seconds_left(throttle, settings_.slowing, clock_())) return throttled(seconds);
    return std::nullopt;
}

Login::Tried Login::try_password(const std::string& name, const std::string& password) const {
    Tried tried;
    const auto fault = store_.read_and_wait([&](Transaction& tx) {
        tried = {};
        tried.problem = delayed(tx, name);
        tried.account = find_account(tx, name);
    });
    if (fault) tried.problem = problem_of(*fault);
    if (tried.problem) return tried;
    const bool may_enter =
        tried.account && !tried.account->is_disabled && !tried.account->password_hash.empty();
    const std::string& hash = may_enter ? tried.account->password_hash : hash_of_nobody_;
    tried.is_right = is_password(password, hash) && may_enter;
    if (tried.is_right && is_outdated(hash, settings_.cost))
        tried.new_hash = hash_password(password, chance_(salt_bytes), settings_.cost);
    return tried;
}

Result<OpenedSession, Problem> Login::log_in(const std::string& name, const std::string& password) {
    const bool is_possible = !name.empty() && name.size() <= account_name_bytes_max && is_utf8(name) &&
                             !has_control_characters(name);
    if (auto problem = fault_of_tried(password)) return *std::move(problem);
    if (!is_possible) return wrong_credentials();
    const Tried tried = try_password(name, password);
    if (tried.problem) return *tried.problem;

    OpenedSession opened{hex(chance_(token_bytes)), {}, 0};
    std::optional<Problem> problem;
    const auto fault = store_.write_and_wait([&](Transaction& tx) {
        const Instant now = clock_();
        // Others may have failed, or the account may have changed, while this one was hashing.
        problem = delayed(tx, name);
        if (problem) return Verdict::drop;
        const std::string officer = tried.account ? tried.account->officer_id.text() : "";
        if (!tried.is_right || find_account(tx, name) != tried.account) {
            note_failure(tx, throttle_name, hash_of(name), now);
            note(tx, now, officer, "log_in", "refused");
            problem = wrong_credentials();
            return Verdict::keep;
        }
        clear_throttle(tx, throttle_name, hash_of(name));
        if (tried.new_hash) set_password(tx, name, *tried.new_hash);
        opened.officer_id = tried.account->officer_id;
        opened.ended_sessions = open_session(
            tx, {hash_of(opened.token), name, now, now, now.plus_seconds(settings_.absolute_minutes * 60LL)},
            static_cast<std::size_t>(settings_.sessions_max));
        note(tx, now, officer, "log_in", "done");
        return Verdict::keep;
    });
    if (fault) return problem_of(*fault);
    if (problem) return *problem;
    return opened;
}

Result<std::string, Problem> Login::set_first_password(const std::string& token,
                                                       const std::string& password) {
    if (auto problem = fault_of_new(password)) return *problem;
    const std::string hash = hash_password(password, chance_(salt_bytes), settings_.cost);
    std::optional<std::string> account;
    const auto fault = store_.write_and_wait([&](Transaction& tx) {
        account = take_login_link(tx, hash_of(token), clock_());
        if (!account) return Verdict::keep;
        set_password(tx, *account, hash);
        end_sessions_of(tx, *account);
        note(tx, clock_(), find_account(tx, *account)->officer_id.text(), "set_first_password", "done");
        return Verdict::keep;
    });
    if (fault) return problem_of(*fault);
    if (!account) return Problem{.kind = ProblemKind::gone, .code = "link_gone"};
    return *account;
}

std::optional<Session> Login::find(Transaction& tx, const Office& office, std::string_view token) const {
    const auto row = find_session(tx, hash_of(token));
    if (!row || !is_open(*row)) return std::nullopt;
    const auto account = find_account(tx, row->account);
    if (!account || account->is_disabled) return std::nullopt;
    const Officer* officer = office.officer(account->officer_id);
    if (!officer) return std::nullopt;
    return Session{
        {*officer, account->name}, row->token_hash, row->used_at.plus_seconds(touch_seconds) <= clock_()};
}

bool Login::is_open(const SessionRow& session) const {
    const Instant now = clock_();
    return now < session.expires_at && now < session.used_at.plus_seconds(settings_.idle_minutes * 60LL);
}

void Login::touch(const Session& session) {
    store_.write(
        [hash = session.token_hash, now = clock_()](Transaction& tx) {
            touch_session(tx, hash, now);
            return Verdict::keep;
        },
        [](std::optional<Fault>) {});
}

void Login::log_out(Transaction& tx, const Session& session) const {
    end_session(tx, session.token_hash);
    note(tx, clock_(), session.caller.officer.id.text(), "log_out", "done");
}

void Login::sweep() {
    store_.write(
        [now = clock_(), idle = settings_.idle_minutes * 60LL](Transaction& tx) {
            sweep_sessions(tx, now, now.plus_seconds(-idle));
            sweep_throttles(tx, now.plus_seconds(-day_seconds));
            sweep_answers(tx, now.plus_seconds(-day_seconds));
            return Verdict::keep;
        },
        [](std::optional<Fault>) {});
}

std::string make_login_link(Transaction& tx, const std::string& account, const LoginSettings& settings,
                            const Chance& chance, Instant now) {
    std::string token = hex(chance(token_bytes));
    put_login_link(tx, {hash_of(token), account, now.plus_seconds(settings.link_minutes * 60LL)});
    append_audit(tx, {now, "", "make_login_link", "account", "done"});
    return token;
}

}  // namespace minqiao
