#include "matter/citation.h"

#include <algorithm>
#include <variant>

namespace minqiao {

namespace {

std::string place_in(const std::string& name, std::size_t at) {
    return name + "[" + std::to_string(at) + "]";
}

template <class What>
std::vector<std::string> cited_in(const What& what) {
    std::vector<std::string> cited;
    const auto add = [&](const std::vector<std::string>& articles) {
        for (const std::string& article : articles)
            if (std::ranges::find(cited, article) == cited.end()) cited.push_back(article);
    };
    std::visit(
        [&](const auto& one) {
            if constexpr (requires { one.answers; }) {
                for (const auto& answer : one.answers) add(answer.articles);
            } else if constexpr (requires { one.articles; }) {
                add(one.articles);
            }
        },
        what);
    return cited;
}

// What the library knows of it goes before what statutes/ says.
std::optional<ArticleInForce> cited_article(const std::string& id, const Occasion& occasion) {
    const auto known = std::ranges::find(occasion.cited, id, &ArticleInForce::id);
    if (known != occasion.cited.end()) return *known;
    return article_in_statutes(occasion.jurisdiction.statute, id);
}

}  // namespace

void check_articles(std::vector<FieldFault>& faults, const std::string& name,
                    const std::vector<std::string>& articles, std::optional<CivilDay> fact_on,
                    const Matter& so_far, const Occasion& occasion) {
    if (articles.empty()) faults.push_back({name, "required", "at least one article"});
    const CivilDay from = fact_on.value_or(so_far.received_on);
    for (std::size_t at = 0; at < articles.size(); ++at) {
        const auto found = cited_article(articles[at], occasion);
        if (!found)
            faults.push_back({place_in(name, at), "unknown", "is no article"});
        else if (found->in_force_from > occasion.on)
            faults.push_back(
                {place_in(name, at), "not_in_force", "is in force from " + found->in_force_from.text()});
        else if (found->in_force_until && *found->in_force_until < from)
            faults.push_back({place_in(name, at), "not_in_force",
                              "was in force until " + found->in_force_until->text() + ", before the fact"});
    }
}

void check_fact_day(std::vector<FieldFault>& faults, const std::string& name, std::optional<CivilDay> fact_on,
                    const Occasion& occasion) {
    if (fact_on && *fact_on > occasion.on) faults.push_back({name, "in_the_future", "is after the act"});
}

std::vector<std::string> cited_articles(const Command& command) {
    return cited_in(command);
}

std::vector<std::string> cited_articles(const ActBody& act_body) {
    return cited_in(act_body);
}

}  // namespace minqiao
