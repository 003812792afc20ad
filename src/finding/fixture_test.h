// For tests: a store with the tables of finding, the docket's tables of sight, and matters of invented
// texts.
#pragma once

#include <limits>

#include "finding/index.h"
#include "finding/search.h"
#include "finding/tables.h"
#include "store/derived.h"
#include "store/store_contract.h"

namespace minqiao {

inline const Seeker sorter{here, "sorter", id_numbered(100), id_numbered(200), 1000};
inline const Seeker handler{here, "handler", id_numbered(101), id_numbered(201), 1000};
inline constexpr std::int64_t always = std::numeric_limits<std::int64_t>::max();

class Finding : public StoreContract {
protected:
    Finding() {
        keep([](Transaction& tx) {
            create_all(tx, finding_tables());
            execute(tx,
                    "create table docket_sights (jurisdiction text not null, subject bigint not null,"
                    " role text not null, organ text not null, officer text not null,"
                    " until bigint not null, primary key (jurisdiction, subject, role, organ, officer))");
            execute(tx, "create index docket_sights_of on docket_sights (organ, role, subject)");
            execute(tx,
                    "create table docket_barred (jurisdiction text not null, subject bigint not null,"
                    " officer text not null, primary key (jurisdiction, subject, officer))");
        });
    }

    static SubjectKey matter(std::int64_t subject) { return {here, SubjectKind::matter, subject}; }

    static void show(Transaction& tx, std::int64_t subject, const Seeker& to, std::string_view officer = "",
                     std::int64_t until = always) {
        execute(tx,
                "insert into docket_sights (jurisdiction, subject, role, organ, officer, until)"
                " values (:j, :s, :r, :o, :f, :u)",
                to.jurisdiction, subject, to.role, to.organ, officer, until);
    }
    // Indexed, and shown to the sorter.
    void put(std::int64_t subject, std::vector<std::string> texts, std::vector<std::string> numbers = {}) {
        EXPECT_FALSE(keep([&](Transaction& tx) {
            index_matter(tx, matter(subject), {numbers, texts});
            show(tx, subject, sorter);
        }));
    }

    FoundMatters page(std::string_view query, const Seeker& seeker = sorter, int limit = 20,
                      std::optional<std::string> cursor = {}) {
        FoundMatters found;
        const auto fault = store->read_and_wait([&](Transaction& tx) {
            const auto answer = search(tx, seeker, query, cursor, limit);
            ASSERT_TRUE(answer);
            found = *answer;
        });
        EXPECT_FALSE(fault) << fault->inside;
        return found;
    }
    using Subjects = std::vector<std::int64_t>;
    Subjects find(std::string_view query, const Seeker& seeker = sorter) {
        return page(query, seeker).subjects;
    }
};

}  // namespace minqiao
