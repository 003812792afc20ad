#include "matter/archiving.h"

#include "matter/decide.h"
#include "matter/rules.h"
#include "matter/state.h"

#include <algorithm>

namespace minqiao {

Bar bar_of(For<Archive>, const Matter& so_far, const Occasion& occasion) {
    if (so_far.joined_into) return Refusal{RefusalCode::joined_away, "", {}};
    const std::string article = article_for(so_far, occasion, "after_the_end");
    if (so_far.is_archived) return Refusal{RefusalCode::matter_is_closed, article, {}};
    if (!so_far.is_closed && !so_far.is_concluded) return Refusal{RefusalCode::not_closed, article, {}};
    if (std::ranges::any_of(so_far.duties, &Duty::is_open))
        return Refusal{RefusalCode::duties_are_open, article, {}};
    if (has_open_remedy(so_far, occasion.jurisdiction, occasion.on))
        return Refusal{RefusalCode::remedy_is_open, article, {}};
    if (has_waiting_report(so_far))
        return Refusal{RefusalCode::report_is_outstanding, article_for(so_far, occasion, "assignment"), {}};
    return std::nullopt;
}

Result<Decision, Refusal> decide(const Matter&, const Archive& command, const Occasion&) {
    std::vector<FieldFault> faults;
    if (command.volume) check_text(faults, "volume", *command.volume, 100);
    if (auto refusal = refuse_for(std::move(faults))) return *std::move(refusal);
    return Decision{Archiving{command.volume}};
}

void apply(Matter& so_far, const Archiving&, const Act&) {
    so_far.is_archived = true;
}

}  // namespace minqiao
