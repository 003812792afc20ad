// The office's own library: whole laws, version by version. Nothing in it is ever changed.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "store/transaction.h"

namespace minqiao {

struct LawVersionRow {
    std::int64_t version = 0;
    std::string law;
    std::string name;
    std::string issued;
    CivilDay in_force_from;
    bool is_dated = false;  // false: the day of force is to be confirmed
    std::string digest;     // of the text, without the day
    // Found out when read: its last day, where another version follows; and whether a later row has the
    // same text under another day, so that this one is cited no more.
    std::optional<CivilDay> in_force_until;
    bool is_superseded = false;
    int articles = 0;
    Instant added_at;
    std::string added_by;  // an officer, or nobody's id: the operator of the machine
};

struct LawArticleRow {
    int place = 0;  // in the law, from 0
    int number = 0;
    int inserted = 0;
    std::string chapter;
    std::string text;
};

// The new version's number.
std::int64_t add_law_version(Transaction& tx, std::string_view jurisdiction, const LawVersionRow& row,
                             const std::vector<LawArticleRow>& articles, Instant at, std::string_view by);

// Of one law, or of all when `law` is empty; by law, oldest first.
std::vector<LawVersionRow> law_versions(Transaction& tx, std::string_view jurisdiction, std::string_view law);
// By its key; nothing when there is none.
std::optional<LawVersionRow> find_law_version(Transaction& tx, std::int64_t version);
// The version of that very day, superseded or not.
std::optional<LawVersionRow> find_law_version(Transaction& tx, std::string_view jurisdiction,
                                              std::string_view law, CivilDay in_force_from);

std::vector<LawArticleRow> law_articles(Transaction& tx, std::int64_t version);
std::optional<LawArticleRow> find_law_article(Transaction& tx, std::int64_t version, int number,
                                              int inserted);
std::optional<LawArticleRow> law_article_at(Transaction& tx, std::int64_t version, int place);

}  // namespace minqiao
