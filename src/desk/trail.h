// The audit as it is read: the whole trail by the auditor, that of one matter by those who oversee it, and
// the rows that failed attempts leave. No contents, no personal values.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "base/result.h"
#include "desk/caller.h"
#include "desk/problem.h"
#include "desk/view.h"
#include "store/transaction.h"

namespace minqiao {

class Desk;

struct TrailItem {
    std::int64_t n = 0;
    Instant at;
    std::string officer_id;  // empty: the program itself
    std::string action;
    std::string object;
    std::string result;
    std::string hash;
};
BOOST_DESCRIBE_STRUCT(TrailItem, (), (n, at, officer_id, action, object, result, hash))

struct TrailAsked {
    std::optional<OfficerId> officer;
    std::optional<std::string> action;
    std::optional<MatterId> matter;
    std::optional<std::string> cursor;
    int limit = 50;
};

// Whether each row still follows from the one before.
struct TrailCheck {
    static constexpr std::string_view json_nulls[] = {"first_broken"};
    std::int64_t rows = 0;
    std::string last_hash;
    std::optional<std::int64_t> first_broken;
};
BOOST_DESCRIBE_STRUCT(TrailCheck, (), (rows, last_hash, first_broken))

Result<Page<TrailItem>, Problem> read_trail(Transaction& tx, const Caller& caller, const TrailAsked& asked);
Result<TrailCheck, Problem> check_trail(Transaction& tx, const Caller& caller);
// Newest first, for those to whom the role shows the trail of a matter they may see.
Result<Page<TrailItem>, Problem> read_trail_of(Transaction& tx, const Desk& desk, const Caller& caller,
                                               const Moment& now, MatterId id, const TrailAsked& asked);

// True for an answer that withheld something: what may not be known, or is not this officer's to do.
bool is_noted(const Problem& problem);
void note_attempt(Transaction& tx, const Caller& caller, Instant at, const std::string& action,
                  const std::string& object, const Problem& problem);

// That somebody took a whole list along, and how many rows it had.
void note_export(Transaction& tx, const Caller& caller, Instant at, const std::string& list,
                 std::int64_t rows);

}  // namespace minqiao
