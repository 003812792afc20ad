// A whole law as an office imports it, in the Markdown form of published collections: `# title`, lines
// that say who issued it and when, `<!-- INFO END -->`, `##` chapters, paragraphs that begin with 第…条.
// What cannot be understood is named by its line; then nothing of the text is taken.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/result.h"
#include "statute/article_key.h"
#include "statute/reading.h"
#include "statute/regulation.h"

namespace minqiao {

struct LawArticle {
    ArticleNumber number;
    std::string chapter;  // 第二章 …, with its section; empty where the law has none
    std::string text;     // paragraphs, a line each; without the number itself
    friend bool operator==(const LawArticle&, const LawArticle&) = default;
};

struct LawText {
    std::string name;    // without 中华人民共和国
    std::string issued;  // by whom and when, a line each
    std::vector<LawArticle> articles;
    // The day this version came into force. `dated` is no where the text says only when the law was last
    // amended, or the first version came into force: the office then confirms the day.
    CivilDay in_force_from;
    Verified dated = Verified::no;
    std::optional<CivilDay> issued_on;  // the last day among those of issue
};

struct LineFault {
    std::size_t line = 0;
    std::string reason;
    friend bool operator==(const LineFault&, const LineFault&) = default;
};
using LineFaults = std::vector<LineFault>;

// A day in brackets at the end of the file's name, such as 物业管理条例(2018-03-19).md, is one of issue.
// `in_force_from`, where somebody says it, wins over what the text says.
Result<LawText, LineFaults> read_law(const NamedText& text, std::optional<CivilDay> in_force_from = {});

}  // namespace minqiao
