// Search in the office's library of laws: by words of Chinese text, by law and by number, among the
// versions in force on one day.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "statute/article_key.h"
#include "store/library.h"
#include "store/transaction.h"

namespace minqiao {

// Makes the articles of a version findable.
void index_law_version(Transaction& tx, std::string_view jurisdiction, const LawVersionRow& version,
                       const std::vector<LawArticleRow>& articles);

struct ArticleQuery {
    std::string words;  // all of them must be there; none: every article
    std::string law;    // its id or its name; empty: every law
    std::optional<ArticleNumber> number;
    CivilDay on;
    std::optional<std::string> cursor;
    int limit = 20;
};

struct FoundArticle {
    std::int64_t version = 0;
    int place = 0;
};

struct FoundArticles {
    std::vector<FoundArticle> articles;  // in the order of import, then of the law
    std::optional<std::string> next_cursor;
};

// Nothing when the cursor is none of this list's.
std::optional<FoundArticles> find_articles(Transaction& tx, std::string_view jurisdiction,
                                           const ArticleQuery& query);

// True when every word of the query is in the text, both folded.
bool has_words(std::string_view text, std::string_view query);

}  // namespace minqiao
