// Who looked at what, logged in or changed a setting. Every row holds the hash of the one before, so a
// missing or altered row shows. No contents, no secrets, no personal values.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct AuditEvent {
    Instant at;
    std::string officer;  // id, or empty for the program itself
    std::string action;
    std::string object;
    std::string result;
    friend bool operator==(const AuditEvent&, const AuditEvent&) = default;
};

struct AuditRow {
    std::int64_t n = 0;
    AuditEvent event;
    std::string previous_hash;
    std::string hash;
};

// One chain per store: other works wait for this one's commit, so append late in a work.
void append_audit(Transaction& tx, const AuditEvent& event);
std::vector<AuditRow> read_audit(Transaction& tx, std::int64_t after, int limit);

struct AuditFilter {
    std::optional<std::string> officer;
    std::optional<std::string> action;
    std::optional<std::string> object;  // itself, or what stands below it: object/…
    std::int64_t before = std::numeric_limits<std::int64_t>::max();
};
// The last first.
std::vector<AuditRow> list_audit(Transaction& tx, const AuditFilter& filter, int limit);
// Of the whole list, wherever it is read from.
std::int64_t count_audit(Transaction& tx, const AuditFilter& filter);

// The first row that does not follow from the one before; nothing when the chain is whole.
std::optional<std::int64_t> first_broken_audit(Transaction& tx);

}  // namespace minqiao
