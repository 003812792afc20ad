// A store as a subcommand uses it: its directory locked, its tables there, its office read.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "desk/office.h"
#include "server/directory_lock.h"
#include "server/where.h"
#include "store/store.h"

namespace minqiao {

struct OpenedStore {
    DirectoryLock lock;
    std::shared_ptr<const Statute> statute;
    std::unique_ptr<Store> store;
    std::shared_ptr<const Office> office;  // null: not initialised

    // Reads the office anew; null when there is none.
    std::optional<Fault> reload();
};

enum class OpenAs {
    new_or_old,  // makes what is missing; the office may be null
    old,         // an initialised store, alone
    to_rebuild,  // the same, whatever form its lists have
    beside,      // an initialised store, also while a server uses it
};

// Else a sentence for the operator.
Result<OpenedStore, std::string> open_store(const Where& where, std::string_view command, OpenAs how,
                                            StoreLimits limits = {});

std::string sentence_of(const Fault& fault);

}  // namespace minqiao
