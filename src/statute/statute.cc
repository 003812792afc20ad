#include "statute/statute.h"

#include <algorithm>

#include "base/assertion.h"
#include "statute/chinese_number.h"
#include "statute/sentence.h"

namespace minqiao {

namespace {

// land_law of land_law.48.
std::string_view law_of(std::string_view article_id) {
    return article_id.substr(0, article_id.find('.'));
}

}  // namespace

const Category* category_in(const std::vector<Category>& categories, std::string_view id) {
    for (const auto& category : categories) {
        if (category.id == id) return &category;
        if (const auto* below = category_in(category.children, id)) return below;
    }
    return nullptr;
}

const Regulation* Statute::regulation_on(CivilDay day) const {
    const auto found = std::ranges::find_if(regulations_, [day](const Regulation& regulation) {
        return regulation.in_force_from <= day &&
               (!regulation.in_force_until || day <= *regulation.in_force_until);
    });
    return found == regulations_.end() ? nullptr : &*found;
}

const Regulation* Statute::regulation_on(CivilDay day, std::string_view division,
                                         bool even_unconfirmed) const {
    const Regulation* national = regulation_on(day);
    if (national == nullptr) return nullptr;
    for (const auto& local : local_regulations_) {
        const bool is_in_force =
            local.regulation.in_force_from <= day &&
            (!local.regulation.in_force_until || day <= *local.regulation.in_force_until);
        const bool stands = local.verified == Verified::yes || even_unconfirmed;
        if (local.upon == national->id && division.starts_with(local.division) && is_in_force && stands)
            return &local.regulation;
    }
    return national;
}

std::vector<const Regulation*> Statute::regulations_for(std::string_view division) const {
    std::vector<const Regulation*> found;
    for (const auto& national : regulations_) found.push_back(&national);
    for (const auto& local : local_regulations_)
        if (division.starts_with(local.division)) found.push_back(&local.regulation);
    return found;
}

const Regulation* Statute::regulation(std::string_view id) const {
    const auto found = std::ranges::find(regulations_, id, &Regulation::id);
    if (found != regulations_.end()) return &*found;
    const auto local = std::ranges::find_if(
        local_regulations_, [id](const LocalRegulation& one) { return one.regulation.id == id; });
    return local == local_regulations_.end() ? nullptr : &local->regulation;
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
    return category_in(classification_.categories, id);
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
    return fill(word("citation", language), {{"law", name.in(language)}, {"number", number}});
}

}  // namespace minqiao
