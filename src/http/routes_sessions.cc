#include "http/credential.h"
#include "http/routes.h"
#include "http/service.h"
#include "http/typed.h"

namespace minqiao::http {

namespace {

struct Credentials {
    std::string name;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(Credentials, (), (name, password))

struct OfficerPage {
    OfficerId id;
    std::string name;
    Role role = Role::clerk;
    OrganId organ_id;
    std::string organ_name;
};
BOOST_DESCRIBE_STRUCT(OfficerPage, (), (id, name, role, organ_id, organ_name))

struct SessionPage {
    std::string token;
    std::string csrf_token;
    OfficerPage officer;
    int ended_sessions = 0;  // older ones that had to make room
};
BOOST_DESCRIBE_STRUCT(SessionPage, (), (token, csrf_token, officer, ended_sessions))

struct Me {
    OfficerPage officer;
    std::string csrf_token;
    CivilDay today;  // of the law's clock
    bool is_demonstration = false;
};
BOOST_DESCRIBE_STRUCT(Me, (), (officer, csrf_token, today, is_demonstration))

struct FirstPassword {
    std::string token;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(FirstPassword, (), (token, password))

struct AccountName {
    std::string account;
};
BOOST_DESCRIBE_STRUCT(AccountName, (), (account))

OfficerPage page_of(const Officer& officer, const Office& office) {
    const Organ* organ = office.organs.find(officer.organ_id);
    return {officer.id, officer.name, officer.role, officer.organ_id, organ ? organ->name : ""};
}

// Hashing a password takes long: not on a thread of the store, nor on one that serves sockets.
void offer(const std::shared_ptr<const Asking>& asking, const Answered& done,
           std::function<Outcome(const Asking&)> job, int success) {
    const Service& service = asking->service;
    const bool is_taken = service.wiring().login.offer([=, &service] {
        Outcome outcome = job(*asking);
        done(outcome ? answer_of(*std::move(outcome), success)
                     : service.refuse(outcome.error(), asking->request));
    });
    if (!is_taken) done(service.refuse(problem(ProblemKind::busy, "busy"), asking->request));
}

Outcome log_in(const Asking& asking) {
    const auto read = body_of<Credentials>(asking.request);
    if (!read) return read.error();
    auto opened = asking.service.wiring().login.log_in(read->name, read->password);
    if (!opened) return std::move(opened).error();
    // The account may be younger than what this server knows of the office, or have another role by now.
    std::shared_ptr<const Desk> desk;
    const Wiring& wiring = asking.service.wiring();
    if (const auto fault = wiring.store.read_and_wait([&](Transaction& tx) { desk = wiring.desk_here(tx); }))
        return problem_of(*fault);
    const Office& office = desk->office();
    const Officer* officer = office.officer(opened->officer_id);
    if (!officer) return problem(ProblemKind::busy, "busy", "the account's officer is not loaded");
    Reply reply = reply_of(SessionPage{opened->token, csrf_token_of(opened->token), page_of(*officer, office),
                                       static_cast<int>(opened->ended_sessions)});
    reply.headers.push_back(session_cookie(asking.request, opened->token));
    return reply;
}

void open_session(std::shared_ptr<const Asking> asking, Answered done) {
    const Rate& rate = asking->service.limits().logins_per_address;
    if (const int wait = asking->service.wait_by_address("login", asking->request, rate)) {
        return done(asking->service.refuse(throttled(wait), asking->request));
    }
    offer(asking, done, log_in, 201);
}

void take_login_link(std::shared_ptr<const Asking> asking, Answered done) {
    const auto job = [](const Asking& asked) -> Outcome {
        const auto read = body_of<FirstPassword>(asked.request);
        if (!read) return read.error();
        auto account = asked.service.wiring().login.set_first_password(read->token, read->password);
        if (!account) return std::move(account).error();
        return reply_of(AccountName{*std::move(account)});
    };
    offer(asking, done, job, 201);
}

Outcome who_am_i(const AskingOfficer& asking, Transaction&) {
    const Office& office = asking.desk().office();
    return reply_of(Me{page_of(asking.caller().officer, office),
                       csrf_token_of(credential_of(asking.request()).token), asking.now().today(),
                       office.is_demonstration});
}

Outcome log_out(const AskingOfficer& asking, Transaction& tx) {
    asking.asking.service.wiring().login.log_out(tx, asking.session);
    Reply reply;
    reply.headers = {cleared_cookie(asking.request()), {"Clear-Site-Data", "\"*\""}};
    return reply;
}

}  // namespace

std::vector<Route> session_routes() {
    return {
        {.method = Method::post,
         .pattern = "/api/v1/sessions",
         .operation = "log_in",
         .summary = "Log in with name and password.",
         .tag = "sessions",
         .handling = ByItself{open_session},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<Credentials>,
         .response = &answered_schema<SessionPage>,
         .problems = {401, 429}},
        {.method = Method::post,
         .pattern = "/api/v1/login_links",
         .operation = "set_first_password",
         .summary = "Set the first password of an account by its one-time link.",
         .tag = "sessions",
         .handling = ByItself{take_login_link},
         .success = 201,
         .takes = Takes::json,
         .request = &asked_schema<FirstPassword>,
         .response = &answered_schema<AccountName>,
         .problems = {410}},
        {.method = Method::get,
         .pattern = "/api/v1/me",
         .operation = "get_me",
         .summary = "Who is logged in, and what a browser needs to go on.",
         .tag = "sessions",
         .handling = Reads{who_am_i},
         .response = &answered_schema<Me>},
        {.method = Method::delete_,
         .pattern = "/api/v1/sessions/current",
         .operation = "log_out",
         .summary = "End this session.",
         .tag = "sessions",
         .handling = Writes{log_out},
         .success = 204},
    };
}

}  // namespace minqiao::http
