// For tests: every promise of the store is asked of both databases.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "store/query.h"
#include "store/records.h"
#include "store/test_store.h"

namespace minqiao {

inline const std::string here = "330106";

inline std::string id_numbered(int number) {
    std::string id = std::to_string(number);
    return std::string(32 - id.size(), '0') + id;
}

inline RecordRow act_numbered(int n) {
    return {n, "registration", R"({"act":"registration"})", Instant(1000)};
}

class StoreContract : public testing::TestWithParam<Dialect> {
protected:
    SubjectKey new_subject(int number) {
        SubjectKey key;
        keep([&](Transaction& tx) {
            key = create_subject(tx, here, SubjectKind::matter, id_numbered(number));
            append_record(tx, key, act_numbered(1));
        });
        return key;
    }
    std::optional<Fault> keep(const std::function<void(Transaction&)>& work) {
        return store->write_and_wait([&](Transaction& tx) {
            work(tx);
            return Verdict::keep;
        });
    }
    std::int64_t count(const std::string& what) {
        std::int64_t rows = -1;
        store->read_and_wait(
            [&](Transaction& tx) { rows = one<std::int64_t>(tx, "select count(*) from " + what).value(); });
        return rows;
    }
    void restart(StoreLimits limits) {
        store.reset();
        store = place.open(limits);
    }

    TestPlace place{GetParam()};
    std::unique_ptr<Store> store = place.open();
};

inline const auto both_databases = testing::Values(Dialect::sqlite, Dialect::postgres);
inline std::string name_of_database(const testing::TestParamInfo<Dialect>& test) {
    return test.param == Dialect::sqlite ? "Sqlite" : "Postgres";
}

}  // namespace minqiao
