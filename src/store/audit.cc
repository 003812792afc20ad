#include "store/audit.h"

#include "base/digest.h"
#include "store/connection.h"
#include "store/query.h"

namespace minqiao {
namespace {

constexpr std::int64_t audit_lock = 2;
constexpr int page_rows = 500;

// Each part behind its length, so that no two events are written alike.
std::string hash_of(std::int64_t n, const AuditEvent& event, const std::string& previous_hash) {
    std::string text = "minqiao-audit/v1\n";
    for (const std::string& part : {std::to_string(n), std::to_string(event.at.unix_milliseconds()),
                                    event.officer, event.action, event.object, event.result, previous_hash}) {
        text += std::to_string(part.size()) + ":" + part + "\n";
    }
    return hex(bytes_of(sha256(text)));
}

// An absent part of the filter lets everything through.
constexpr const char* in_filter =
    " where n < :before and (:any_officer = 1 or officer = :officer)"
    " and (:any_action = 1 or action = :action)"
    " and (:any_object = 1 or object = :object or substr(object, 1, :length) = :below)";

template <class... Columns, class Use, class... After>
void each_in_filter(Transaction& tx, const std::string& sql, const AuditFilter& filter, std::int64_t before,
                    const Use& use, const After&... after) {
    const std::string below = filter.object.value_or("") + "/";
    each<Columns...>(tx, sql, use, before, int(!filter.officer), filter.officer.value_or(""),
                     int(!filter.action), filter.action.value_or(""), int(!filter.object),
                     filter.object.value_or(""), int(below.size()), below, after...);
}

}  // namespace

void append_audit(Transaction& tx, const AuditEvent& event) {
    tx.connection().lock(audit_lock);
    const auto last = one<std::int64_t, std::string>(tx, "select n, hash from audit order by n desc limit 1");
    const std::int64_t n = last ? std::get<0>(*last) + 1 : 1;
    const std::string previous_hash = last ? std::get<1>(*last) : "";
    execute(tx,
            "insert into audit (n, at, officer, action, object, result, previous_hash, hash) "
            "values (:n, :at, :officer, :action, :object, :result, :previous_hash, :hash)",
            n, event.at.unix_milliseconds(), event.officer, event.action, event.object, event.result,
            previous_hash, hash_of(n, event, previous_hash));
}

std::vector<AuditRow> read_audit(Transaction& tx, std::int64_t after, int limit) {
    std::vector<AuditRow> rows;
    each<std::int64_t, std::int64_t, std::string, std::string, std::string, std::string, std::string,
         std::string>(
        tx,
        "select n, at, officer, action, object, result, previous_hash, hash from audit "
        "where n > :after order by n limit :rows",
        [&](std::int64_t n, std::int64_t at, std::string officer, std::string action, std::string object,
            std::string result, std::string previous_hash, std::string hash) {
            rows.push_back(
                {n,
                 {Instant(at), std::move(officer), std::move(action), std::move(object), std::move(result)},
                 std::move(previous_hash),
                 std::move(hash)});
        },
        after, limit);
    return rows;
}

std::vector<AuditRow> list_audit(Transaction& tx, const AuditFilter& filter, int limit) {
    std::vector<AuditRow> rows;
    each_in_filter<std::int64_t, std::int64_t, std::string, std::string, std::string, std::string,
                   std::string, std::string>(
        tx,
        std::string("select n, at, officer, action, object, result, previous_hash, hash from audit") +
            in_filter + " order by n desc limit :rows",
        filter, filter.before,
        [&](std::int64_t n, std::int64_t at, std::string officer, std::string action, std::string object,
            std::string result, std::string previous_hash, std::string hash) {
            rows.push_back(
                {n,
                 {Instant(at), std::move(officer), std::move(action), std::move(object), std::move(result)},
                 std::move(previous_hash),
                 std::move(hash)});
        },
        limit);
    return rows;
}

std::int64_t count_audit(Transaction& tx, const AuditFilter& filter) {
    std::int64_t count = 0;
    each_in_filter<std::int64_t>(tx, std::string("select count(*) from audit") + in_filter, filter,
                                 std::numeric_limits<std::int64_t>::max(),
                                 [&](std::int64_t rows) { count = rows; });
    return count;
}

std::optional<std::int64_t> first_broken_audit(Transaction& tx) {
    std::int64_t last = 0;
    std::string previous_hash;
    for (;;) {
        const auto rows = read_audit(tx, last, page_rows);
        if (rows.empty()) return std::nullopt;
        for (const AuditRow& row : rows) {
            const bool follows = row.n == last + 1 && row.previous_hash == previous_hash &&
                                 row.hash == hash_of(row.n, row.event, row.previous_hash);
            if (!follows) return last + 1;
            last = row.n;
            previous_hash = row.hash;
        }
    }
}

}  // namespace minqiao
