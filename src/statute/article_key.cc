#include "statute/article_key.h"

#include <charconv>

#include "statute/chinese_number.h"
#include "statute/sentence.h"

namespace minqiao {

namespace {

// Digits without a sign or a leading zero.
std::optional<int> whole_number(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (number < 1 || number > chinese_number_max || std::to_string(number) != text) return std::nullopt;
    return number;
}

}  // namespace

std::optional<ArticleNumber> ArticleNumber::parse(std::string_view text) {
    const auto dash = text.find('-');
    const auto number = whole_number(text.substr(0, dash));
    if (!number) return std::nullopt;
    if (dash == text.npos) return ArticleNumber{*number, 0};
    const auto inserted = whole_number(text.substr(dash + 1));
    if (!inserted) return std::nullopt;
    return ArticleNumber{*number, *inserted};
}

std::string ArticleNumber::text() const {
    return std::to_string(number) + (inserted > 0 ? "-" + std::to_string(inserted) : "");
}

std::string ArticleNumber::in_words(Language language) const {
    if (language == Language::en) return "Art. " + text();
    return "第" + chinese_number(number) + "条" + (inserted > 0 ? "之" + chinese_number(inserted) : "");
}

std::optional<ArticleKey> ArticleKey::parse(std::string_view text) {
    const auto at = text.rfind('@');
    if (at == text.npos) return std::nullopt;
    const auto day = CivilDay::parse(text.substr(at + 1));
    const auto article = text.substr(0, at);
    const auto point = article.rfind('.');
    if (!day || point == article.npos || point == 0) return std::nullopt;
    const auto number = ArticleNumber::parse(article.substr(point + 1));
    if (!number) return std::nullopt;
    return ArticleKey{std::string(article.substr(0, point)), *number, *day};
}

std::string ArticleKey::text() const {
    return law + "." + number.text() + "@" + in_force_from.text();
}

std::optional<CivilDay> version_in_statutes(const Statute& statute, std::string_view law) {
    if (const Regulation* regulation = statute.regulation(law)) return regulation->in_force_from;
    if (const Law* other = statute.law(law)) return other->in_force_from;
    return std::nullopt;
}

std::optional<CivilDay> last_day_in_files(const Statute& statute, std::string_view law) {
    if (const Regulation* regulation = statute.regulation(law)) return regulation->in_force_until;
    if (const Law* other = statute.law(law)) return other->in_force_until;
    return std::nullopt;
}

std::optional<ArticleInForce> article_in_statutes(const Statute& statute, std::string_view id) {
    const Article* article = statute.article(id);
    if (!article) return std::nullopt;
    return ArticleInForce{std::string(id), article->in_force_from,
                          last_day_in_files(statute, id.substr(0, id.rfind('.')))};
}

std::string citation(const ArticleKey& key, const std::string& law_name, Language language,
                     const Statute& statute) {
    return fill(statute.word("citation_of_version", language),
                {{"law", law_name},
                 {"article", key.number.in_words(language)},
                 {"day", date_in_words(key.in_force_from, language, statute)}});
}

}  // namespace minqiao
