#include "matter/rating.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<Rate>, const Matter& so_far, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "rating");
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const bool answered = (so_far.opinion && so_far.opinion->served_on) || so_far.is_led_away ||
                          so_far.is_declined || so_far.is_settled;
    if (!answered) return Refusal{RefusalCode::not_served, article, {}};
    if (so_far.has_rated_office && so_far.has_rated_organ)
        return Refusal{RefusalCode::rated_already, article, {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const Rate& command, const Occasion& occasion) {
    const bool has_rated =
        command.of == Rated::petition_office ? so_far.has_rated_office : so_far.has_rated_organ;
    if (has_rated) return Refusal{RefusalCode::rated_already, article_for(so_far, occasion, "rating"), {}};
    std::vector<FieldFault> faults;
    if (command.text) check_text(faults, "text", command.text->text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults))) return *std::move(refusal);
    return Decision{Rating{command.of, command.grade, command.text}};
}

void apply(Matter& so_far, const Rating& rating, const Act&) {
    (rating.of == Rated::petition_office ? so_far.has_rated_office : so_far.has_rated_organ) = true;
}

}  // namespace minqiao
