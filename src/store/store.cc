#include "store/store.h"

#include <future>

#include "store/postgres/postgres_store.h"
#include "store/sqlite/sqlite_store.h"

namespace minqiao {
namespace {

template <class Ask>
std::optional<Fault> wait_for(const Ask& ask) {
    // Shared, for the thread that answers is still inside set_value when this one wakes up.
    const auto answer = std::make_shared<std::promise<std::optional<Fault>>>();
    ask([answer](std::optional<Fault> fault) { answer->set_value(std::move(fault)); });
    return answer->get_future().get();
}

}  // namespace

Result<std::unique_ptr<Store>, Fault> Store::open(const StoreAddress& address, StoreLimits limits) {
    return address.database_url ? open_postgres(*address.database_url, limits)
                                : open_sqlite(address.dir, limits);
}

std::optional<Fault> Store::write_and_wait(Work work) {
    return wait_for([&](Done done) { write(std::move(work), std::move(done)); });
}

std::optional<Fault> Store::read_and_wait(ReadWork work) {
    return wait_for([&](Done done) { read(std::move(work), std::move(done)); });
}

}  // namespace minqiao
