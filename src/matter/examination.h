// Examination of a completion report (办结报告审核): whoever assigned the matter agrees, or returns it for
// redoing with a reason (Art. 22(3)). What was returned is due by the day that was set, or by a new one; the
// organ may open the matter again and answer anew.
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

enum class ExaminationResult { agreed, returned };
BOOST_DESCRIBE_ENUM(ExaminationResult, agreed, returned)

struct ExamineCompletion {
    static constexpr std::string_view name = "examine_completion";
    static constexpr std::string_view rule = "completion_report";
    ExaminationResult result = ExaminationResult::agreed;
    std::optional<Content> reason;
    std::optional<CivilDay> report_due_on{};  // of what is returned; without it the day that was set stands
    friend bool operator==(const ExamineCompletion&, const ExamineCompletion&) = default;
};
BOOST_DESCRIBE_STRUCT(ExamineCompletion, (), (result, reason, report_due_on))

struct Examination {
    static constexpr std::string_view name = "examination";
    ExaminationResult result = ExaminationResult::agreed;
    std::optional<Content> reason;
    std::optional<CivilDay> report_due_on{};
    std::optional<OrganId> by_organ_id{};  // whose report it is; absent in older records
    friend bool operator==(const Examination&, const Examination&) = default;
};
BOOST_DESCRIBE_STRUCT(Examination, (), (result, reason, report_due_on, by_organ_id))

Bar bar_of(For<ExamineCompletion>, const Matter& so_far, const Occasion& occasion);
Result<Decision, Refusal> decide(const Matter& so_far, const ExamineCompletion& command,
                                 const Occasion& occasion);
void apply(Matter& so_far, const Examination& act_body, const Act& act);

}  // namespace minqiao
