#include "store/postgres/postgres_connection.h"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include "store/query.h"

namespace minqiao {
namespace {

// Our own number among a database's advisory locks: "MQ" and "migrate".
constexpr const char* begin_alone_script = "begin; select pg_advisory_xact_lock(19793, 1)";

constexpr const char* connection_settings = R"sql(
    set client_min_messages = warning;
    set time zone 'UTC';
    set lock_timeout = '10s';
    set idle_in_transaction_session_timeout = '60s';
)sql";

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, ClearResult>;

// SOCI takes an address for a list of name=value and puts a = after one that has none.
std::string with_a_parameter(const std::string& url) {
    if (url.find('=') != url.npos) return url;
    return url + (url.ends_with('?') ? "" : "?") + "application_name=minqiao";
}

Trouble trouble_of_state(const std::string& state, bool is_alive) {
    const std::string inside = "postgresql " + state;
    // Nothing of a lost transaction stays, so it may be run again on a new connection.
    if (!is_alive) return Trouble({Fault::Kind::unavailable, inside}, true);
    if (state == "23505" || state == "40001" || state == "40P01") {
        return Trouble({Fault::Kind::conflict, inside}, true);
    }
    if (state == "55P03" || state == "57014" || state == "53300") return Trouble({Fault::Kind::busy, inside});
    if (state == "53100") return Trouble({Fault::Kind::full, inside});
    const std::string family = state.substr(0, 2);
    if (family == "XX") return Trouble({Fault::Kind::damaged, inside});
    if (family == "08" || family == "57" || family == "53" || state == "25006") {
        return Trouble({Fault::Kind::unavailable, inside});
    }
    return Trouble({Fault::Kind::refused, inside});
}

}  // namespace

void PostgresConnection::ensure_connected() {
    if (handle_ && is_alive()) return;
    handle_ = nullptr;
    disconnect();
    try {
        connect(std::make_unique<soci::session>(soci::postgresql, with_a_parameter(url_)));
    } catch (const soci::soci_error&) {
        stop_work(Fault::Kind::unavailable, "postgresql cannot be reached");
    }
    handle_ = static_cast<soci::postgresql_session_backend*>(session().get_backend())->conn_;
    const auto reported = [&](const char* name) {
        const char* value = PQparameterStatus(handle_, name);
        return std::string(value ? value : "");
    };
    if (reported("server_encoding") != "UTF8") {
        stop_work(Fault::Kind::refused, "the database's encoding is not UTF8");
    }
    PQsetClientEncoding(handle_, "UTF8");
    run(connection_settings);
    // An acknowledged act survives a power cut, whatever the cluster's default says.
    run("select case when current_setting('synchronous_commit') in ('off', 'local') "
        "then set_config('synchronous_commit', 'on', false) end");
}

bool PostgresConnection::is_alive() const {
    return handle_ && PQstatus(handle_) == CONNECTION_OK;
}

void PostgresConnection::run(const char* script) {
    const ResultHandle result(PQexec(handle_, script));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return;
    const char* state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    throw trouble_of_state(state ? state : "without a state", is_alive());
}

// Reading what is committed is enough: a subject's acts are guarded by their key, and a snapshot would
// make works that only share a serial number collide.
void PostgresConnection::begin_work() {
    ensure_connected();
    run("begin isolation level read committed");
}

void PostgresConnection::keep_work() {
    if (failpoint_) failpoint_->before_commit();
    // A failed transaction answers COMMIT with ROLLBACK, and no error.
    if (PQtransactionStatus(handle_) == PQTRANS_INERROR) {
        stop_work(Fault::Kind::refused, "a work went on after a failed statement");
    }
    run("commit");
    if (failpoint_) failpoint_->after_commit();
}

void PostgresConnection::drop_work() noexcept {
    if (is_alive() && PQtransactionStatus(handle_) != PQTRANS_IDLE) PQclear(PQexec(handle_, "rollback"));
}

void PostgresConnection::begin_read() {
    ensure_connected();
    run("begin isolation level repeatable read read only");
}

void PostgresConnection::begin_alone() {
    ensure_connected();
    run(begin_alone_script);
}

void PostgresConnection::lock(std::int64_t what) {
    Transaction tx(*this);
    one<std::string>(tx, "select cast(pg_advisory_xact_lock(19793, :what) as text)", what);
}

void PostgresConnection::share(std::int64_t what) {
    Transaction tx(*this);
    one<std::string>(tx, "select cast(pg_advisory_xact_lock_shared(19793, :what) as text)", what);
}

std::vector<std::string> PostgresConnection::columns_of(const std::string& table) {
    std::vector<std::string> names;
    Transaction tx(*this);
    each<std::string>(
        tx,
        "select cast(column_name as text) from information_schema.columns "
        "where table_schema = current_schema() and table_name = :name order by ordinal_position",
        [&](std::string name) { names.push_back(std::move(name)); }, table);
    return names;
}

Trouble PostgresConnection::trouble_of_database(const std::exception& error) const {
    const auto* known = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    return trouble_of_state(known ? known->sqlstate() : "without a state", is_alive());
}

}  // namespace minqiao
