// A store of the test's own, and chance that is a row of digests, the same each time.
#pragma once

#include <string>

#include "base/digest.h"
#include "store/store_contract.h"

namespace minqiao {

class ChanceTest : public StoreContract {
protected:
    std::string next_bytes(std::size_t count) {
        std::string bytes;
        for (; bytes.size() < count; ++chance) bytes += bytes_of(sha256(std::to_string(chance)));
        return bytes.substr(0, count);
    }

    int chance = 0;
};

}  // namespace minqiao
