// Urgent report (紧急报告): a grave or urgent matter is reported to party committee and government of the
// level, those in charge are informed, and what can be done is done at once (Art. 25). No number of days is
// in the law: the report itself is the act.
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

struct ReportUrgent {
    static constexpr std::string_view name = "report_urgent";
    static constexpr std::string_view rule = "urgent";
    std::vector<OrganId> organ_ids;
    Content text;                     // what happened, or may happen
    std::optional<Content> measures;  // what was done at once
    friend bool operator==(const ReportUrgent&, const ReportUrgent&) = default;
};
BOOST_DESCRIBE_STRUCT(ReportUrgent, (), (organ_ids, text, measures))

struct UrgentReport {
    static constexpr std::string_view name = "urgent_report";
    std::vector<OrganId> to_organ_ids;
    Content text;
    std::optional<Content> measures;
    friend bool operator==(const UrgentReport&, const UrgentReport&) = default;
};
BOOST_DESCRIBE_STRUCT(UrgentReport, (), (to_organ_ids, text, measures))

Bar bar_of(For<ReportUrgent>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ReportUrgent& command, const Occasion& occasion);
void apply(Matter& so_far, const UrgentReport& act_body, const Act& act);

// Whom Art. 25 wants told of what was reported as urgent, and who has not been: party committee and
// government of the office's place; for a petition office, the next one above and the national one.
std::vector<OrganId> not_told_yet(const Matter& matter, const Jurisdiction& jurisdiction);

}  // namespace minqiao
