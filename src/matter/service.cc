#include "matter/service.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

namespace {

// What may be served: the opinion and the decisions on the remedies.
template <class AnyMatter>
auto answers_of(AnyMatter& matter) {
    using Pointer = decltype(&*matter.opinion);
    std::vector<Pointer> answers;
    if (matter.opinion) answers.push_back(&*matter.opinion);
    if (matter.reexamination && matter.reexamination->decision)
        answers.push_back(&*matter.reexamination->decision);
    if (matter.final_review && matter.final_review->decision)
        answers.push_back(&*matter.final_review->decision);
    return answers;
}

}  // namespace

Bar bar_of(For<Serve>, const Matter& so_far, const Occasion& occasion) {
    if (auto bar = bar_unless_live(so_far, occasion)) return bar;
    const std::string article = article_for(so_far, occasion, "service");
    const auto answers = answers_of(so_far);
    if (answers.empty()) return Refusal{RefusalCode::nothing_to_serve, article, {}};
    bool ours = false;
    for (const Answered* answer : answers) {
        if (answer->by != occasion.officer.organ_id) continue;
        ours = true;
        if (!answer->served_on) return std::nullopt;
    }
    return Refusal{ours ? RefusalCode::served_already : RefusalCode::outside_mandate, article, {}};
}

Result<Decision, Refusal> decide(const Matter& so_far, const Serve& command, const Occasion& occasion) {
    const std::string article = article_for(so_far, occasion, "service");
    for (const Answered* answer : answers_of(so_far)) {
        if (answer->act != command.act) continue;
        if (answer->by != occasion.officer.organ_id)
            return Refusal{RefusalCode::outside_mandate, article, {}};
        if (answer->served_on) return Refusal{RefusalCode::served_already, article, {}};
        if (command.received_on < answer->on)
            return refuse_field(article, "received_on", "too_early", "is before the day it was issued");
        if (command.received_on > occasion.today)
            return refuse_field(article, "received_on", "in_the_future", "is after today");
        return Decision{Service{command.act, command.method, command.received_on}};
    }
    return refuse_field(article, "act", "unknown", "is no written answer of this matter");
}

void apply(Matter& so_far, const Service& service, const Act&) {
    for (Answered* answer : answers_of(so_far))
        if (answer->act == service.served_act) answer->served_on = service.received_on;
}

}  // namespace minqiao
