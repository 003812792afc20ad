#include "finding/articles.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "finding/cursor.h"
#include "finding/folding.h"
#include "store/query.h"

namespace minqiao {

namespace {

// A version has no more articles than there are numbers.
constexpr std::int64_t places_max = 1'000'000;
constexpr std::size_t searched_words_max = 8;

// A library is some hundred laws, ten megabytes of text: it is read through, and needs no index of words.
constexpr const char* articles_in_force =
    "select f.version, f.place from finding_articles f join law_versions v on v.version = f.version"
    " where f.jurisdiction = :here and f.version * 1000000 + f.place > :after"
    " and (:any_law = 1 or v.law = :law or v.name = :name)"
    " and (:any_number = 1 or (f.number = :number and f.inserted = :inserted))"
    " and v.in_force_from <= :on"
    " and not exists (select 1 from law_versions w where w.jurisdiction = v.jurisdiction and w.law = v.law"
    " and w.digest = v.digest and w.version > v.version)"
    " and not exists (select 1 from law_versions n where n.jurisdiction = v.jurisdiction and n.law = v.law"
    " and n.in_force_from > v.in_force_from and n.in_force_from <= :and_on"
    " and not exists (select 1 from law_versions w where w.jurisdiction = n.jurisdiction and w.law = n.law"
    " and w.digest = n.digest and w.version > n.version))"
    " and f.text like :w0 escape '!' and f.text like :w1 escape '!' and f.text like :w2 escape '!'"
    " and f.text like :w3 escape '!' and f.text like :w4 escape '!' and f.text like :w5 escape '!'"
    " and f.text like :w6 escape '!' and f.text like :w7 escape '!'"
    " order by f.version, f.place limit :wanted";

std::string pattern_of(const std::u32string& word) {
    std::u32string pattern = U"%";
    for (const char32_t letter : word) {
        if (letter == U'%' || letter == U'_' || letter == U'!') pattern += U'!';
        pattern += letter;
    }
    return utf8(pattern + U"%");
}

}  // namespace

void index_law_version(Transaction& tx, std::string_view jurisdiction, const LawVersionRow& version,
                       const std::vector<LawArticleRow>& articles) {
    for (const LawArticleRow& article : articles) {
        const ArticleNumber number{article.number, article.inserted};
        const std::string text = version.name + '\n' + number.in_words(Language::zh) + '\n' + number.text() +
                                 '\n' + article.chapter + '\n' + article.text;
        execute(tx,
                "insert into finding_articles (jurisdiction, version, place, number, inserted, text)"
                " values (:here, :version, :place, :number, :inserted, :text)",
                jurisdiction, version.version, article.place, article.number, article.inserted,
                utf8(fold(text).letters));
    }
}

std::optional<FoundArticles> find_articles(Transaction& tx, std::string_view jurisdiction,
                                           const ArticleQuery& query) {
    const auto after = query.cursor ? number_of_cursor(*query.cursor) : std::int64_t{-1};
    if (!after) return std::nullopt;
    std::array<std::string, searched_words_max> w;
    w.fill("%");
    const auto words = words_of(query.words);
    for (std::size_t at = 0; at < std::min(words.size(), searched_words_max); ++at)
        w[at] = pattern_of(words[at]);

    FoundArticles found;
    const ArticleNumber number = query.number.value_or(ArticleNumber{});
    each<std::int64_t, int>(
        tx, articles_in_force,
        [&](std::int64_t version, int place) { found.articles.push_back({version, place}); }, jurisdiction,
        *after, query.law.empty(), query.law, query.law, !query.number, number.number, number.inserted,
        query.on.text(), query.on.text(), w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], query.limit + 1);
    if (std::int64_t(found.articles.size()) > query.limit) {
        found.articles.pop_back();
        const FoundArticle& last = found.articles.back();
        found.next_cursor = std::to_string(last.version * places_max + last.place);
    }
    return found;
}

bool has_words(std::string_view text, std::string_view query) {
    const std::u32string folded = fold(text).letters;
    return std::ranges::all_of(words_of(query),
                               [&](const std::u32string& word) { return folded.find(word) != folded.npos; });
}

}  // namespace minqiao
