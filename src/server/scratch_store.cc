#include "server/scratch_store.h"

#include <cstdlib>
#include <filesystem>

#include "base/digest.h"
#include "server/opened_store.h"
#include "server/outside.h"
#include "store/connection.h"

namespace minqiao {
namespace {

std::optional<Fault> run(Store& store, const std::string& script) {
    return store.write_and_wait([&](Transaction& tx) {
        tx.connection().run(script.c_str());
        return Verdict::keep;
    });
}

}  // namespace

std::optional<std::string> ScratchStore::make_place(const Where& where, StoreAddress& address) {
    if (where.database.empty()) {
        std::string pattern = (std::filesystem::temp_directory_path() / "minqiao-scratch-XXXXXX").string();
        if (!mkdtemp(pattern.data())) return "no folder can be made in " + pattern;
        folder_ = pattern;
        address.dir = folder_;
        return std::nullopt;
    }
    const std::string schema = "minqiao_scratch_" + hex(random_bytes(6));
    if (const auto fault = run(beside_, "create schema " + schema)) return sentence_of(*fault);
    schema_ = schema;
    address.database_url = where.database + (where.database.find('?') == std::string::npos ? "?" : "&") +
                           "options=-csearch_path%3D" + schema_;
    return std::nullopt;
}

Result<std::unique_ptr<ScratchStore>, std::string> ScratchStore::make(const Where& where, Store& beside) {
    std::unique_ptr<ScratchStore> scratch(new ScratchStore(beside));
    StoreAddress address;
    if (auto sentence = scratch->make_place(where, address)) return *sentence;
    auto store = Store::open(address, {.readers = 1});
    if (!store) return sentence_of(store.error());
    scratch->store_ = std::move(store).value();
    return scratch;
}

ScratchStore::~ScratchStore() {
    store_.reset();
    std::error_code error;
    if (!folder_.empty()) std::filesystem::remove_all(folder_, error);
    // What a failure here leaves behind is an empty schema.
    if (!schema_.empty()) run(beside_, "drop schema " + schema_ + " cascade");
}

}  // namespace minqiao
