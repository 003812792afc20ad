// Progress (进展): what has been done on the way; changes no duty.
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

namespace minqiao {

struct ReportProgress {
    static constexpr std::string_view name = "report_progress";
    static constexpr std::string_view rule = "progress";
    Content text;
    friend bool operator==(const ReportProgress&, const ReportProgress&) = default;
};
BOOST_DESCRIBE_STRUCT(ReportProgress, (), (text))

struct Progress {
    static constexpr std::string_view name = "progress";
    Content text;
    friend bool operator==(const Progress&, const Progress&) = default;
};
BOOST_DESCRIBE_STRUCT(Progress, (), (text))

Bar bar_of(For<ReportProgress>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ReportProgress& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Progress& act_body, const Act& act);

}  // namespace minqiao
