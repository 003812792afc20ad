#include "desk/trail.h"

#include <charconv>
#include <utility>

#include "desk/desk.h"
#include "desk/file.h"
#include "desk/showing.h"
#include "json/describe.h"
#include "store/audit.h"

namespace minqiao {

namespace {

Problem outside_mandate() {
    return problem_of(Refusal{RefusalCode::outside_mandate, "", {}});
}

Result<Page<TrailItem>, Problem> listed(Transaction& tx, const TrailAsked& asked) {
    AuditFilter filter;
    if (asked.officer) filter.officer = asked.officer->text();
    filter.action = asked.action;
    if (asked.matter) filter.object = asked.matter->text();
    if (asked.cursor) {
        const char* end = asked.cursor->data() + asked.cursor->size();
        const auto [stopped, error] = std::from_chars(asked.cursor->data(), end, filter.before);
        if (error != std::errc() || stopped != end || filter.before < 1)
            return problem_of(Refusal{
                RefusalCode::invalid_fields, "", {{"cursor", "bad_value", "is no cursor of this list"}}});
    }
    Page<TrailItem> page;
    page.count = count_audit(tx, filter);
    for (AuditRow& row : list_audit(tx, filter, asked.limit + 1)) {
        if (int(page.items.size()) == asked.limit) {
            page.next_cursor = std::to_string(page.items.back().n);
            break;
        }
        AuditEvent& event = row.event;
        page.items.push_back({row.n, event.at, std::move(event.officer), std::move(event.action),
                              std::move(event.object), std::move(event.result), std::move(row.hash)});
    }
    return page;
}

}  // namespace

Result<Page<TrailItem>, Problem> read_trail(Transaction& tx, const Caller& caller, const TrailAsked& asked) {
    if (caller.officer.role != Role::auditor) return outside_mandate();
    return listed(tx, asked);
}

Result<TrailCheck, Problem> check_trail(Transaction& tx, const Caller& caller) {
    if (caller.officer.role != Role::auditor) return outside_mandate();
    TrailCheck check;
    check.first_broken = first_broken_audit(tx);
    for (const AuditRow& row : list_audit(tx, {}, 1)) {
        check.rows = row.n;
        check.last_hash = row.hash;
    }
    return check;
}

Result<Page<TrailItem>, Problem> read_trail_of(Transaction& tx, const Desk& desk, const Caller& caller,
                                               const Moment& now, MatterId id, const TrailAsked& asked) {
    if (!desk.may_see_matter(tx, caller, now, id)) return absent();
    const auto file = load_file(tx, id, Texts::left_out);
    const Showing showing(caller.officer.role, file->matter);
    if (showing.of(Field::trail) != Shown::whole) return outside_mandate();
    TrailAsked of_matter = asked;
    of_matter.matter = id;
    return listed(tx, of_matter);
}

bool is_noted(const Problem& problem) {
    return problem.kind == ProblemKind::absent || problem.kind == ProblemKind::outside_mandate ||
           problem.code == json::enum_text(RefusalCode::conflict_of_interest);
}

void note_attempt(Transaction& tx, const Caller& caller, Instant at, const std::string& action,
                  const std::string& object, const Problem& problem) {
    append_audit(tx, {at, caller.officer.id.text(), action, object, problem.code});
}

void note_export(Transaction& tx, const Caller& caller, Instant at, const std::string& list,
                 std::int64_t rows) {
    append_audit(tx, {at, caller.officer.id.text(), "export", list, std::to_string(rows)});
}

}  // namespace minqiao
