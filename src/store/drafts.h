// Drafts of what a command is to say, written in a matter by several officers before it is given. Every
// keeping is a row of its own, and so is each step towards the approval; all of them go at once. What is
// typed is personal, so it stands nowhere else: in no log, no audit, no index.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/id.h"
#include "store/subjects.h"

namespace minqiao {

enum class DraftStep { written, asked, approved, returned };
BOOST_DESCRIBE_ENUM(DraftStep, written, asked, approved, returned)

struct DraftKey {
    SubjectKey subject;
    std::string_view command;
};

struct DraftRow {
    int n = 0;
    DraftStep step = DraftStep::written;
    OfficerId officer_id;
    Instant at;
    std::string text;  // what was typed, why it was returned, or nothing
    friend bool operator==(const DraftRow&, const DraftRow&) = default;
};

// Until the transaction ends, nobody else writes or drops drafts of this subject: before they are read.
void hold_drafts(Transaction& tx, const SubjectKey& subject);
void add_draft(Transaction& tx, const DraftKey& key, const DraftRow& row);
// The newest first, `limit` of them at most; without the texts that were typed.
std::vector<DraftRow> list_drafts(Transaction& tx, const DraftKey& key, int limit);
// What had been typed when row `n` was added: that row or the newest written before it.
std::optional<DraftRow> find_draft(Transaction& tx, const DraftKey& key, int n);
bool was_approval_asked(Transaction& tx, const DraftKey& key);
void drop_drafts(Transaction& tx, const SubjectKey& subject);

}  // namespace minqiao
