// An empty store of the same database beside the one in use, for the time of a comparison: a folder in the
// system's own place for such things, or a schema.
#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "server/where.h"
#include "store/store.h"

namespace minqiao {

class ScratchStore {
public:
    // Else a sentence. `beside` is the store at `where`.
    static Result<std::unique_ptr<ScratchStore>, std::string> make(const Where& where, Store& beside);
    ~ScratchStore();
    ScratchStore(const ScratchStore&) = delete;
    ScratchStore& operator=(const ScratchStore&) = delete;

    Store& store() { return *store_; }

private:
    explicit ScratchStore(Store& beside) : beside_(beside) {}
    std::optional<std::string> make_place(const Where& where, StoreAddress& address);

    Store& beside_;
    std::string folder_;
    std::string schema_;
    std::unique_ptr<Store> store_;
};

}  // namespace minqiao
