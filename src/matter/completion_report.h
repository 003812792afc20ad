// The completion report (办结报告): what an assignment asked back, by the day its sender set (Art. 22(3)).
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

struct ReportCompletion {
    static constexpr std::string_view name = "report_completion";
    static constexpr std::string_view rule = "completion_report";
    Content text;
    friend bool operator==(const ReportCompletion&, const ReportCompletion&) = default;
};
BOOST_DESCRIBE_STRUCT(ReportCompletion, (), (text))

struct CompletionReport {
    static constexpr std::string_view name = "completion_report";
    Content text;
    friend bool operator==(const CompletionReport&, const CompletionReport&) = default;
};
BOOST_DESCRIBE_STRUCT(CompletionReport, (), (text))

Bar bar_of(For<ReportCompletion>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ReportCompletion& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const CompletionReport& act_body, const Act& act);

}  // namespace minqiao
