// Drafts (意见书稿): the opinion as the officers of the organ that owes it write it together, in versions,
// and the head's approval of it. Desk business and no act: it is gone once the opinion is issued.
#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "desk/desk.h"
#include "matter/opinion.h"
#include "store/drafts.h"

namespace minqiao {

// An answer as far as it is typed.
struct DraftAnswer {
    static constexpr std::string_view json_defaults[] = {"fact", "articles", "text"};
    int request = 0;
    std::optional<AnswerResult> result;
    std::string fact;
    std::vector<std::string> articles;
    std::string text;
    std::optional<CivilDay> fact_on;
    friend bool operator==(const DraftAnswer&, const DraftAnswer&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftAnswer, (), (request, result, fact, articles, text, fact_on))

struct DraftText {
    std::vector<DraftAnswer> answers;
    friend bool operator==(const DraftText&, const DraftText&) = default;
};
BOOST_DESCRIBE_STRUCT(DraftText, (), (answers))

struct DraftAsked {
    std::optional<int> n;  // default the newest
};
BOOST_DESCRIBE_STRUCT(DraftAsked, (), (n))

// A keeping of the text, or a step towards its approval.
struct DraftVersion {
    int n = 0;
    DraftStep step = DraftStep::written;
    OfficerId officer_id;
    Instant at;
    std::optional<std::string> reason;  // of what was returned
};
BOOST_DESCRIBE_STRUCT(DraftVersion, (), (n, step, officer_id, at, reason))

struct DraftPage {
    int n = 0;                           // of the newest version: the ETag; 0 before anything is written
    std::vector<DraftVersion> versions;  // the newest first, a hundred at most
    DraftText draft;                     // as it stood at the version asked for
    std::vector<FieldFault> missing;     // before approval can be asked for
    std::optional<RemedyNotice> remedy;  // that the opinion will name
    std::vector<ArticleItem> cited;
    std::vector<DraftStep> permitted;  // to the caller, of the newest
};
BOOST_DESCRIBE_STRUCT(DraftPage, (), (n, versions, draft, missing, remedy, cited, permitted))

enum class ApprovalStep { asked, approved, returned };
BOOST_DESCRIBE_ENUM(ApprovalStep, asked, approved, returned)

struct ApprovalAsked {
    ApprovalStep step = ApprovalStep::asked;
    std::optional<std::string> reason;  // with `returned`, and with nothing else
};
BOOST_DESCRIBE_STRUCT(ApprovalAsked, (), (step, reason))

// Once approval has been asked for, nothing but the approved text is issued.
Bar bar_by_draft(Transaction& tx, const MatterFile& file, const Occasion& occasion);

}  // namespace minqiao
