#include "store/drafts.h"

#include "store/connection.h"
#include "store/query.h"
#include "store/stored_id.h"

namespace minqiao {
namespace {

// Numbers among a database's locks. So few that one work which drops the drafts of many subjects has room
// for them all; subjects that share one wait for each other.
constexpr std::int64_t first_lock = 1'000;
constexpr std::int64_t locks = 64;

}  // namespace

void hold_drafts(Transaction& tx, const SubjectKey& subject) {
    tx.connection().lock(first_lock + subject.subject % locks);
}

void add_draft(Transaction& tx, const DraftKey& key, const DraftRow& row) {
    execute(
        tx,
        "insert into drafts (jurisdiction, subject_kind, subject, command, n, step, officer, written_at, "
        "text) values (:jurisdiction, :kind, :subject, :command, :n, :step, :officer, :written_at, :text)",
        key.subject.jurisdiction, static_cast<int>(key.subject.kind), key.subject.subject, key.command, row.n,
        word_of(row.step), row.officer_id.text(), row.at.unix_milliseconds(), row.text);
}

std::vector<DraftRow> list_drafts(Transaction& tx, const DraftKey& key, int limit) {
    std::vector<DraftRow> rows;
    each<int, std::string, std::string, std::int64_t, std::string>(
        tx,
        "select n, step, officer, written_at, case when step = 'written' then '' else text end from drafts "
        "where jurisdiction = :jurisdiction and subject_kind = :kind and subject = :subject "
        "and command = :command order by n desc limit :limit",
        [&](int n, const std::string& step, const std::string& officer, std::int64_t at,
            const std::string& text) {
            rows.push_back(
                {n, stored_word<DraftStep>(step), stored_id<OfficerId>(officer), Instant(at), text});
        },
        key.subject.jurisdiction, static_cast<int>(key.subject.kind), key.subject.subject, key.command,
        limit);
    return rows;
}

std::optional<DraftRow> find_draft(Transaction& tx, const DraftKey& key, int n) {
    const auto row = one<int, std::string, std::int64_t, std::string>(
        tx,
        "select n, officer, written_at, text from drafts "
        "where jurisdiction = :jurisdiction and subject_kind = :kind and subject = :subject "
        "and command = :command and n <= :n and step = 'written' order by n desc limit 1",
        key.subject.jurisdiction, static_cast<int>(key.subject.kind), key.subject.subject, key.command, n);
    if (!row) return std::nullopt;
    const auto& [written_n, officer, at, text] = *row;
    return DraftRow{written_n, DraftStep::written, stored_id<OfficerId>(officer), Instant(at), text};
}

bool was_approval_asked(Transaction& tx, const DraftKey& key) {
    return one<int>(tx,
                    "select 1 from drafts where jurisdiction = :jurisdiction and subject_kind = :kind "
                    "and subject = :subject and command = :command and step = 'asked' limit 1",
                    key.subject.jurisdiction, static_cast<int>(key.subject.kind), key.subject.subject,
                    key.command)
        .has_value();
}

void drop_drafts(Transaction& tx, const SubjectKey& subject) {
    hold_drafts(tx, subject);
    execute(tx,
            "delete from drafts where jurisdiction = :jurisdiction and subject_kind = :kind "
            "and subject = :subject",
            subject.jurisdiction, static_cast<int>(subject.kind), subject.subject);
}

}  // namespace minqiao
