#include "matter/withdrawal.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<Withdraw>, const Matter& so_far, const Occasion& occasion) {
    return bar_unless_live(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter& so_far, const Withdraw& command, const Occasion& occasion) {
    std::vector<FieldFault> faults;
    check_text(faults, "reason", command.reason.text(), reason_letters_max);
    if (auto refusal = refuse_for(std::move(faults), article_for(so_far, occasion, "withdrawal")))
        return *std::move(refusal);
    return Decision{Withdrawal{command.reason}};
}

void apply(Matter& so_far, const Withdrawal&, const Act& act) {
    so_far.is_closed = true;
    end_all_duties(so_far, act);
}

}  // namespace minqiao
