#include "matter/progress.h"

#include "matter/decide.h"
#include "matter/rules.h"

namespace minqiao {

Bar bar_of(For<ReportProgress>, const Matter& so_far, const Occasion& occasion) {
    return bar_unless_live_and_ours(so_far, occasion);
}

Result<Decision, Refusal> decide(const Matter&, const ReportProgress& command, const Occasion&) {
    std::vector<FieldFault> faults;
    check_text(faults, "text", command.text.text(), text_letters_max);
    if (auto refusal = refuse_for(std::move(faults))) return *std::move(refusal);
    return Decision{Progress{command.text}};
}

void apply(Matter&, const Progress&, const Act&) {}

}  // namespace minqiao
