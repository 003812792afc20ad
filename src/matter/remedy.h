// What reexamination (复查) and final review (复核) share. They differ in what they follow, in who
// hears them and in their clocks; the files of the two hold the commands and the acts.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "matter/forward.h"
#include "matter/matter.h"
#include "matter/occasion.h"
#include "matter/refusal.h"
#include "matter/state.h"

namespace minqiao {

Bar bar_of_request(RemedyKind kind, const Matter& so_far, const Occasion& occasion);
Bar bar_of_admission(RemedyKind kind, const Matter& so_far, const Occasion& occasion);
Bar bar_of_decision(RemedyKind kind, const Matter& so_far, const Occasion& occasion);

// Where a request goes and on which clock it is decided.
struct RemedyRequested {
    OrganId organ;
    std::string clock;
};
Result<RemedyRequested, Refusal> decide_request(RemedyKind kind, const Content& reason, const Matter& so_far,
                                                const Occasion& occasion);

void open_remedy(RemedyKind kind, Matter& so_far, OrganId organ, std::string clock, const Act& act);
void admit_remedy(RemedyKind kind, Matter& so_far);
void decline_remedy(RemedyKind kind, Matter& so_far, const Act& act);
void decide_remedy(RemedyKind kind, Matter& so_far, RemedyResult result, const Act& act);

}  // namespace minqiao
