#include "matter/enquiry.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<AnswerEnquiry>, const Matter& so_far, const Occasion&) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter& so_far, const AnswerEnquiry& command,
                                 const Occasion& occasion) {
    std::vector<FieldFault> faults;
    if (command.channel != Channel::visit && command.channel != Channel::phone)
        faults.push_back({"channel", "bad_value", "an enquiry comes by visit or by phone"});
    if (command.text) check_text(faults, "text", command.text->text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "enquiry")))
        return *std::move(refusal);
    return Decision{Enquiry{command.channel, command.text}};
}

void apply(Matter& so_far, const Enquiry&, const Act&) {
    ++so_far.enquiries;
}

}  // namespace minqiao
