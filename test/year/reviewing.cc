#include "situation.h"

namespace minqiao::year {

namespace {

template <class Decide>
Decide decision(Situation& at, std::string_view article) {
    constexpr std::array results{RemedyResult::upheld, RemedyResult::upheld, RemedyResult::upheld,
                                 RemedyResult::changed, RemedyResult::redo_ordered};
    Decide decide;
    decide.result = at.chance.one_of(results);
    decide.text = Content("经审查，作出如上意见。");
    decide.articles = {std::string(article)};
    return decide;
}

std::string article(const Situation& at, std::string_view number) {
    return at.page.matter.regulation + "." + std::string(number);
}

}  // namespace

Choice choose_reviewing(Situation& at) {
    const bool is_old = at.page.matter.regulation == "regulation_2005";
    if (at.may("accept_reexamination")) {
        if (at.happens(82)) return AcceptReexamination{};
        return DeclineReexamination{"remedy_not_first_handled"};
    }
    if (at.may("decide_reexamination") && at.happens(55))
        return decision<DecideReexamination>(at, article(at, is_old ? "34" : "35"));
    if (at.may("accept_final_review")) {
        if (at.happens(68)) return AcceptFinalReview{};
        return DeclineFinalReview{"remedy_not_first_handled"};
    }
    if (at.may("decide_final_review") && at.happens(55))
        return decision<DecideFinalReview>(at, article(at, is_old ? "35" : "36"));
    return std::nullopt;
}

}  // namespace minqiao::year
