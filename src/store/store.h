// Connections, transactions and the permanent tables, on SQLite or PostgreSQL. Nothing is reported as
// done before it is durable. Works run on the store's own threads; where it must, the store runs a work
// again from the start, so a work may have no effect but through its transaction and what it sets anew.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "base/result.h"
#include "store/fault.h"
#include "store/transaction.h"

namespace minqiao {

struct StoreAddress {
    std::string dir;                          // SQLite keeps minqiao.sqlite here
    std::optional<std::string> database_url;  // postgresql://…; then dir holds no rows
};

struct StoreLimits {
    std::size_t waiting_max = 1024;  // works that may wait, writing and reading each
    std::size_t group_max = 64;      // works in one commit (SQLite)
    std::size_t writers = 8;         // connections that write (PostgreSQL)
    std::size_t readers = 4;         // connections that read
};

enum class Verdict { keep, drop };
using Work = std::function<Verdict(Transaction&)>;
using ReadWork = std::function<void(Transaction&)>;
// Called once, on a thread of the store; must not wait for the store. Nothing: the work was kept and is
// durable, or was dropped as it wished. A fault: nothing of the work is there; save that after
// `unavailable` a commit whose answer was lost may still be found.
using Done = std::function<void(std::optional<Fault>)>;

class Store {
public:
    // Opens, makes what is missing and brings old tables up to date.
    static Result<std::unique_ptr<Store>, Fault> open(const StoreAddress& address, StoreLimits limits = {});
    virtual ~Store() = default;

    // When too many wait already, `done` gets a busy fault at once, on the caller's thread.
    virtual void write(Work work, Done done) = 0;
    // Sees one moment of the store, however long it takes.
    virtual void read(ReadWork work, Done done) = 0;
    // Finishes what waits, then refuses everything. Also done by the destructor.
    virtual void stop() = 0;

    virtual Dialect dialect() const = 0;
    // Works that wait for a writer at this moment.
    virtual std::size_t waiting() const = 0;

    std::optional<Fault> write_and_wait(Work work);
    std::optional<Fault> read_and_wait(ReadWork work);
};

}  // namespace minqiao
