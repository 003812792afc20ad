#include "store/sqlite/sqlite_connection.h"

#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "store/query.h"

namespace minqiao {
namespace {

using namespace sqlite_api;

// An acknowledged act survives a power cut: FULL. Without recursive triggers, INSERT OR REPLACE would
// delete a record unseen. The file is mapped as far as SQLite maps one, so that readers copy nothing
// (docs/decisions/0029-mapped-store.md). A page written often meanwhile is carried over from the log once,
// hence a longer log than by default.
constexpr const char* settings = R"sql(
    pragma busy_timeout = 5000;
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma recursive_triggers = on;
    pragma trusted_schema = off;
    pragma temp_store = memory;
    pragma cache_size = -16384;
    pragma mmap_size = 2147418112;
    pragma wal_autocheckpoint = 4000;
)sql";

// Before the first connection of the process. Each is used by one thread at a time and needs no lock of its
// own; and nobody asks how much memory SQLite holds, for which every request of memory would take one lock
// that all threads share: readers spent a third of their time on it.
void configure() {
    static const bool is_done = [] {
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        return true;
    }();
    static_cast<void>(is_done);
}

Trouble trouble_of_code(int code) {
    const std::string inside = "sqlite " + std::to_string(code);
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Trouble({Fault::Kind::busy, inside});
        case SQLITE_FULL:
            return Trouble({Fault::Kind::full, inside});
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return Trouble({Fault::Kind::damaged, inside});
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_NOMEM:
            return Trouble({Fault::Kind::unavailable, inside});
        case SQLITE_CONSTRAINT:
            break;
        default:
            return Trouble({Fault::Kind::refused, inside});
    }
    const bool is_taken = code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY ||
                          code == SQLITE_CONSTRAINT_ROWID;
    return Trouble({is_taken ? Fault::Kind::conflict : Fault::Kind::refused, inside}, is_taken);
}

}  // namespace

SqliteConnection::SqliteConnection(const std::string& file, Use use) {
    if (file.find('"') != file.npos) stop_work(Fault::Kind::refused, "a store's directory has no quotes");
    configure();
    connect(std::make_unique<soci::session>(soci::sqlite3, "dbname=\"" + file + "\""));
    handle_ = static_cast<soci::sqlite3_session_backend*>(session().get_backend())->conn_;
    sqlite3_extended_result_codes(handle_, 1);
    run(settings);
    if (use == Use::read) run("pragma query_only = on");
}

void SqliteConnection::run(const char* script) {
    const int code = sqlite3_exec(handle_, script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw trouble_of_code(code);
}

void SqliteConnection::begin_group() {
    run("begin immediate");
    is_work_alone_ = false;
}
void SqliteConnection::keep_group() {
    run("commit");
    is_work_alone_ = true;
}

void SqliteConnection::drop_group() noexcept {
    if (is_in_group()) sqlite3_exec(handle_, "rollback", nullptr, nullptr, nullptr);
    is_work_alone_ = true;
}

bool SqliteConnection::is_in_group() const {
    return sqlite3_get_autocommit(handle_) == 0;
}

// Within a savepoint SQLite keeps the former pages of every statement in one list, which it walks from its
// head after each: a work of ten thousand rows would spend most of its time on that.
void SqliteConnection::begin_work() {
    run(is_work_alone_ ? "begin immediate" : "savepoint work");
}

void SqliteConnection::keep_work() {
    if (!is_work_alone_) run("release work");
}

void SqliteConnection::drop_work() noexcept {
    if (is_work_alone_) return drop_group();
    if (!is_in_group()) return;
    sqlite3_exec(handle_, "rollback to work; release work", nullptr, nullptr, nullptr);
}

std::vector<std::string> SqliteConnection::columns_of(const std::string& table) {
    std::vector<std::string> names;
    Transaction tx(*this);
    each<std::string>(
        tx, "select name from pragma_table_info(:name) order by cid",
        [&](std::string name) { names.push_back(std::move(name)); }, table);
    return names;
}

Trouble SqliteConnection::trouble_of_database(const std::exception& error) const {
    const auto* known = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    return trouble_of_code(known ? known->result() : SQLITE_ERROR);
}

void SqliteConnection::bring_to_rest(soci::statement& statement) {
    sqlite3_reset(static_cast<soci::sqlite3_statement_backend*>(statement.get_backend())->stmt_);
}

}  // namespace minqiao
