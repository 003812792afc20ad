#include "store/migrations.h"

#include "store/query.h"

namespace minqiao {

void migrate(Connection& connection, std::span<const Migration> migrations) {
    connection.begin_alone();
    Transaction tx(connection);
    connection.run(
        "create table if not exists schema_migrations ("
        "number integer primary key, name text not null)");
    const int applied = one<int>(tx, "select coalesce(max(number), 0) from schema_migrations").value_or(0);
    if (applied > migrations.back().number) {
        stop_work(Fault::Kind::refused, "this store was made by a newer program");
    }
    for (const Migration& migration : migrations) {
        if (migration.number <= applied) continue;
        connection.run(migration.script);
        execute(tx, "insert into schema_migrations (number, name) values (:number, :name)", migration.number,
                migration.name);
    }
    connection.run("commit");
}

}  // namespace minqiao
