// One exact article of one exact version of a law in the office's library: land_law.48@2020-01-01, or
// 刑法.120-1@2021-03-01 for 第一百二十条之一. A version is told by the day on which it came into force.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/day.h"
#include "statute/statute.h"
#include "statute/wording.h"

namespace minqiao {

struct ArticleNumber {
    int number = 0;
    int inserted = 0;  // 1 for 第十条之一; 0 for 第十条 itself

    // 120 or 120-1.
    static std::optional<ArticleNumber> parse(std::string_view text);
    std::string text() const;
    // 第一百二十条之一, Art. 120-1.
    std::string in_words(Language language) const;
    friend auto operator<=>(const ArticleNumber&, const ArticleNumber&) = default;
};

struct ArticleKey {
    std::string law;
    ArticleNumber number;
    CivilDay in_force_from;

    static std::optional<ArticleKey> parse(std::string_view text);
    std::string text() const;
    friend bool operator==(const ArticleKey&, const ArticleKey&) = default;
};

// An article that a command cites, and how long its version is in force.
struct ArticleInForce {
    std::string id;
    CivilDay in_force_from;
    std::optional<CivilDay> in_force_until;  // its last day
};

// The version that a gist of statutes/ was read from: the law's own day there, which need not be the
// article's; nothing when no law has that id.
std::optional<CivilDay> version_in_statutes(const Statute& statute, std::string_view law);
// Its last day as the files say it; nothing where they say none.
std::optional<CivilDay> last_day_in_files(const Statute& statute, std::string_view law);
// An article of statutes/, for as long as the files say that it is in force.
std::optional<ArticleInForce> article_in_statutes(const Statute& statute, std::string_view id);

// 《土地管理法》第四十八条（2020年1月1日起施行）
std::string citation(const ArticleKey& key, const std::string& law_name, Language language,
                     const Statute& statute);

}  // namespace minqiao
