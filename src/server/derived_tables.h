// Every table that follows from the records, of whatever folder: made, dropped and refilled together.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desk/office.h"
#include "server/following.h"
#include "store/derived.h"
#include "store/store.h"

namespace minqiao {

std::vector<DerivedTable> all_derived_tables();
// Makes those that are missing.
std::optional<Fault> make_derived_tables(Store& store);
// Whether the store's tables have the form this program gives them; a store without an office has none yet.
bool is_form_of_today(Transaction& tx);
// Drops all, makes them in the form of today and fills them from the store's own records; with no office
// there is nothing to fill them from.
void renew_derived_tables(Transaction& tx, const Office* office, const Following& follow = {});

// The same step by step, each in a transaction of its own: one over a million matters would hold them all
// in its journal. Nobody else may use the store meanwhile; whoever is stopped in the middle begins again,
// for the store has no form until the end.
using ShowsFilled = std::function<void(std::int64_t subject, std::int64_t last)>;
std::optional<Fault> renew_in_steps(Store& store, const Office& office, const ShowsFilled& show);

// Fills the empty tables of `into` from the records of `from`, which may be the same.
void refill(Transaction& from, Transaction& into, const Office& office, const Following& follow = {});

// How many rows a table has and a digest over them in their order.
struct TableSum {
    std::size_t rows = 0;
    std::string digest;
    friend bool operator==(const TableSum&, const TableSum&) = default;
};
using TableSums = std::map<std::string, TableSum>;
TableSums sums_of_derived(Transaction& tx, const Following& follow = {});

// A sentence for each table that differs.
std::vector<std::string> differences(const TableSums& kept, const TableSums& rebuilt);

}  // namespace minqiao
