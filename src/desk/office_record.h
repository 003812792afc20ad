// What an office does to itself (its calendar, organs, categories) is kept as acts of a subject of that kind,
// one in each jurisdiction.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "desk/caller.h"
#include "store/records.h"
#include "store/subjects.h"
#include "store/transaction.h"
#include "store/trouble.h"

namespace minqiao {

template <class Act>
struct Recorded {
    int n = 0;
    Instant recorded_at;
    Act act;
};

std::optional<SubjectKey> office_record(Transaction& tx, SubjectKind kind, std::string_view jurisdiction);
// The number of the new act; the first one begins the record.
int append_to_office_record(Transaction& tx, SubjectKind kind, std::string_view jurisdiction,
                            std::string_view act_name, std::string written, Instant at, const Chance& chance);

// In the order in which they were recorded; what `read` cannot read is damaged.
template <class Act>
std::vector<Recorded<Act>> read_office_record(Transaction& tx, SubjectKind kind,
                                              std::string_view jurisdiction,
                                              std::optional<Act> (*read)(std::string_view)) {
    std::vector<Recorded<Act>> acts;
    const auto key = office_record(tx, kind, jurisdiction);
    if (!key) return acts;
    for (const RecordRow& row : read_records(tx, *key)) {
        auto act = read(row.written);
        if (!act) stop_work(Fault::Kind::damaged, "an act of the office itself cannot be read");
        acts.push_back({row.n, row.recorded_at, *std::move(act)});
    }
    return acts;
}

}  // namespace minqiao
