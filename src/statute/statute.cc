#include "statute/statute.h"

#include <algorithm>
#include <array>

#include "base/assertion.h"

namespace minqiao {

namespace {

// 三十四 for 34, as articles are numbered; numbers up to 99, digits above.
std::string chinese_number(int number) {
    constexpr std::array<const char*, 10> digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    if (number < 1 || number > 99) return std::to_string(number);
    const int tens = number / 10;
    return std::string(tens > 1 ? digits[std::size_t(tens)] : "") + (tens > 0 ? "十" : "") +
           digits[std::size_t(number % 10)];
}

std::string with(std::string text, std::string_view place, const std::string& value) {
    const auto at = text.find(place);
    return at == text.npos ? text : text.replace(at, place.size(), value);
}

// land_law of land_law.48.
std::string_view law_of(std::string_view article_id) {
    return article_id.substr(0, article_id.find('.'));
}

const Category* find_in(const std::vector<Category>& categories, std::string_view id) {
    for (const auto& category : categories) {
        if (category.id == id) return &category;
        if (const auto* below = find_in(category.children, id)) return below;
    }
    return nullptr;
}

}  // namespace

const Regulation* Statute::regulation_on(CivilDay day) const {
    const auto found = std::ranges::find_if(regulations_, [day](const Regulation& regulation) {
        return regulation.in_force_from <= day &&
               (!regulation.in_force_until || day <= *regulation.in_force_until);
    });
    return found == regulations_.end() ? nullptr : &*found;
}

const Regulation* Statute::regulation(std::string_view id) const {
    const auto found = std::ranges::find(regulations_, id, &Regulation::id);
    return found == regulations_.end() ? nullptr : &*found;
}

const Law* Statute::law(std::string_view id) const {
    const auto found = std::ranges::find(laws_, id, &Law::id);
    return found == laws_.end() ? nullptr : &*found;
}

const Article* Statute::article(std::string_view id) const {
    if (const auto* in = regulation(law_of(id))) return in->article(id);
    const auto* in = law(law_of(id));
    if (in == nullptr) return nullptr;
    const auto found = std::ranges::find(in->articles, id, &Article::id);
    return found == in->articles.end() ? nullptr : &*found;
}

const Category* Statute::category(std::string_view id) const {
    return find_in(classification_.categories, id);
}

std::string Statute::word(std::string_view key, Language language) const {
    const auto found = words_.find(key);
    return found == words_.end() ? std::string(key) : found->second.in(language);
}

std::string Statute::citation(std::string_view article_id, Language language) const {
    const auto* cited = article(article_id);
    if (cited == nullptr) return std::string(article_id);
    const auto* in = regulation(law_of(article_id));
    const auto* other_law = law(law_of(article_id));
    ASSERT_THAT(in || other_law, "an article belongs to a law that was read");
    const auto& name = in ? in->name : other_law->name;
    const auto number =
        language == Language::zh ? chinese_number(cited->number) : std::to_string(cited->number);
    return with(with(word("citation", language), "{law}", name.in(language)), "{number}", number);
}

Statute Statute::counted_by(const CountingRule& rule) const {
    Statute counted = *this;
    counted.counting_.rule = rule;
    return counted;
}

}  // namespace minqiao
