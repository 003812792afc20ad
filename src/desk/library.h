// The office's library of laws: taking a law in, and what of it a command cites.
#pragma once

#include <string>
#include <vector>

#include "desk/office.h"
#include "desk/problem.h"
#include "desk/view.h"
#include "matter/act.h"
#include "matter/command.h"
#include "statute/law_text.h"
#include "store/library.h"
#include "store/transaction.h"

namespace minqiao {

// A law whose name is in statutes/ has that row's id, any other its own name. The same text again is
// known; another text for a day that is taken is refused, since an opinion may cite it. The same text
// under another day that somebody says is a version of its own and stands for the earlier one.
Result<ImportedLaw, Problem> import_law(Transaction& tx, const Office& office, const LawText& law, Instant at,
                                        const std::string& by);

// Of a version's articles as they are kept: what its digest was made from.
std::string digest_of(const std::string& law_name, const std::vector<LawArticleRow>& articles);

std::vector<ArticleInForce> cited_in_library(Transaction& tx, const Office& office,
                                             const std::vector<std::string>& articles);

// An article by its id: a gist of statutes/, or one of the library; nothing when there is none.
std::optional<ArticleItem> article_item(Transaction& tx, const Office& office, const std::string& id,
                                        Language language);

}  // namespace minqiao
